/** Verbs whose form of the third person is no noun. */
const VERBS = `accommodates accompanies accumulates achieves acquires adjusts admits adopts advises affects allocates allows appears applies appoints approves arises arrives assembles assumes attends avoids awaits becomes begins belongs bleeds
borrows brings bypasses captures celebrates chooses collapses collects collides combines commits compares competes completes comprises concludes conducts confirms connects conserves considers consists constitutes consumes
continues contributes converts creates crosses decides defeats defends defines delivers demolishes depends deploys descends describes deserves destroys develops devotes dies differs disappears discovers disposes dissolves
distributes divides dominates donates drains eats eliminates embarks emerges emits enables encompasses enjoys enrols ensures enters equals erupts escapes establishes evaporates examines exceeds exists exits expands expires
explodes explores extends extracts feeds fills finishes flies follows freezes fulfils gathers gives goes governs grows guarantees happens harbours hides identifies ignites imposes improves incorporates inflicts informs inhabits
inherits injects inspects installs insures intends introduces invests invites involves joins keeps knows lacks lags launches lasts lets lies locates loses maintains manages manufactures merges monitors motivates negotiates
nominates notches observes obtains occupies occurs orbits oversees overtakes parses participates pays performs persists possesses prepares prevents procures prohibits proposes prosecutes protects proves provides publishes pulls
pushes qualifies quits receives reclaims recovers reduces refers refuses regains regulates remains removes renovates replaces requires resembles resides resists restores restricts resumes retains retires retrieves rises rotates
scatters secures seeks seems sees sells sends separates serves settles sits solves specialises specializes spends stabilises stabilizes steals stretches struggles subsidises subsidizes succeeds suffers supervises surpasses
surrounds survives sustains tackles teaches tends transmits travels undergoes unveils utilises vanishes vows wants wears weakens welcomes widens withdraws writes walks votes postpones treats teaches trains stays opens`;

/** Past forms that no other table holds. */
const PAST = 'became got felt heard grew thought ate bid forgave forbade overtook overcame oversaw underwent slew spat sped stank strove swore withstood outnumbered outgrew outran upheld wept begin remain continue';

/** Verbs that stand with numbers in news. */
export const numberVerbs = (): readonly string[] => `${VERBS} ${PAST}`.split(/\s+/);
