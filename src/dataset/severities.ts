/** How serious a caution is, most serious first: the order in which a card shows them. */
export const SEVERITIES = ['contraindication', 'boxed-warning', 'warning', 'precaution'] as const;
