import { franc } from 'franc';

/** Two-letter codes of the languages that franc names and that have one. */
const SHORT_CODES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'aka:ak amh:am arb:ar azj:az bam:bm bel:be ben:bn bod:bo bos:bs bul:bg cat:ca cmn:zh dan:da deu:de ell:el eng:en epo:eo ewe:ee fin:fi fra:fr ful:ff ' +
    'fuv:ff glg:gl guj:gu hat:ht hau:ha heb:he hin:hi hrv:hr hun:hu hye:hy ibo:ig ind:id iii:ii ita:it jav:jv jpn:ja kan:kn kat:ka kaz:kk khk:mn khm:km ' +
    'kin:rw kir:ky knc:kr kng:kg kor:ko lao:lo lin:ln lit:lt lug:lg lvs:lv ekk:et mal:ml mar:mr min:min mkd:mk mya:my ndo:ng nld:nl nno:nn nob:nb nya:ny ' +
    'pan:pa pbu:ps pes:fa plt:mg pol:pl por:pt prs:fa quy:qu quz:qu ron:ro run:rn rus:ru sag:sg sin:si slk:sk slv:sl sna:sn som:so sot:st spa:es srp:sr ' +
    'ssw:ss sun:su swe:sv swh:sw tam:ta tat:tt tel:te tgl:tl tha:th tir:ti tsn:tn tso:ts tuk:tk tur:tr twi:tw uig:ug ukr:uk urd:ur uzn:uz ven:ve vie:vi ' +
    'wol:wo xho:xh ydd:yi yor:yo zlm:ms zul:zu afr:af npi:ne als:sq ces:cs war:war'
  )
    .split(' ')
    .map((entry) => entry.split(':')),
);

/** What franc, which knows 187 languages, says of a text; "und" if it cannot tell. */
export function wideNetGuess(text: string): string {
  const code = franc(text);
  return SHORT_CODES[code] ?? code;
}
