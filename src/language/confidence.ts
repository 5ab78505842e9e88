/**
 * Turns the model's share of the best language into the rate at which such guesses are right.
 * Evidence of overlapping n-grams is counted more than once, so shares are too sure of themselves;
 * slope and offset on the log-odds were fitted on texts that trained nothing (`npm run bench:language`
 * prints the reliability table).
 */
const SLOPE = 0.83;
const OFFSET = -0.24;
const MOST = 0.9999;

/** The calibrated confidence of the best language, whose share of the evidence is `share`. */
export function confidenceOf(share: number): number {
  const odds = Math.log(Math.max(share, 1e-9) / Math.max(1 - share, 1e-9));
  const calibrated = 1 / (1 + Math.exp(-(SLOPE * odds + OFFSET)));
  return Math.round(Math.min(calibrated, MOST) * 1e4) / 1e4;
}
