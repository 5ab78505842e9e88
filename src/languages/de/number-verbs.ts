import { weakForms } from './reporting-verbs.ts';

/** Verbs that stand with numbers in news, beside the frequent ones. */
const VERBS = `absolvieren addieren adressieren akzeptieren alarmieren analysieren annektieren arrangieren attackieren beantragen beanspruchen beauftragen bedecken bedienen bedrohen beenden befragen befördern beglücken begleiten begraben begrenzen
beherbergen beherrschen behindern belagern belasten beleuchten belegen belohnen bemängeln benennen benutzen benötigen beobachten berauben bereichern bereuen beschädigen beschaffen beschäftigen bescheinigen beschenken beschlagnahmen beschleunigen
beschuldigen besetzen besiedeln besiegen besichtigen bestatten bestellen besteuern bestrafen bestücken besuchen beteuern betreuen bevölkern bewachen bewaffnen bewilligen bewirtschaften bezwecken bezwingen blockieren bohren bombardieren boykottieren
brüten buchen bündeln bürgen charakterisieren demolieren deponieren diagnostizieren dirigieren dominieren dotieren drehen drucken düngen duzen ebnen ehren einigen emittieren entdecken entführen enthüllen entlarven entleeren entlohnen entmachten
entschädigen entschärfen entsenden entsorgen entwässern erbeuten erbringen erkranken erlangen erleiden erlegen ermorden ernähren ernennen ernten erobern erproben errichten ersticken erteilen ertränken erwecken erwirtschaften erzeugen erzielen evakuieren
existieren exportieren fahnden fassen feuern filtern fischen formen forschen fotografieren foltern fusionieren gedenken glänzen graben grenzen hacken hageln handeln hausen heizen hinterlegen hospitalisieren implantieren importieren impfen infizieren
injizieren installieren inhaftieren inszenieren interviewen jagen kapern kentern kippen klettern knacken kollidieren kommandieren konfiszieren konsumieren kosten krönen kreisen kündigen lagern lähmen landen legen leeren leisten leiten liquidieren locken
lokalisieren löschen malen markieren marschieren messen mobilisieren montieren morden münden musizieren nähren nominieren notieren operieren ordern parken passieren pendeln pflanzen pflegen pflücken pilgern plündern platzieren pressen produzieren
programmieren prügeln pumpen punkten quittieren randalieren rasen räumen recyceln reisen reparieren reservieren residieren rollen roden rüsten säen sammeln sanieren schaffen schenken schlachten schleusen schmuggeln schultern segeln senden sichten
spalten spenden sperren sponsern sprengen spritzen spülen stapeln starten stationieren stauen steuern stiften stranden streiken streuen stufen subventionieren tagen tarnen testen tippen touren transplantieren trennen trocknen überdachen überfallen
überfluten überholen überleben überqueren überragen überreichen überschwemmen übersteigen überwintern umfassen umkreisen umrunden umzingeln unterlaufen unterstellen unterzeichnen verarbeiten verbannen verbrauchen verbuchen verdächtigen verdanken
verdienen verdoppeln verdrängen vereinen vererben verfehlen vergeben verfrachten verhängen verhaften verkaufen verkehren verklagen verkünden verladen verlängern verlagern verletzen vermachen vermarkten vermehren vermieten vermissen vernichten
verpassen verpflichten verringern versenken versichern versiegeln verspielen verstaatlichen versteigern versteuern verstricken verteuern vertreiben verüben verursachen verwalten verwandeln verwüsten verzehren verzeichnen verzögern wählen walzen wandern
wechseln wehen weiden wildern wirken zapfen zeugen zünden züchten überweisen übernachten umsorgen beziffern durchqueren durchsuchen unterrichten hinterziehen erstatten bewerfen veräußern veranschlagen erstrecken umspannen vereinnahmen verköstigen`;

/** Their forms in the third person. */
export const numberVerbs = (): readonly string[] => weakForms(VERBS.split(/\s+/));
