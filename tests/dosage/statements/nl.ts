/** Own Dutch sentences, one a line: "title | sentence", "" where the page's title tells nothing. */
export const dutch = `
Baclofen bijsluiter | De behandeling begint met [[5 mg driemaal daags => start]], elke drie dagen te verhogen met [[5 mg => increment]] per gift tot de optimale dosis, meestal tussen [[30 en 75 mg per dag => usual]].
 | De Franse toezichthouder verlaagde de maximale dosis baclofen tot [[80 mg per dag => ceiling]], tegenover [[300 mg => ceiling]] daarvoor.
Baclofen forum | Hoi, ik zit nu een maand op [[120 mg => taken]] en mijn arts wil niet hoger dan [[150 mg => ceiling]].
 | Een vrouw van 50 werd opgenomen na inname van [[400 mg => taken]] baclofen.
 | De deelnemers kregen twaalf weken baclofen [[30 mg/dag => taken]] of placebo.
 | Boven [[60 mg per dag => threshold]] baclofen komen bijwerkingen vaak voor.
 | Lioresal [[10 mg => strength]] tabletten, doosje van 50 stuks.
 | Bouw baclofen af met [[5-10 mg per week => increment]].
 | Bij dialyse is [[5 mg per dag => usual]] baclofen voldoende.
Intrathecaal baclofen | De gemiddelde dosis na een jaar was [[290 mcg/dag => taken]]; de proefdosis is [[50 mcg => start]].
 | In het ziekenhuis mag men tot [[100 mg per dag => ceiling]] baclofen gaan.
 | Zelfs [[10 mg => threshold]] baclofen kan bij een dialysepatiënt tot coma leiden.
 | Thuismedicatie: baclofen [[10 mg 3 dd => taken]], omeprazol 20 mg.
 | Wie meer dan [[180 mg => threshold]] baclofen kreeg, overleed vaker.
Baclofenpomp | De dosis telt in microgram: [[220 µg/dag => taken]] bij deze patiënt.
`;
