import { weakForms } from './reporting-verbs.ts';

/** Verbs that stand with numbers in news, beside the frequent ones. */
const VERBS = `beantragen beanspruchen beauftragen bedecken bedienen bedrohen beenden befragen befördern begleiten begrenzen beherbergen beherrschen behindern belagern belasten belohnen benennen benutzen benötigen beobachten berauben beschädigen
beschaffen beschäftigen beschlagnahmen beschleunigen besetzen besiedeln besiegen besichtigen bestellen besteuern bestrafen betreuen bevölkern bewachen bewaffnen bewilligen bewirtschaften bezwingen buchen ehren einigen entschädigen
entschärfen entsenden entsorgen erbeuten erbringen erkranken erlangen erleiden ermorden ernähren ernennen ernten erobern erproben errichten ersticken erteilen erwirtschaften erzeugen fahnden feuern forschen graben grenzen
hinterlegen impfen interviewen jagen kentern kippen klettern kosten krönen kreisen lagern lähmen leisten leiten löschen messen morden münden pendeln pflanzen plündern pressen pumpen punkten rollen rüsten sammeln schaffen schenken
schlachten schmuggeln segeln spenden sperren sponsern sprengen spritzen starten steuern stiften stranden streiken streuen tagen testen überfallen überfluten überholen überleben überqueren überragen überreichen überschwemmen
übersteigen umfassen umkreisen umrunden umzingeln unterlaufen unterzeichnen verarbeiten verbrauchen verbuchen verdanken verdoppeln verdrängen vereinen verfehlen vergeben verhängen verhaften verkehren verklagen verlängern verlagern
vermarkten vermehren vermieten vermissen vernichten verpassen verpflichten verringern versenken verspielen verstaatlichen versteigern versteuern verteuern vertreiben verüben verursachen verwalten verwandeln verwüsten verzeichnen
verzögern wehen züchten überweisen übernachten beziffern durchqueren durchsuchen unterrichten hinterziehen erstatten veräußern veranschlagen erstrecken`;

/** Their forms in the third person. */
export const numberVerbs = (): readonly string[] => weakForms(VERBS.split(/\s+/));
