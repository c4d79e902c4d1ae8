/** A code of ISO 3166-1 that is chosen by the country's name. */
export const countryField = '/newsroom/choices/CountryField#CountryField';
