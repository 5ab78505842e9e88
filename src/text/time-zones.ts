/**
 * Time zones by the short names that news use, in capitals ("est" is a word of its own), with their
 * offset from universal time; undefined for those that several countries use for different ones.
 */
export const TIME_ZONES: ReadonlyMap<string, string | undefined> = new Map([
  ['UTC', 'Z'], ['GMT', 'Z'], ['WET', 'Z'], ['BST', '+01:00'], ['CET', '+01:00'], ['CEST', '+02:00'], ['MEZ', '+01:00'], ['MESZ', '+02:00'],
  ['EET', '+02:00'], ['EEST', '+03:00'], ['MSK', '+03:00'], ['WIB', '+07:00'], ['JST', '+09:00'], ['AEST', '+10:00'], ['IST', undefined],
  ['BRT', '-03:00'], ['EST', '-05:00'], ['EDT', '-04:00'], ['CST', undefined], ['CDT', '-05:00'], ['MST', '-07:00'], ['MDT', '-06:00'], ['PST', '-08:00'], ['PDT', '-07:00'],
]);
