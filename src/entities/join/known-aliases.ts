import type { Document } from '../../text/document.ts';
import { foldWord } from './draft.ts';

/** Names of one thing that neither spelling nor initials tell, a group a line, folded as `foldWord` does. */
const GROUPS = `
united states|usa|us|united states of america|etats-unis|etats unis|etats-unis damerique|etats unis d amerique|estados unidos|estados unidos de america|estados unidos da america|eeuu|ee uu|eua|vereinigte staaten|vereinigten staaten|vereinigte staaten von amerika|vereinigten staaten von amerika|stati uniti|stati uniti d america|verenigde staten|verenigde staten van amerika|vs|stany zjednoczone|stanow zjednoczonych|forenta staterna|yhdysvallat|statele unite|сша
united kingdom|uk|royaume-uni|royaume uni|reino unido|vereinigtes konigreich|vereinigte konigreich|vereinigten konigreich|regno unito|verenigd koninkrijk|vk|zjednoczone krolestwo
european union|eu|ue|union europeenne|union europea|union europeia|uniao europeia|europaische union|europaischen union|unione europea|europese unie|unia europejska|unii europejskiej
united nations|un|onu|nations unies|organisation des nations unies|naciones unidas|nacoes unidas|vereinte nationen|vereinten nationen|nazioni unite|verenigde naties|vn|onz|narody zjednoczone|организация объединенных наций|оон
nato|otan|north atlantic treaty organization|organisation du traite de latlantique nord|нато
united arab emirates|uae|emirats arabes unis|eau|emiratos arabes unidos|vereinigte arabische emirate|emirati arabi uniti
germany|brd|bundesrepublik deutschland|deutschland|bundesrepublik
nordrhein-westfalen|nordrhein westfalen|nrw
netherlands|holland|nederland|pays-bas
federal reserve|fed|federal reserve system|us federal reserve
european central bank|ecb|bce|ezb|ebc|banque centrale europeenne|europaische zentralbank|europaischen zentralbank|banco central europeo|banco central europeu|banca centrale europea|europese centrale bank|europejski bank centralny
international monetary fund|imf|fmi|iwf|mfw|fonds monetaire international|fondo monetario internacional|fundo monetario internacional|internationaler wahrungsfonds|internationale wahrungsfonds|fondo monetario internazionale|internationaal monetair fonds|miedzynarodowy fundusz walutowy
world health organization|world health organisation|who|oms|who|organisation mondiale de la sante|organizacion mundial de la salud|organizacao mundial da saude|organizacao mundial de saude|weltgesundheitsorganisation|organizzazione mondiale della sanita|wereldgezondheidsorganisatie|swiatowa organizacja zdrowia
world trade organization|world trade organisation|wto|omc|organisation mondiale du commerce|organizacion mundial del comercio|welthandelsorganisation|organizzazione mondiale del commercio
international atomic energy agency|iaea|aiea|ieae|agence internationale de lenergie atomique
international olympic committee|ioc|cio|coi|iok|comite international olympique|comite olimpico internacional|internationales olympisches komitee
european space agency|esa|agence spatiale europeenne|agencia espacial europea|agenzia spaziale europea|europaische weltraumorganisation|ase
volkswagen|vw|volkswagen ag
general motors|gm
general electric|ge
mercedes-benz|mercedes|mercedes benz
international business machines|ibm
hewlett-packard|hp|hewlett packard
advanced micro devices|amd
goldman sachs|goldman
associated press|ap|the associated press
agence france-presse|afp|agence france presse
deutsche presse-agentur|dpa|deutsche presse agentur
new york times|nyt|the new york times
wall street journal|wsj|the wall street journal
financial times|ft|the financial times
british broadcasting corporation|bbc
cable news network|cnn
frankfurter allgemeine zeitung|faz|frankfurter allgemeine
suddeutsche zeitung|sz|suddeutsche
neue zurcher zeitung|nzz
los angeles|la|l a
new york|new york city|nyc|ny
washington|washington dc|washington d c
paris saint-germain|psg|paris saint germain|paris sg
olympique de marseille|om|marseille om
olympique lyonnais|ol
manchester united|man united|man utd
manchester city|man city
fc bayern munchen|bayern munchen|fc bayern|bayern munich
borussia dortmund|bvb
borussia monchengladbach|gladbach
hamburger sv|hsv
internazionale|inter|inter milan|fc internazionale
ac milan|milan ac
atletico madrid|atletico de madrid|atleti
fc barcelona|barca
psv eindhoven|psv
rassemblement national|rn
la france insoumise|lfi|france insoumise
europe ecologie les verts|eelv|europe ecologie - les verts
parti socialiste|ps
partido popular|pp
partido socialista obrero espanol|psoe
partido dos trabalhadores|pt
partito democratico|pd
movimento 5 stelle|m5s|movimento cinque stelle
alternative fur deutschland|afd
grune|die grunen|bundnis 90/die grunen|bundnis 90 die grunen
platforma obywatelska|po
democratic party|democrats
republican party|republicans|gop
labour party|labour|labour partij|labour partei
house of lords|lords
great britain|britain
olympics|olympic games
olimpiadas|juegos olimpicos|jjoo
olimpiadi|giochi olimpici
jeux olympiques|jo
olympische spelen|spelen
world war one|world war i|first world war|wwi|ww1
world war two|world war ii|second world war|wwii|ww2
house of commons|commons
conservative party|conservatives|tories|partido conservador|conservadores
scottish national party|snp
massachusetts institute of technology|mit
centre national de la recherche scientifique|cnrs
european commission|ec|commission europeenne|ce
bundesgerichtshof|bgh
bundesverfassungsgericht|bverfg
bundesverwaltungsgericht|bverwg
bundesarbeitsgericht|bag
bundessozialgericht|bsg
bundesfinanzhof|bfh
bundeskriminalamt|bka
bundesnachrichtendienst|bnd
bundesamt fur verfassungsschutz|bfv
bundesamt fur migration und fluchtlinge|bamf
umweltbundesamt|uba
eisenbahn-bundesamt|eisenbahn bundesamt|eba
kraftfahrt-bundesamt|kraftfahrt bundesamt|kba
bundesagentur fur arbeit|arbeitsagentur|ba
bundesanstalt fur finanzdienstleistungsaufsicht|bafin|finanzaufsicht bafin
statistisches bundesamt|statistische bundesamt|statistischen bundesamt|destatis
robert koch-institut|robert koch institut|robert-koch-institut|rki
deutscher gewerkschaftsbund|deutsche gewerkschaftsbund|deutschen gewerkschaftsbund|dgb
deutscher wetterdienst|deutsche wetterdienst|deutschen wetterdienst|deutschen wetterdienstes|dwd
deutscher fussball-bund|deutscher fussball bund|deutsche fussball bund|deutschen fussball bund|deutscher fußball bund|deutsche fußball bund|deutschen fußball bund|dfb
deutsche bahn|deutschen bahn|bahn|db
osterreichische bundesbahnen|osterreichischen bundesbahnen|obb
schweizerische bundesbahnen|schweizerischen bundesbahnen|sbb
freie demokratische partei|fdp
christlich demokratische union|cdu
christlich-soziale union|christlich soziale union|csu
bundnis sahra wagenknecht|bsw
figc|federcalcio|federazione italiana giuoco calcio
juventus|juve
istat|istituto nazionale di statistica|istituto di statistica
inps|istituto nazionale della previdenza sociale
bankitalia|banca ditalia
cassazione|corte di cassazione|suprema corte
ministero delle imprese e del made in italy|ministero delle imprese|mimit
ministero delleconomia e delle finanze|ministero delleconomia|mef
ferrovie dello stato|ferrovie dello stato italiane|fs
lega serie a|lega calcio
fratelli ditalia|fdi
alleanza verdi e sinistra|avs
centraal bureau voor de statistiek|statistiekbureau cbs|cbs
de nederlandsche bank|nederlandsche bank|dnb
nederlandse spoorwegen|ns
rijksinstituut voor volksgezondheid en milieu|rivm
koninklijk nederlands meteorologisch instituut|knmi
autoriteit consument en markt|autoriteit consument & markt|acm
algemene inlichtingen- en veiligheidsdienst|algemene inlichtingen en veiligheidsdienst|aivd
uitvoeringsinstituut werknemersverzekeringen|uwv
centraal planbureau|cpb
sociaal en cultureel planbureau|scp
planbureau voor de leefomgeving|pbl
federatie nederlandse vakbeweging|fnv
nederlandse voedsel- en warenautoriteit|nederlandse voedsel en warenautoriteit|voedsel en warenautoriteit|nvwa
boerburgerbeweging|bbb
groenlinks-pvda|groenlinks pvda|gl-pvda|gl pvda
najwyzsza izba kontroli|najwyzszej izby kontroli|najwyzsza izbe kontroli|nik
głowny urzad statystyczny|głownego urzedu statystycznego|gus
narodowy bank polski|narodowego banku polskiego|narodowym banku polskim|nbp
krajowa rada sadownictwa|krajowej rady sadownictwa|krs
panstwowa komisja wyborcza|panstwowej komisji wyborczej|pkw
centralne biuro antykorupcyjne|centralnego biura antykorupcyjnego|cba
agencja bezpieczenstwa wewnetrznego|agencji bezpieczenstwa wewnetrznego|abw
zakład ubezpieczen społecznych|zakładu ubezpieczen społecznych|zus
narodowy fundusz zdrowia|narodowego funduszu zdrowia|nfz
koalicja obywatelska|koalicji obywatelskiej|ko
prawo i sprawiedliwosc|prawa i sprawiedliwosci|prawem i sprawiedliwoscia|prawu i sprawiedliwosci|pis
polskie stronnictwo ludowe|polskiego stronnictwa ludowego|psl
polski zwiazek piłki noznej|polskiego zwiazku piłki noznej|pzpn
instytut meteorologii i gospodarki wodnej|instytutu meteorologii i gospodarki wodnej|imgw
comisiones obreras|ccoo|cc oo
union general de trabajadores|ugt
instituto nacional de estadistica|ine
confederacion espanola de organizaciones empresariales|ceoe
agencia estatal de meteorologia|aemet
tribunal supremo|supremo
tribunal constitucional|constitucional
supremo tribunal federal|stf
superior tribunal de justica|stj
tribunal superior eleitoral|tse
instituto brasileiro de geografia e estatistica|ibge
policia judiciaria|pj
partido social democrata|psd
confederation generale du travail|cgt
johannesburg|joburg
saint-petersbourg|st-petersbourg
`;

let groups: ReadonlyMap<string, number> | undefined;

/** Number of the group of names that a name belongs to, by its folded words with blanks between; undefined for none. */
export function aliasGroup(name: string): number | undefined {
  if (groups === undefined) {
    const made = new Map<string, number>();
    GROUPS.trim().split('\n').forEach((line, group) => {
      for (const alias of line.split('|')) made.set(alias, group);
    });
    groups = made;
  }
  return groups.get(name);
}

/** The group of the name that stands between two tokens of a document. */
export function aliasGroupAt(document: Document, firstToken: number, endToken: number): number | undefined {
  const folded: string[] = [];
  for (let token = firstToken; token < endToken; token++) if (document.word(token) !== '-') folded.push(foldWord(document.word(token)));
  return aliasGroup(folded.join(' '));
}
