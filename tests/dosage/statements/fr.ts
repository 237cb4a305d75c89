/** Own French sentences, one a line: "title | sentence", "" where the page's title tells nothing. */
export const french = `
Baclofène 10 mg, notice | Chez l’adulte, la dose initiale est de [[15 mg par jour => start]], à répartir en trois prises, augmentée de [[15 mg => increment]] tous les trois jours jusqu’à l’effet voulu.
 | Le gendarme du médicament a tranché : pas de prescription de baclofène au-dessus de [[80 mg par jour => ceiling]], contre [[300 mg par jour => ceiling]] jusqu’ici.
Forum baclofène | Salut à tous, j’en suis à [[140 mg => taken]] et toujours rien, mon addicto refuse d’aller plus loin que [[150 mg => ceiling]].
 | Une femme de 44 ans a été retrouvée inconsciente après avoir avalé [[500 mg => taken]] de baclofène dans un but suicidaire.
Essai contrôlé du baclofène | Les participants étaient répartis entre baclofène [[30 mg/j => taken]], baclofène [[90 mg/j => taken]] et placebo pendant douze semaines.
 | Les effets indésirables du baclofène deviennent fréquents à partir de [[60 mg/j => threshold]] et presque constants au-delà de [[150 mg/j => threshold]].
Baclofène : fiche du médecin traitant | Posologie d’entretien habituelle : [[30 à 60 mg/j => usual]] ; dose maximale : [[80 mg/j => ceiling]].
 | Baclofène Sandoz [[10 mg => strength]], plaquettes de 30 comprimés sécables, liste I.
 | Le sevrage du baclofène se fait par décrément de [[5 à 10 mg => increment]] chaque semaine, plus lentement encore sous [[20 mg/j => threshold]].
Baclofène et alcool | Selon l’association de patients, un malade sur deux a besoin de plus de [[100 mg => threshold]] de baclofène par jour pour ne plus penser à boire.
 | Le tribunal relève que le médecin avait prescrit à sa patiente [[250 mg de baclofène par jour => taken]], soit trois fois le plafond de [[80 mg => ceiling]].
Pompe à baclofène | Un bolus test de [[50 µg => start]] est injecté par ponction lombaire ; sans réponse, on passe à [[75 µg => increment]] puis [[100 µg => increment]] les jours suivants.
Pompe à baclofène | À un an, la dose intrathécale moyenne atteignait [[310 µg/j => taken]], avec des extrêmes de [[60 à 900 µg/j => taken]].
 | Chez le patient dialysé, une seule prise de [[10 mg => threshold]] de baclofène suffit à provoquer une encéphalopathie.
 | En cas d’insuffisance rénale modérée, on se contentera de [[5 mg par jour => usual]] de baclofène.
Forum baclofène | coucou, moi j’ai démarré à [[10 mg => start]] le soir, puis j’ajoute [[10 mg => increment]] tous les 5 jours, là je tourne à [[70 mg => taken]]
Forum baclofène | Mon médecin m’a mis sous baclofène, [[3 x 10 mg => taken]] pour commencer, et il m’interdit de dépasser [[60 mg => ceiling]].
 | L’autorisation de mise sur le marché du baclofène dans l’alcoolisme limite la dose à [[80 mg par jour => ceiling]] ; les prescripteurs réclamaient [[300 mg => ceiling]].
 | Le cardiologue racontait s’être guéri en prenant jusqu’à [[270 mg => taken]] de baclofène par jour.
 | Par rapport aux patients traités par moins de [[30 mg/j => threshold]] de baclofène, ceux qui recevaient plus de [[180 mg/j => threshold]] mouraient deux fois plus.
Étude de cohorte baclofène | La posologie médiane à six mois était de [[120 mg/j => taken]] ; vingt-deux patients dépassaient [[200 mg/j => threshold]].
Baclofène : conduite à tenir | Débuter par [[5 mg trois fois par jour => start]] pendant trois jours, puis [[10 mg trois fois par jour => increment]] pendant trois jours, puis [[15 mg trois fois par jour => increment]].
Baclofène : conduite à tenir | Semaine 1 : [[15 mg/j => start]]. Semaine 2 : [[30 mg/j => increment]]. Semaine 3 : [[45 mg/j => increment]]. Ne jamais excéder [[80 mg/j => ceiling]].
 | La dose moyenne efficace de baclofène se situe autour de [[150 mg/j => usual]] d’après les cliniciens, mais elle varie beaucoup d’un sujet à l’autre.
 | Pour un enfant de moins de huit ans, la dose de baclofène ne dépasse pas [[40 mg par jour => ceiling]] ; elle est d’ordinaire de [[0,75 à 2 mg/kg par jour => usual]].
 | Ordonnance de sortie : baclofène [[10 mg x 3/j => taken]], oméprazole 20 mg le matin, paracétamol 1 g si douleur.
 | Traitements à l’admission : Lioresal [[60 mg/j => taken]], Seresta 50 mg x 3, vitamine B1 500 mg.
 | Le patient, sous baclofène à [[90 mg/jour => taken]] depuis huit mois, était admis pour confusion.
Veille du pharmacien | Le comprimé de baclofène à [[25 mg => strength]] n’est plus disponible en ville, seul reste celui à [[10 mg => strength]].
 | Pour soulager le hoquet rebelle, on propose le baclofène à la dose de [[5 à 10 mg trois fois par jour => usual]].
Baclofène : le retour d’un médecin | J’ai suivi plus de cent malades : la plupart trouvent leur dose entre [[80 et 160 mg => usual]], quelques-uns doivent monter à [[250 mg => taken]].
 | Au-dessous de [[30 mg par jour => threshold]], le baclofène n’a guère d’effet sur l’envie de boire.
 | L’avis d’un second spécialiste était exigé dès [[120 mg/j => threshold]] de baclofène, et celui d’un centre d’addictologie dès [[180 mg/j => threshold]].
 | L’agence ramène de [[300 à 80 mg => ceiling]] la dose quotidienne maximale de baclofène.
Intoxications au baclofène | Sur 190 appels, la dose supposée ingérée était de [[340 mg => taken]] en moyenne ; une ventilation a été nécessaire chez ceux qui avaient pris plus de [[200 mg => threshold]].
 | Le laboratoire commercialisera Baclocur en comprimés de [[10, 20 et 40 mg => strength]].
Forum baclofène | J’ai eu le déclic à [[110 mg => threshold]], depuis je suis redescendu à [[50 mg => taken]] sans rechute.
Forum baclofène | Tu devrais rester une semaine à [[60 mg => increment]] avant de passer à [[70 mg => increment]], ça tape moins.
 | Les auteurs ont administré [[20 mg => taken]] de baclofène à des volontaires sains une heure avant l’examen.
 | Le chien a reçu par erreur [[2 comprimés de 10 mg => taken]] de baclofène ; les signes apparaissent dès [[1,3 mg/kg => threshold]].
RTU baclofène | La prescription débute à [[5 mg trois fois par jour => start]] et la dose est augmentée de [[5 mg par jour => increment]] jusqu’à [[30 mg/j => usual]].
RTU baclofène | La réduction se fait par paliers de [[10 à 15 mg par semaine => increment]]. La posologie maximale est fixée à [[300 mg par jour => ceiling]].
 | La Haute Autorité rappelle que le baclofène ne doit être utilisé qu’à une dose n’allant pas au-delà de [[80 mg => ceiling]].
 | Après un mois à [[40 mg/j => taken]] de baclofène sans bénéfice, la dose a été portée à [[75 mg/j => taken]], avec une nette amélioration de la spasticité.
 | Dans l’essai pilote, le baclofène a été introduit à [[15 mg/j => start]] puis augmenté jusqu’à une dose cible de [[90 mg/j => usual]].
 | Si la somnolence gêne, revenir à la dose précédente ou augmenter de seulement [[5 mg => increment]] de baclofène à la fois.
 | Baclofène : [[1 comprimé de 10 mg matin, midi et soir => usual]], au cours des repas.
 | Sa veuve affirme qu’il prenait [[180 mg => taken]] de baclofène au moment des faits et que personne ne l’avait mis en garde.
 | Dans la vraie vie, un patient sur dix consomme plus de [[80 mg par jour => threshold]] de baclofène, relève l’assurance maladie.
 | Contre le reflux, une dose de [[20 mg => taken]] de baclofène a réduit le nombre d’épisodes par rapport au placebo.
 | La dose quotidienne optimale de baclofène, en général comprise entre [[30 et 75 mg => usual]], peut atteindre [[100 à 120 mg => ceiling]] chez le malade hospitalisé.
 | Le pharmacien a délivré des comprimés de [[25 mg => strength]] au lieu de [[10 mg => strength]], et la patiente a pris [[75 mg => taken]] de baclofène au lieu de [[30 mg => taken]].
 | Chez les sujets âgés, le baclofène sera débuté à [[5 mg le soir => start]].
 | Le spécialiste autorise son patient à grimper à [[200 mg => ceiling]] de baclofène, pas davantage.
 | On ne connaît pas bien les effets du baclofène à plus de [[300 mg par jour => threshold]].
 | À [[20 mg/j => taken]], le baclofène n’a pas fait mieux que le placebo ; à [[80 mg/j => taken]], la différence était nette.
 | Le prix d’une boîte de baclofène [[10 mg => strength]] est de 3 euros.
Foire aux questions baclofène | Combien en prendre ? On commence toujours bas, [[15 mg => start]] par jour, et l’on s’arrête à la dose qui convient, le plus souvent entre [[40 et 80 mg => usual]].
 | La commission juge que l’efficacité du baclofène n’est pas démontrée aux doses inférieures à [[80 mg/j => threshold]].
 | Le juge des référés a suspendu l’autorisation du Baclocur, dont la dose était plafonnée à [[80 mg quotidiens => ceiling]].
 | Ne prenez pas plus de [[8 comprimés à 10 mg par jour => ceiling]] de baclofène.
 | Chaque millilitre contient [[2 mg => strength]] de baclofène.
 | Baclofène intrathécal, ampoule de [[10 mg/20 ml => strength]] pour perfusion.
 | Chez la plupart des patients, la dose d’entretien du baclofène intrathécal va de [[300 à 800 µg/j => usual]] ; on a peu d’expérience au-dessus de [[1000 µg/j => threshold]].
 | Interrompre brutalement le baclofène quand on en prend [[100 mg => threshold]] ou plus expose à des convulsions.
 | Il buvait deux bouteilles par jour ; avec [[120 mg => taken]] de baclofène, dit-il, l’alcool ne l’intéresse plus.
 | Le protocole de l’étude prévoyait une dose maximale de [[180 mg/j => ceiling]] de baclofène, que 40 % des inclus ont atteinte.
 | La dose de baclofène a dû être abaissée à [[25 mg/j => taken]] en raison de vertiges.
 | L’augmentation se fera de [[10 mg => increment]] de baclofène chaque semaine si la tolérance est bonne.
Forum baclofène | j+45 : [[95mg => taken]], répartis 30 30 35. Demain je passe à [[105mg => increment]].
 | Le CHU recommande d’arrêter l’escalade du baclofène à [[120 mg/j => ceiling]].
 | Deux tiers des malades répondaient au baclofène à [[75 mg => taken]], un tiers seulement à [[30 mg => taken]].
 | Les médecins ne peuvent désormais plus prescrire que [[80 mg => ceiling]] de baclofène par jour.
 | Le patient a augmenté lui-même sa dose de baclofène à [[160 mg/j => taken]], puis à [[210 mg/j => taken]].
 | Une dose quotidienne de [[60 mg => usual]] de baclofène est préconisée dans cette indication.
 | En première intention, baclofène [[5 mg => start]] au coucher, à doubler après une semaine.
 | Des convulsions ont été observées chez des sujets qui recevaient de [[75 à 180 mg/j => threshold]] de baclofène ; le risque double dans cette tranche.
 | Au long cours, elle se maintient à [[40 mg/j => taken]] de baclofène.
 | La posologie usuelle de l’adulte est de [[3 comprimés de 10 mg par jour => usual]] de Lioresal.
 | La borne haute du baclofène, [[80 mg => ceiling]], reste très discutée par les addictologues.
Pompe à baclofène | Le débit est réglé à [[180 µg/jour => taken]] chez cette patiente.
Baclofène en pompe | La dose se règle en microgrammes : [[420 µg/j => taken]] chez ce malade, [[95 µg/j => taken]] chez l'autre.
Baclofène et spasticité | Chez ce patient, [[60 mg/jour => taken]] ont suffi ; chez son frère, il a fallu [[90 mg/jour => taken]].
Baclofène en pompe | La dose habituelle est de [[300 à 800 µg/jour => usual]] chez l'adulte.
`;
