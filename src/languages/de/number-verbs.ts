import { weakForms } from './reporting-verbs.ts';

/** Verbs that stand with numbers in news, beside the frequent ones. */
const VERBS = `beantragen beanspruchen beauftragen bedecken bedienen bedrohen beenden befragen befördern begleiten begrenzen beherbergen beherrschen belagern belasten belohnen benutzen benötigen beobachten berauben beschädigen beschaffen
beschäftigen beschlagnahmen beschleunigen besetzen besiedeln besiegen besichtigen bestellen besteuern bestrafen betreuen bevölkern bewilligen bewirtschaften buchen entschädigen entsenden erbeuten erbringen erkranken erlangen
erleiden ermorden ernähren ernennen ernten erobern errichten erteilen erwirtschaften erzeugen fahnden feuern forschen grenzen impfen interviewen jagen kippen kosten krönen kreisen lagern lähmen leisten leiten löschen messen morden
pendeln sammeln schaffen schlachten schmuggeln spenden sperren sponsern spritzen starten steuern stiften streiken tagen testen überfallen überfluten überholen überleben überqueren überschwemmen übersteigen umfassen umkreisen
unterzeichnen verarbeiten verbrauchen verbuchen verdoppeln verdrängen vereinen vergeben verhängen verhaften verkehren verklagen verlängern verlagern vermarkten vermehren vermieten vermissen vernichten verpassen verpflichten
verringern versenken verstaatlichen versteigern versteuern verteuern vertreiben verüben verursachen verwalten verwandeln verwüsten verzeichnen verzögern wehen überweisen übernachten beziffern durchsuchen veranschlagen erstrecken`;

/** Their forms in the third person. */
export const numberVerbs = (): readonly string[] => weakForms(VERBS.split(/\s+/));
