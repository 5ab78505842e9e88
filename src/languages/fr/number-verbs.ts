import { conjugateFrench } from './conjugation.ts';

/** Verbs that stand with numbers in news, beside the frequent ones. */
const VERBS = `abandonner abattre absorber accéder accorder accueillir accumuler acheter acheminer acquitter acquérir adjuger adopter affecter affréter affronter afficher agresser ajouter alimenter allouer amasser amputer animer
anéantir apporter approuver appliquer approvisionner assassiner assister assurer attaquer attribuer avancer avoisiner balayer bombarder braquer briguer brûler bénéficier capturer célébrer cesser chiffrer circuler cibler combattre
combler commander commercialiser commettre compiler composer comporter concentrer confier confirmer confisquer connecter conserver consacrer consommer construire contraindre contracter contrôler convoquer côtoyer couler couper
couvrir creuser croiser cultiver débarquer débloquer débourser décaler décerner décéder déclencher décoller découvrir dédier déferler dégager délivrer démanteler déménager démissionner démolir dénicher dépouiller déployer déposer
déplacer déraper desservir dérober détecter détourner dévaster développer devancer dévaler diffuser diriger dissoudre distancer distribuer diviser dominer donner doter ébranler échanger échapper échouer écoper écouler écraser
écrouer édifier effectuer égaler élaborer élargir élire éliminer emballer embarquer emmener emporter emprisonner encadrer encercler endetter endommager enfermer engager engendrer engloutir engranger enlever enregistrer
entamer entasser enterrer envahir environner envoyer équiper équivaloir ériger escroquer essuyer estimer établir étaler éteindre évaluer évoluer examiner excéder exécuter exploiter exploser exporter expédier extraire fabriquer
faucher facturer fédérer fêter filer financer fixer fonder forer fournir frôler fusionner gérer gouverner graver habiter hospitaliser identifier immatriculer immobiliser implanter impliquer inaugurer incarcérer incendier inclure
indemniser infecter injecter inscrire installer instaurer intercepter interpeller interroger introduire irriguer isoler livrer loger louer marquer massacrer mener mobiliser multiplier nommer nécessiter octroyer osciller opérer
parquer parrainer peser percevoir piéger piloter piller planter plafonner pointer polluer posséder précéder préconiser prélever présider présenter prévoir priver procurer programmer projeter prolonger protéger publier
racheter raffler rallier ramasser ramener rapatrier rapporter raser rassembler rattraper réaliser réclamer récolter reconduire recruter récupérer recycler redresser référencer refouler réfugier regrouper rejeter réjouir relier
remettre remplacer remporter remuer rendre rénover renoncer renverser répartir reporter repousser requérir réquisitionner réserver résister restituer retarder retirer retrouver réunir revendiquer reverser révoquer saccager saisir
sanctionner sauver scruter sécuriser séduire séjourner séparer sillonner solliciter souffler soigner sortir stagner stationner stocker suivre survivre surveiller survoler suspendre taxer tester toiser totaliser traiter trancher
transférer transiter transplanter transformer tuer unir vacciner varier verser viser visiter voler voyager équiper hisser culminer détailler loger osciller plancher résider stabiliser chevaucher situer négocier générer concevoir lorgner exhorter étoffer répercuter accentuer concurrencer rivaliser déployer étendre raccourcir`;

/** Present forms that are nouns or adjectives as often. */
const NOUNS = new Set('retrouve retrouvent construit inscrit introduit contraint éteint reconduit séduit extrait équipe équipent chiffre chiffra grave graves célèbre combat creuse souffle opéra visa capture charge attaque dispute distance fabrique facture fixe fusionne pilote étale conserve débarque diffuse estime présente retire réclame capitale masse cesse complète confirme commande figure marque marques programme réserve visite vole taxe teste approche aide demande cible loge envoie isole file plante livre récolte rente braque gouverne culte couvert raid couple coupe pointe animé poste taille trace pile brûle fête filet fonde fondent dispose avance avancent échange voyage mène signe contrôle assure compose publie modèle transit'.split(' '));

/** Their forms in the third person. */
export const numberVerbs = (): readonly string[] => VERBS.split(/\s+/).flatMap((verb) => conjugateFrench(verb).finite).filter((form) => form.length > 3 && !/(?:ons|ez|ai|s)$/.test(form) && !NOUNS.has(form));
