import { TIME_ZONES } from '../../text/time-zones.ts';
import { TokenKind } from '../../text/tokenizer.ts';
import type { NameContext } from './name-context.ts';

/** Tokens between a time and its zone: "14 Uhr MEZ", "10 a.m. PST". */
const NEAR_TIME = 3;

/** Acronyms that name no body, whatever the language of the text: times, taxes, measures, devices, diseases, degrees. */
const GENERAL_ACRONYMS: ReadonlySet<string> = new Set(
  `USD EUR GBP CHF PLN BRL JPY CNY RMB URV
  GDP GNP PIB BIP BBP PKB CPI PMI VAT TVA IVA MWST BTW ISF CSG RSA SMIC IMU TARI TASI IRPEF IRAP IRPF ICMS IPI IPO OPA OPE OPV ETF ETP IFRS GAAP EBIT EBITDA FTSE CAC DAX MDAX TECDAX AEX BEL PSI MIB IBEX WIG NYMEX LIFFE
  CEO CFO CTO COO CIO PDG VIP MVP PHD MBA BTS BAC SVP GUP PM PR HR DJ MC
  AIDS SIDA HIV VIH SARS MERS COVID ADHD PTSD ALS BSE DNA DNS ADN ARN RNA RNS PCR MRI IRM TAC ECG EEG ICU UCI BMI LSD MDMA THC CBD IVF PMA GPA OGM GMO PFAS
  TV PC LED LCD USB SIM SMS MMS GPS GSM LTE UMTS WIFI VPN URL HTML HTTP XML PDF JPEG CPU GPU RAM ROM SSD API SDK CCTV VOD SVOD DVD CD MP FM AM HD UHD RFID QR NFC AI IA KI LLM AGI VR AR IT TIC BD ISBN ELO GPL
  SUV BMX VTT TGV RER LNG GNL LPG GPL CNG UAV UFO OVNI IED RPG PPE CO RFP RFQ FAQ DIY ETA TBD NB PS BC BCE AD CE AC DC
  HLM SDF ONG NGO NRO ONLUS SPA SRL LLC LTD PLC ETI TPE PME KMU MKB MSP ZZP
  ERE ERTE LGBT LGBTI LGBTQ LGBTQI LGBTQIA BDSM DUI IRR CRS CHU EHPAD SMUR ZEP ZAD
  WM EM MM ME EK WK JO OS GP KO VAR MMA PVV`.split(/\s+/),
);

/** True for an acronym that names no body: a general one, a time zone behind a time. */
export function isGeneralAcronym(context: NameContext, token: number): boolean {
  return GENERAL_ACRONYMS.has(context.document.word(token)) || isTimeZone(context, token);
}

/** True for the acronym of a time zone, some of which are bodies too ("PST" in Norway): it means the time shortly behind a number alone. */
export function isTimeZone({ document }: NameContext, token: number): boolean {
  if (!TIME_ZONES.has(document.word(token))) return false;
  for (let at = token - 1; at >= 0 && at >= token - NEAR_TIME; at--) if (document.tokens.kind[at] === TokenKind.Number) return true;
  return false;
}
