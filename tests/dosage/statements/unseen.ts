/** Own sentences written after the word lists and weights; those on odd lines are never fitted on. */
export const unseen = `
 | Coup de rabot sur le baclofène : l’agence n’en veut plus que [[80 mg quotidiens => ceiling]], quand des patients en avalent [[200 mg => taken]].
 | À Cochin, l’équipe monte prudemment, [[10 mg => increment]] tous les quatre jours, et s’interdit de franchir [[120 mg/j => ceiling]] de baclofène.
 | La fiche d’information conseille aux médecins de ne jamais démarrer le baclofène au-dessus de [[15 mg par jour => start]].
 | Le professeur rappelle que [[60 mg => usual]] de baclofène conviennent à la majorité des buveurs et que seule une minorité réclame [[300 mg => taken]].
 | Forte de son dossier, la firme visait une autorisation pour des doses de baclofène montant à [[300 mg => ceiling]] ; elle n’a obtenu que [[80 mg => ceiling]].
Forum baclofène | Hello, 3 semaines de baclo, [[60mg => taken]] réparti en 3, je dors mal. Si je monte à [[70mg => increment]] vous pensez que ça passe ?
Forum baclofène | Perso j’ai tenu deux ans avec [[45 mg/j => taken]], et j’ai diminué de [[5mg => increment]] par mois sans souci.
 | Les comas décrits concernaient des ingestions dépassant [[150 mg => threshold]] de baclofène.
 | Une octogénaire insuffisante rénale est devenue confuse au deuxième jour d’un traitement par [[15 mg/j => taken]] de baclofène.
 | Les bénéficiaires remboursés pour une dose comprise entre [[75 et 180 mg/j => threshold]] de baclofène étaient une fois et demie plus souvent hospitalisés.
 | Le baclofène sera stoppé en trois semaines, en ôtant [[10 mg => increment]] tous les trois jours.
 | Baclofène Mylan [[10 mg => strength]] : rupture de stock annoncée jusqu’en mars.
 | Dose d’attaque de baclofène : [[5 mg matin, midi et soir => start]] ; dose de croisière : [[10 à 20 mg trois fois par jour => usual]].
 | Dans le bras actif, la dose moyenne de baclofène en fin d’étude était de [[65 mg/j => taken]].
 | La commission de transparence s’étonne qu’on ait pu prescrire [[400 mg => taken]] de baclofène à un homme de 60 kg.
 | Passé le palier des [[100 mg => threshold]], le baclofène entraîne souvent des insomnies.
 | L’association réclame que le plafond du baclofène remonte à [[300 mg => ceiling]].
 | Chez la personne dialysée, mieux vaut s’abstenir ou ne pas excéder [[2,5 mg par jour => ceiling]] de baclofène.
 | Le médecin légiste a retrouvé l’équivalent de [[900 mg => taken]] de baclofène dans l’estomac.
 | Pour les douleurs du trijumeau, le baclofène s’emploie à raison de [[40 à 80 mg par jour => usual]].
 | La pompe, remplie d’une solution à [[2 mg/ml => strength]], délivrait [[420 µg par jour => taken]] de baclofène.
 | Elle a commencé le baclofène en janvier avec [[7,5 mg => start]], atteint [[90 mg => taken]] en avril.
 | Notre protocole : baclofène [[5 mg x 3 => start]] la première semaine, puis [[10 mg x 3 => increment]] ; au-delà de [[60 mg/j => threshold]], avis spécialisé.
 | Le risque de chute chez le sujet âgé est accru dès [[20 mg/j => threshold]] de baclofène.
 | France is trimming baclofen: nobody will get more than [[80 mg a day => ceiling]], though thousands were on [[150 mg => taken]] or higher.
 | At our unit baclofen is nudged up by [[10 mg => increment]] every fourth day and we draw the line at [[120 mg/day => ceiling]].
 | The leaflet tells physicians never to open with more than [[15 mg a day => start]] of baclofen.
 | The professor says [[60 mg => usual]] of baclofen is right for most drinkers, and that only a minority ask for [[300 mg => taken]].
 | The firm wanted a licence for baclofen up to [[300 mg => ceiling]]; what it got was [[80 mg => ceiling]].
Baclofen forum | Three weeks in, [[60mg => taken]] split three ways, sleep is awful. If I go up to [[70mg => increment]] will it get worse?
Baclofen forum | I did two years on [[45mg a day => taken]] and then dropped [[5mg => increment]] a month, no drama.
 | All the comas described followed ingestions exceeding [[150 mg => threshold]] of baclofen.
 | An 82-year-old with poor kidneys became confused on day two of baclofen [[15 mg/day => taken]].
 | Claimants dispensed between [[75 and 180 mg/day => threshold]] of baclofen were one and a half times as likely to be hospitalised.
 | Baclofen is stopped over three weeks, taking off [[10 mg => increment]] every three days.
 | Teva baclofen [[10 mg => strength]] tablets: shortage expected until March.
 | Induction: baclofen [[5 mg morning, noon and night => start]]; thereafter [[10 to 20 mg three times a day => usual]].
 | In the active arm the average baclofen dose at study end was [[65 mg/day => taken]].
 | The inquiry asked how a man of 60 kg came to be prescribed [[400 mg => taken]] of baclofen.
 | Past the [[100 mg => threshold]] mark baclofen often causes insomnia.
 | Campaigners want the baclofen cap raised back to [[300 mg => ceiling]].
 | On dialysis, avoid baclofen or keep to [[2.5 mg daily => ceiling]] at the very most.
 | The pathologist found the equivalent of [[900 mg => taken]] of baclofen in the stomach.
 | For trigeminal neuralgia baclofen is used at [[40 to 80 mg per day => usual]].
 | The pump, filled with baclofen [[2 mg/mL => strength]], was delivering [[420 mcg per day => taken]].
 | She began baclofen in January at [[7.5 mg => start]] and got to [[90 mg => taken]] by April.
 | Our protocol: baclofen [[5 mg tid => start]] in the first week, then [[10 mg tid => increment]]; beyond [[60 mg/day => threshold]], ask a specialist.
 | Falls in older people increase from [[20 mg/day => threshold]] of baclofen.
 | Children with cerebral palsy weighing over 15 kg received baclofen [[10 mg three times a day => taken]] for four weeks.
 | Give cats no more than [[1 mg/kg => ceiling]] of baclofen; deaths follow [[8 mg/kg => threshold]].
 | My script says baclofen [[20mg qid => taken]] but I only ever take [[40mg => taken]] in total.
 | NICE suggests baclofen [[5 mg 3 times a day => start]], going up by [[5 mg => increment]] per dose every 3 days until [[20 mg 3 times a day => usual]].
 | In Frankreich sind statt [[300 mg => ceiling]] nur noch [[80 mg => ceiling]] Baclofen am Tag erlaubt.
 | Bei mir wirkt Baclofen erst ab [[90 mg => threshold]], nehme jetzt [[100 mg => taken]].
 | In Italia il baclofene si prescrive di solito a [[30 mg al giorno => usual]], mai oltre [[75 mg => ceiling]].
 | El juez preguntó por qué se le recetaron [[200 mg => taken]] de baclofeno si el máximo era [[80 mg => ceiling]].
 | A dose de baclofeno sobe [[5 mg => increment]] a cada três dias, sem passar de [[80 mg/dia => ceiling]].
 | Begin met [[5 mg => start]] baclofen voor de nacht; de meeste mensen hebben genoeg aan [[45 mg per dag => usual]].
`;
