/**
 * French names of the authorities that the data name in English, by the name in the data. Proper
 * names and names that are French already are not here. A test holds this against the data, so that
 * a new authority cannot reach a French reader in English unnoticed.
 */
export const AUTHORITIES_FR: Readonly<Record<string, string>> = {
  'AIFA (RCP text)': 'AIFA (texte du RCP)',
  'ANSM (benefit-risk commission)': 'ANSM (commission bénéfice-risque)',
  "ANSM (committee 'RTU baclofène')": 'ANSM (comité « RTU baclofène »)',
  'ANSM (committee CSST benefit/risk)': 'ANSM (CSST bénéfice/risque)',
  'ANSM (joint ad hoc commission)': 'ANSM (commission mixte ad hoc)',
  'ANSM (predecessor)': 'Autorité qui a précédé l’ANSM',
  'ANSM (technical pharmacovigilance committee)': 'ANSM (comité technique de pharmacovigilance)',
  'Association Baclofène (patients and doctors, not a regulator)':
    'Association Baclofène (patients et médecins, pas une autorité)',
  'Australian Government-funded guideline group':
    'Groupe d’experts financé par le gouvernement australien',
  'CBG/MEB (no authorisation)': 'CBG/MEB (aucune autorisation)',
  'CHEO (Ottawa children’s hospital)': 'CHEO (hôpital pour enfants d’Ottawa)',
  'CMDh (PRAC assessment)': 'CMDh (évaluation du PRAC)',
  'Cnamts with ANSM and Inserm': 'Cnamts, avec l’ANSM et l’Inserm',
  'Comité de coordination de toxicovigilance, for ANSM':
    'Comité de coordination de toxicovigilance, pour l’ANSM',
  'Danish Medicines Agency (RMS, DK/H/2487)':
    'Agence danoise des médicaments (État membre de référence, DK/H/2487)',
  'EMA PRAC': 'PRAC de l’EMA',
  'EMA PRAC / CMDh (through national labels)': 'PRAC de l’EMA et CMDh (par les RCP nationaux)',
  'FAMHP (SmPC)': 'AFMPS (RCP)',
  'French medicines authority (before Afssaps and ANSM)':
    'Autorité française du médicament (avant l’Afssaps et l’ANSM)',
  'Health Canada (monograph)': 'Santé Canada (monographie)',
  'Health Canada (product monograph)': 'Santé Canada (monographie de produit)',
  'Health ministry (Journal officiel)': 'Ministère chargé de la santé (Journal officiel)',
  'Infarmed (package leaflet)': 'Infarmed (notice)',
  'KOBLE (Norwegian paediatric reference)': 'KOBLE (référence pédiatrique norvégienne)',
  'Kinderformularium (SmPC text)': 'Kinderformularium (texte du RCP)',
  'Medsafe (data sheet)': 'Medsafe (fiche du médicament)',
  'Ministry of Health (instruction)': 'Ministère de la Santé (notice officielle)',
  'NHS Scotland (acquired brain injury education)':
    'NHS Scotland (formation sur les lésions cérébrales acquises)',
  'PMDA (package insert)': 'PMDA (notice)',
  'Swissmedic (product information)': 'Swissmedic (information sur le médicament)',
  'Therapeutic Guidelines (copy)': 'Therapeutic Guidelines (copie)',
  'URPL (ChPL text)': 'URPL (texte du RCP)',
  'authors (review)': 'Auteurs (revue de la littérature)',
  'international expert panel': 'Groupe international d’experts',
  'national (no authorisation)': 'Aucune autorisation nationale',
  'reference text (2009)': 'Texte de référence (2009)',
  'reference text (ACI, Bangladesh)': 'Texte de référence (ACI, Bangladesh)',
  'reference text (Bangladesh)': 'Texte de référence (Bangladesh)',
  'reference text (Ukraine)': 'Texte de référence (Ukraine)',
  'review article (journal not shown in the excerpt)':
    'Article de revue (journal non visible dans l’extrait)',
};
