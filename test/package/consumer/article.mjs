/** The article that every runtime reads, so that their results can be compared. */
export const article = `Le pont de Lyon sera fermé

« Le chantier emploie 350 ouvriers », a déclaré mardi Claire Vasseur, maire de Lyon. Selon Paul Morel, les travaux coûteront 12 millions d’euros, soit 15 % de plus que prévu.`;
