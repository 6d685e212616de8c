/** Where the formulas come from, and the models they were compared with. Titles stay in their language. */
export const FORMULA_SOURCES = [
  'J. Ville (1939). Étude critique de la notion de collectif. Gauthier-Villars.',
  'G. Shafer, A. Shen, N. Vereshchagin, V. Vovk (2011). Test martingales, Bayes factors and p-values. Statistical Science 26(1).',
  'V. Vovk, R. Wang (2021). E-values: calibration, combination and applications. Annals of Statistics 49(3).',
  'P. Pavlik, H. Cen, K. Koedinger (2009). Performance factors analysis: a new alternative to knowledge tracing. AIED.',
  'T. Gervet, K. Koedinger, J. Schneider, T. Mitchell (2020). When is deep learning the best approach to knowledge tracing? Journal of Educational Data Mining 12(3). (Best-LR)',
  'A. Corbett, J. Anderson (1995). Knowledge tracing: modeling the acquisition of procedural knowledge. User Modeling and User-Adapted Interaction 4. (BKT)',
  'R. Pelánek (2016). Applications of the Elo rating system in adaptive educational systems. Computers & Education 98.',
]
