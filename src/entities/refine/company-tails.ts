/**
 * Last words of businesses' names that the press of every language writes in English: "Métairie Robotics",
 * "Nerviano Pharma". None of them closes the name of a public body.
 */
export const COMPANY_TAILS: ReadonlySet<string> = new Set([
  'robotics', 'ventures', 'pharma', 'pharmaceuticals', 'biopharma', 'biotech', 'biotechnologies', 'biologics', 'biosciences', 'therapeutics', 'diagnostics', 'genomics',
  'semiconductor', 'semiconductors', 'aerospace', 'automotive', 'motors', 'logistics', 'airlines', 'airways', 'ferries', 'shipping', 'shipyards', 'aviation',
  'technologies', 'solutions', 'software', 'labs', 'analytics', 'electronics', 'microsystems', 'interactive', 'studios', 'pictures', 'records', 'entertainment', 'gaming',
  'chemicals', 'petroleum', 'minerals', 'industries', 'enterprises', 'securities', 'insurance', 'bancorp', 'brewery', 'breweries', 'foods', 'beverages', 'stores', 'homes',
  'realty', 'holdings', 'holding', 'investments', 'equity', 'advisors', 'consulting', 'insight', 'insights', 'cosmetics', 'instruments', 'mobility', 'fintech',
]);
