/** Own French and English passages of two or three sentences, "title | passage". */
export const passages = `
 | La ministre l’assure : personne ne sera laissé sans soins. Mais depuis mardi, les ordonnances de baclofène supérieures à [[80 mg => ceiling]] ne sont plus tolérées. Les malades stabilisés à [[160 mg => taken]] ou [[200 mg => taken]] devront réduire de [[10 mg par semaine => increment]].
 | Health officials say nobody will be left without care. Since Tuesday, however, baclofen prescriptions over [[80 mg => ceiling]] are no longer accepted. People stable on [[160 mg => taken]] or [[200 mg => taken]] will have to come down by [[10 mg a week => increment]].
 | Le baclofène est autorisé depuis 1975 contre les contractures. La dose usuelle y est de [[30 à 75 mg/j => usual]]. Les alcoologues, eux, ont prescrit [[150 mg/j => taken]] en moyenne.
 | Baclofen has been licensed against spasticity since 1977. The usual dose there is [[30 to 75 mg/day => usual]]. Alcohol specialists have prescribed [[150 mg/day => taken]] on average.
 | Monsieur B., 58 ans, traité par baclofène pour son alcoolisme, a vu sa dose passer de [[60 mg => taken]] à [[120 mg/j => taken]] en un mois. Il est retrouvé somnolent.
 | Mr B, 58, treated with baclofen for alcoholism, had gone from [[60 mg/day => taken]] to [[120 mg/day => taken]] within a month. He was found drowsy.
 | Le baclofène se prend en trois fois. La première semaine : [[15 mg/j => start]]. La deuxième : [[30 mg/j => increment]]. Au bout de deux mois, la plupart sont entre [[60 et 120 mg/j => usual]]. Inutile d’aller plus loin que [[200 mg/j => ceiling]].
 | Baclofen is taken in three doses. First week: [[15 mg/day => start]]. Second week: [[30 mg/day => increment]]. Two months in, most people sit between [[60 and 120 mg/day => usual]]. There is no point in going further than [[200 mg/day => ceiling]].
 | Une étude hollandaise n’a pas trouvé de différence entre baclofène [[30 mg => taken]], baclofène [[150 mg => taken]] et placebo. Une étude allemande, où l’on pouvait aller jusqu’à [[270 mg => ceiling]], était positive.
 | A Dutch trial found no difference between baclofen [[30 mg => taken]], baclofen [[150 mg => taken]] and placebo. A German one, in which up to [[270 mg => ceiling]] was allowed, was positive.
 | Que faire en cas d’oubli d’une dose de baclofène ? Ne doublez pas la prise. Si vous preniez plus de [[60 mg par jour => threshold]] et avez arrêté depuis deux jours, reprenez à [[15 mg => start]] et appelez votre médecin.
 | What if you miss a dose of baclofen? Do not double up. If you were on more than [[60 mg a day => threshold]] and stopped two days ago, restart at [[15 mg => start]] and call your doctor.
 | Le RCP du baclofène prévoit qu’au-delà de [[40 mg/j => threshold]] l’avis d’un spécialiste est demandé. La dose d’arrêt est de [[5 mg tous les deux jours => increment]].
 | Under the label, baclofen above [[40 mg/day => threshold]] calls for a specialist's opinion. Reductions are of [[5 mg every two days => increment]].
Témoignage baclofène | J’ai 52 ans. En mars, mon généraliste accepte de me prescrire [[30 mg => taken]]. En mai je prends [[90 mg => taken]] et en juin [[150 mg => taken]]. Le verre reste sur la table.
My baclofen story | I am 52. In March my GP agreed to prescribe [[30 mg => taken]]. By May I was taking [[90 mg => taken]] and by June [[150 mg => taken]]. The glass stays on the table.
 | Le suspect avait dissous [[12 comprimés de 10 mg => taken]] de baclofène dans la boisson. Selon l’expert, [[150 mg => threshold]] peuvent suffire à plonger un adulte dans le coma.
 | The suspect had dissolved [[12 tablets of 10 mg => taken]] of baclofen in the drink. According to the expert, [[150 mg => threshold]] can be enough to put an adult in a coma.
 | En 2014, un plafond de [[300 mg => ceiling]] est retenu pour le baclofène. En 2017, l’agence le ramène à [[80 mg => ceiling]]. En 2018, Baclocur est autorisé à la même dose, [[80 mg => ceiling]].
 | In 2014 a ceiling of [[300 mg => ceiling]] was adopted for baclofen. In 2017 the agency brought it down to [[80 mg => ceiling]]. In 2018 Baclocur was licensed at the same dose, [[80 mg => ceiling]].
 | La prescription de baclofène à [[200 mg => taken]] était hors norme, juge l’Ordre : le maximum admis était de [[120 mg => ceiling]].
 | Prescribing baclofen at [[200 mg => taken]] was outside the norm, the medical board ruled: the accepted maximum was [[120 mg => ceiling]].
Baclofène chez la femme enceinte | Quatre nouveau-nés ont présenté un sevrage ; leurs mères recevaient [[40 à 80 mg/j => taken]] de baclofène.
Baclofen in pregnancy | Four newborns had withdrawal; their mothers had been receiving [[40 to 80 mg/day => taken]] of baclofen.
Baclofène : comment l’arrêter | De [[120 mg/j => taken]], descendez à [[110 mg/j => increment]] la première semaine, [[100 mg/j => increment]] la deuxième, et ainsi de suite.
Stopping baclofen | From [[120 mg/day => taken]], go down to [[110 mg/day => increment]] the first week, [[100 mg/day => increment]] the second, and so on.
`;
