/**
 * Names of medicines that the word lists and the stems of international names do not know, as stems
 * (`medicine-stem.ts`). Written by `scripts/write-medicine-names.ts` from names alone, single words without
 * their salts: the vocabulary of the DrugBank Open Data set (CC0 1.0), of substances that the public lists
 * of France (base de données publique des médicaments, ANSM), the United Kingdom (NHS BNF codes) or
 * Argentina (ANMAT) have on the market; and the brands of the French and British lists.
 */
export const MEDICINE_STEMS = `
abacavir abatacept abciximab abemaciclib abirateron abraxan abstral abufen acarbos acebut acefilin acemetacin acenocoumarol aceon acetarsol acetilc
acetilcarnitin acetilcolin acetileucin acineton acipimox acitretin aclidin acnamin acnemin acrivastin acticarbin acticeral actilis actisoufr actonel actonelcomb
acuilix acuitel acumor acupr acvibr adaflex adalat adanif adapalen adartrel adcal adcirc adcortil adefovir adempas adenin adenosin adenuric adgin adiazin adizem
adoport adriblastin adrovanc adtralz advagraf advilcaps advilmed afinitor aflibercept afqlir aimovig aivacit alairgix alanin alateris alcaftadin alceran
aldactazin aldactid aldacton aldesleucin aldomet alendronic alepsal alercalm alerief alerv alevetabs alfacard alfalastin alfatil alfuzosin alhem aliostal
alirocumab alisciren alitretinoin alizem almitrin almogran alpelisib alpres alprostadil alteis alteisd alteplas altretamin alunbrig alvedon alvent alverin
ambenon ambrisentan ambroxol amgevit amglid amias amicacin amicin amifampridin amilamont amilmetacresol amilorid amlostin amnivent amobarb amonaps amoram
amorolfin amoxapin amoxil amsacrin amsparit amvutr anacinr anagrelid anandron anapen ancotil androcur androtardil anetol angetes angiopin angiozem angitil
anidulafungin anifrolumab anquil antadis antalnox antaren antepsin antipirin antistax anturan anxemil apalutamid apocinon apremilast apresolin apretud aprexev
aprinox aprocam aprotinin aprovel aptiv aquipt aracitin aranesp arcalion argatroban arginin arimidex aritmol arixtr arlunis aromasin artemeter artenimol
artesunat artex articain artinibs artrocin artrosin arzip asacol asared ascorbat asilon asparagin astemizol asterlun ataluren atapulgit atazanavir atenix
atogepant atosiban atovaquon atracur atripl atrovent audmonal auranofin avacopan avelox avelumab avibactam avloclor avodart avomin avtozm axeler axepim axorid
azactam azados azapropazon azelastin azilect azintamid aztreonam bacitracin balsalazid bambec bametan baraclud baritecal basden basiliximab baxan becilan
beclomet bedaquilin bedranol befizal beifort beladon belanet belaracontin belatacept belimumab benactizin bendamustin bendroflumet benemid benepal benfotiamin
benilin benlist benperidol benuril benzbromaron benzidamin benziltiouracil benzododecin bepanten bepotastin berlind berotralstat besavar besilesomab betaloc
betamet betaserc betiatid betim betnelan betnesol bexaroten bezafibrat bezalip bezlotoxumab bicafres bicalutamid bicisat bictarv bictegravir bidureon bifav
bifemelan bifonazol bilasc bilastin biltricid bimatoprost bimzelx bioactiv biocar biodalgic bioflex biorfen bioviz bipreterax bisoc bisolvon bitionol
bivalirudin blinatumomab boceprevir bolamin bolinan bomintr bonefos bonviv borneol bortezomib bosentan bosulif bramitob brevibloc brexidol brexin bricanil
bridion briliq brinzolamid britlofex briviact brodalumab bromhexin bromperidol broncex broncitol brovanexin bucastem bucobet bucolam budenofalc buflomedil
bulevirtid bupensan burinex burosumab buserelin busulfan butacain butamirat butilamin butobarb buvidal cabaser cabazitaxel cabliv cabometix cabotegravir cabren
cacit cadeli caduet caftr calceos calcibronat calcicard calcicew calcid calcidos calcifediol calcifort calcipos calcipotriol calciprat calclactglucon calcold
calconat calcort calcough caleorid calidec calob calperos calpol calquenc caltrat camcev camcolit camilofin canacinumab canavit canesten cangrelor cantabilin
capecitabin capexion capimun capoten capozid caprels capruv capsic capsorin caramet carbagen carbagl carbetocin carbinoxamin carbocistein carboplatin
carboximaltos cardensiel cardicor cardilat cardioplen cardozin cardur carfilzomib carisom carliten carmustin carnodil cartrex carvecoral casodex caspofungin
caverject cebutid cedocard cefaclor cefadroxil cefalin cefalotin cefepim cefiderocol cefixim cefoperazon ceforal cefotaxim cefoxitin cefpodoxim cefradin
ceftazidim ceftid ceftobiprol ceftolozan cegfil celanc celcept celectol celesten celevac celocurin celsentr celtop cemadrin cemidur cemiplimab cenacort cenalog
cenodeoxicolic centipin cenzem cenzen ceporex cerazet cerlon cernitol certican cesimpt cestinl cetafen cetalcon cetec cetensin cetes cetilpiridin cetinor
cetocid cetornan cetotifen cetovail cetrorelix cetrotid cetuximab cevzar cezib cibacen cibadrex cibenzolin cibinq cibral cicladol ciclesonid cicletanin ciclizin
ciclocapron ciclopent ciclopentolat ciclopirox cicloserin cidofovir ciflox cigabeq cilastatin cilgavimab cimalon cinamaldehid cineret cinomel cinte ciprofibrat
ciprostat ciprot circadin ciroc cisplatin cisqal cistagon cisteamin cistein cisticid cistin cistopurin cistrin citacon citamen citarabin citomel citotec
citraflet citril citrulin civex clamel claradol clareal claricid claritin clasteon clastoban claventin clemastin clemis cleviprex clidin climagest climanor
climaston climaval clioquinol clipal clobetasol clofarabin clofazimin clofibrat clomet clomid clomifen clonixin clorambucil cloramfen clorfenamin clorfeniramin
clorhexidin clormadinon clorobutanol cloroquin clorot clorotecal cloroxilenol clorpropamid clorquinaldol clotafact clotam clotiapin clotrimazol clozaril
coaprovel cobalin cobamamid cobaxin cobicistat cocarboxilas cocenzen codipar codis codolipran cogir colazid colecal colecalciferol colesevelam colestagel
colestid colestipol colestiramin colistimetat colistin colixil colmetec colofac colpron colurs combantrin combivir combodart combogliz comirnat competact comtan
conacion condrosulf conebilox conexenc congescor contifl contracn convulex convulin copeg coracten corbilt cordaron cordilox corgard coriongonadotrofalf
corotrop cortaflex cortancil corticorelin cortiment cortison corvasal cosentix cosimprel cositam cosmegen cosmofer cotareg cotelic cotriatec coumadin coveram
coversil cozacew credex crenosin cristapen crisvit cromosol cronalis cronomir crotamiton cubicin cuprior curacn cutaquig cuvan cuvitr cwels dabrafenib dacadis
dacarbazin dafalganhop dafalgantabs daflon dalacin dalbavancin danaparoid danazol danicopan danol dantron daonil dapson daraprim daratumumab darbopetin darmil
darolutamid darunavir darzalex daunorubicin daxas debricalm debridat decapeptil decitabin dectancil dedrogil defanac defanil deferasirox deferipron deferoxamin
defibrotid deflazacort degarelix delamanid delprim delstrig deltacortril deltametrin deltastab deltib delursan demilos demorem denbraic densical depamid depefex
depixol deprenil dequalin descov deseril desferal desferiox desfluran desloratadin desmomelt desmotabs desobel desogestrel desonid desopop desoxiribonucleas
destolit detensiel detrunorm dexambutol dexamet dexamfet dexbromfen dexbromfeniramin dexclorfeniramin deximun dexliq dexomon dexpantenol dexrazoxan dexsol
dextran dextromoramid dextropropoxifen diabact diacerein diacomit diagemet diamicron diaminopiridin diamorf diamox diastrolib diatrizoat diazemuls diazoxid
dibenilin dicetel dicicloverin dicinen dicinon diclof dicloflex diclomax diclotard diclovol diclozip dicodin dicromat didanosin didrogesteron didronel dienogest
dietilcarbamazin dietilstilbestrol dietiltoluamid difant difelicefalin difenhid dificlir diflorason diflucan difluocortolon difluprednat difrarel difundox
digitoxin dihidrergocristin dilcard diloject diloxanid dilzem dimenhidrinat dimercaprol dimeticon dimetinden dinamin dinastat dinoproston dinutuximab diocalm
dioctil diodohidroxiquinolin diosmectit diosmin diovan diovenor dipent dipipanon dipiperon dipracet diprivan disalf disipal disofrol disogram disopiramid
disprin disprol distaclor distamin disulon ditac diurexan divalcot divari dixarit dobutamin docetaxel docosanol docusat docusol dogmatil dolipraneliquiz
dolipraneorodoz dolipranetabs dolipranevitaminec dolirhum dolmatil dolosoft dolospasmil dolutegravir domifen dopaceptin dopamin dorales doravirin dorisin dornas
dorzolamid dostarlimab dostinex dovat dovprel doxadur doxercalciferol doxilar doxilis doxipal doxorubicin doxzogen dozurs dremon driptan droleptan dromadol
dropizal drospibel drovelis dufalac dufaston dulceas dulcolax duoplavin dupilumab dupixent durvalumab dutasterid ebastin ebetrex ebglis ecinac econac ecoxolac
edarb edicil edien edronax edurant efavirenz efcortesol efdeg efedrin efentor eferalganef eferalganmed eferalganodis efient efinal eflornitin eflueld efortil
efrac egaten elacestrant elafibranor elantan elaon elbasvir eldepril eldisin elest elexacaftor elfaset eligard eliglustat elmiron elonv elrexf eltrombopag
eltroxin elvitegravir elvorin emcitat emcor emerad emesid emflex emgalit emozul emselex emtricitabin emtriv enanton enbrel encepur encorafenib endotelon endovel
endoxan enfuvirtid engerix enoximon enoxolon enrilaz enspring entecavir entiv entocort entrest entrocalm entrolax envars enzalutamid epclus epidiolex epilim
epinastin epinefrin epipen epirubicin episent epival epivir epoprostenol eptavit eptifibatid equasim erdostein erdotin erelz erenumab ergocalciferol ergometrin
eribulin erimax erinj eritrolar eritroped erlead ertapenem esbriet escazol esculin esidrex esmeron esmocard espizen estetrol estracit estramustin estriol
estrofem etacridin etamsilat etanolamin etelcalcetid etibid etifoxin etilefrin etilenediamin etinilest etinilestr etinilestradiol etinodiol etionamid etioven
etofenamat etonogestrel etopan etopofos etoposid etoxisclerol etrasimod etravirin eucardic eucreas eudemin eudion eumon eupresil eurartesim eutiral evenit
evepar everolim everos evinacumab evipler evist evolocumab evotrox evrenz evrisd evusheld exacil exacor exametazim exelon exemestan exforg exjad exomuc extav
ezetrol famvir faramsil fareston faricimab farmatex fasenr fasigin faslodex faverin febuxostat felotens feminax femoston femulen fenactol fenazopiridin fenbid
fenbufen fencon fenilef fenilefrin feniltoloxamin fenindion feniramin fenolftalein fenopron fenotrin fenoxazolin fenoxibenz fenped fentazin fentolam fentolamin
ferinject feriprox fersad fersamal fertifol fexofenadin fezolinetant fibogel fibrazat fibrelief fibrig fibrinolisin ficomp filgrastim filnarin filocontin
filoquinon fintepl firazir firdaps firemadel firmagon fisepton fisiogin fisiotens fitomenadion fivas fixical flagil flamatac flamras flavan flavonoides flecain
flector flodil flomaxtr floralac florinef floroglucinol flotros floxapen floxifral fluanxol flubendazol fluciclovin flucitosin fluclomix fluclox flucortac
fludar fludarabin fludex fludrocort fluimucil fluindion flumetason fluocinolon fluocortolon fluorescein fluorocolin fluorometolon fluorouracil fluspirilen
flutamid flutemetamol fluticason folcodin folicar folinat folitropin folpic fomepizol fondaparinux foradil foraven fortipin fortzar forxig fosacew fosamax
fosamprenavir fosaprepitant fosavanc foscarbidop foscarnet fosex fosfenitoin fosfofarm fosfosorb fosrenol fostemsavir fotemustin framicetin froben fructines
frumil frusol ftalilsulfatiazol fucidin fulsovin fulvestrant fumafer fungizon fungster furazolidon fusidat fuzatal fuzeon gabitril gadobutrol gadodiamid
gadoteridol gadoversetamid galebon galfarm galfer galpseud galsud galsulfas gamanorm ganirelix gastrografin gavilast gedarel gefapixant gemcitabin gemeprost
genotonorm genotropin genticin gestoden geston ghrivelin gimis gincoplant ginoxin giotrif givlar givosiran glecaprevir glibenclamid glibenes gliceril glicin
glimezit gliolan glipresin glivec glizofar glofitamab glucagen glucagon glucantim glucarpidas glucient glucob glucofag glucor glucosam glucosamin glucovanc
glutation gobivaz golimumab gonadorelin gonapeptil gopten goserelin granions granpidam granudox grasustec grazoprevir grepid griseofulvin guaiacol guaiazulen
guaifen guaifenesin guanet guarem guselcumab gutron hailev halaven haliborang harmogen harvon hbvaxpr healtaid healtlinc hedex helmintox hemangiol hemigoxin
heminevrin hemlibr hemopresin hepcludex hepser heptaminol herceptin hesperidin hexamidin hexaminolevulinat hexilresorcinol hexopal hexoprenalin hialgan
hialuronic hialuronidas hidclorot hidroquinon hidrosmin hidrotalcit hidroxicarbamid hidroxicitronelal hidroxiclor hidroxiprogest hidroxiprogesteron hidroxiur
hidroxocobalamin higroton himecromon hipnomidat hipoclorit hipofosfit hipolar hipovas hiprex hirimoz histac histrelin hitacand hitrin hizar hizentr holoxan
homatropin horizem hucindr humatrop humex humexlib humir iasibon iasocolin iasodop iasogl ibandronic ibiron ibucalm ibupradol icatibant iclusig icodextrin
icorel idarubicin idebenon idelalisib ideos idoxuridin idursulfas ientrev iesintec ifirmacomb ifirmast ifosfamid ilaris ilaxten iloprost ilumetr imbruvic imcivr
imenor imigluceras imigran imiject imipenem imiquimod imlifidas imodiumlingual imodiumliquicaps importal imrald imucin imuldos imunovir imuran imurel increlex
indinavir indipam indivin indocid indolar indomax indoramin infadrops infracianin inhix inlit inorial inosin inotersen inovelon inspr integrilin intelenc
invocan iobenguan iobitridol iocoral iodin iodixanol iohexol iomeprol iomeron iopamidol iopamiron iopromid iorvipat ioversol ipecac iperten ipilimumab iprafein
ipralox ipratrop iproniazid iptacopan iqirv irinotecan isatuximab isavuconazon isentres iseugenol isimig isocet isodur isoflavon isoleucin isoprenalin isoptin
isotard isotipendil isotretinoin isoxsuprin ispag ispagel istin istopen isturis isuprel itoveb iuflim ivacaftor ivosidenib ixabepilon ixazomib izean izilox
izixat jacav jaiemp jamilen janumet januv jardianc jasminel jasminelecontin jentaduet jinarc jiselec jointac jorvez josacin jubereq jubont juluc lacteol
lactitol lamisil lampren lanadelumab lanoxin lanreotid lanvis lapir larafen larapam larbex lariam laronidas laroscorbin lasilacton latanoprost laxaron laxid
lectil lederfolin ledipasvir legalon lemsip lenacapavir lenalidomid lenograstim leponex leptax lepticur lercan lercapres lescol letermovir leuceran leucin
leucovorin leuprolid leuprorelin levamisol levinan levitr levmentin levocabastin levocarnil levocarnitin levocetirizin levofolinat levoglutamid levolac
levomentol levomeprom levonel levonorgest levosimendan levosol levuniq lexpec libmiris licopen licozam liden ligasin lindilan linestrenol linparz lipantil
lipegfilgrastim lipiodol lipiz lipostat liptruzet lipur lirinel liscon lisdexamfetamin lisodren lisopres lisovir lisozim litac litarex litgob litonat litos
livial livmarl livogiv livtencit loargis locelm lodotr lodoz logiflox logimax loids lolistrel lomexin lomitapid lomont lomotil lomustin lonafarnib loncart
longtec loniten lonoten lonquex lonsurf lopac lopid lopinavir lopresor loramic lorcaserin lorviq losinat loteprednol loxen lucentis ludeal ludiomil lumacaftor
lumasiran lumefantrin lumicras luspatercept lutenil lutrelef luvinst luxturn luzadel mabron mabter macimorelin macitentan macrodantin magaldrat magnafat
magnapen magnaspartat magnespasmil magnev malaron malocid maltodextrin mandafen mandanol manerix mantadix mapacn mapemid maralixibat maraviroc marevan maribavir
marsilid matever mavacamten mavenclad maviret maxaltl maxep maxitram maxolon maxtrex maxtron mazindol mebendazol mebeverin mebrofenin mecasermin mecinist mecir
mecistein meclozin mectov medivein medocoden medrogeston medron medroxiprogest mefloquin megac megestrol meglumin meladinin melfalan menadiol menadion menjugat
mentaven mepacrin mepiramin mepradec meprednison meptazinol meptid mequinol mequitazin merbentil mercaptamin mercaptopurin meronem mesoc mesren mesterolon
mestranol mesuximid metabet metacolin metados metafl metalis metaraminol metaros metenix metergin meticobal metildop metilergometrin metilnaltrex metilpred
metiltionin metionin metirapon metoclomex metoject metolazon metopimazin metopiron metotab metoxifluran metoxsalen metreleptin metrolil metsol mexitil mezavant
mezopram mialept miambutol micafungin micardis micardispl micobutin micohidralin micronor micropirin microval midetorin midodrin midostaurin midran midrid
mifegin mifenax mifepriston mifortic migalastat migard miglustat mildac mileran milevon milinet milnacipran milrinon mimpar minipres minirin minirinmelt minocin
minodiab miocrisin miostat miotonin mipomersen mirapexin mircer mirelez mirtecain mirvetuximab misildecard misolf mison mitelas mitotan mivacron mivacur
mizocler mizolastin mizolen mobiflex moclamin modalim modamid modecat modigraf modisal moduret moduretic molgramostim molipaxin molsidomin monigen monoalgic
monocor monoflocet monomax monomil monosorb monotrim montmorilonit monuril mopralpr morfgesic morniflumat moscontin motens motifen mounjar moventig movim
moxisilit mozobil mucodin mucodril mucomist mucotiol multaq mupirocin nabucox nafarelin nafazolin naftazon naftidrofuril nalador nalcrom nalgesic nalidixic
naloxegol nandrolon napratec naprosin naramig naravel nardil naropein nastros natecal nateglinid natracalm natragen natrahealt natraherb natravits natrilix
natrixam natrol naturesaid navelbin navidrex nazdol nebcin nebid nebilet nebilox nedocromil negaban nelarabin nelfinavir neliprax nemluv neoclaritin neofel
neofordex neoral neostig neozipin nepext nepresol netarsudil netupitant neulactil neulast neuleptil neupogen nevirapin nexavar nexpov ngenl niaspan nicef
nicergolin nicorandil nicoret nifopres nightcalm nilemd nilevar nilutamid nimbex nimodrel nimotop nimvastid nintedanib niquitin niquitinminis niraparib
nirogacestat nirsevimab nisis nisisc nistatin nitazoxanid nitisinon nitol nivaquin nivepr nivolumab nizoral nobligan nocerton nolvadex nomanesit nomegestrol
nordaz nordimet norditropin norelgestromin norepinefrin noretandrolon noretist noretisteron norfenefrin norfilin norgestimat norgeston norgestrel norid norimod
noristerat norlev normacol normax normix norprolac norvir noscapin notezin notropil novatrex novonorm novoseven noxiben nplat nubeq nucar nuctalon nuelin numarc
nureflex nurofencaps nurofenfem nurofenflash nurofenpr nurofentabs nuromol nusinersen nutrizim nutropinaq obgems obodenc ocaliv octas octreotid octrotid odefs
odevixibat odibil oflocet ogastor ogsiv olaparib olbetam oldaram olmetec olopatadin olumiant omacor omaveloxolon omeran omexel omjar omlicl omnipaq omnitrop
onbrez oncovin ondemet ongliz ontozr onureg opilon opizon opticinz optidril optiject optilov optir optrum orabloc oravers oravir orbenin orbifen orcamb orcipren
ordif orelox orenc orfadin orgalutran orgovix oritavancin orlept orlistat ornitin orobupr orocal orocen oromon orozamudol orserd orudis oruvail osaflexan
osenvelt osilodrostat osopan ospolot ostex osvaren osvirt otezl otilon otrivin otulf ovitrel ovranet oxactin oxaliplatin oxandosin oxandrin oxandrolon oxatomid
oxbrit oxeladin oxeol oxerutins oxetoron oxibenzon oxilan oximetazolin oximetolon oxinormor oxipronal oxitocin oxlum oxoglurat oxomemazin oxsin ozalin ozawad
ozempic pabal paclitaxel paderil paladon palbociclib paludrin pamsvax pancrex panitumumab panobinostat pantenol pantoloc papain papaveret papaverin paracodol
paraldehid paralioc paramed paramol paraterax pardelprin paricalcitol parlodel parmid paroven parsabiv partenolid pasireotid patiromer patisiran pavbl pazopanib
pegasis pegaspargas pegfilgrastim peginterf pegvisomant pegzilarginas pelgraz pelmeg pemazir pemetrexed penbritin penicilamin pentacarinat pentamidin pentas
pentetreotid pentofin pentostatin pentoxiverin pepsin perfan pergolid periactin periciazin permetrin persantin petim pibrentasvir picloxidin pifeltr pilobactel
pilorid pimecrolim pinaver pinexel piostacin piperaquin piperazin pipobroman piportil pipotiazin pirantel pirazinamid piretanid pirfenidon piribedil pirilen
pirimetamin piritez piritinol pirition piriton pitolisant pivmecilinam pixantron pizciv plaquenil plegrid plendil plerixafor pletal podofilox polaramin
polenshield policarbofil policresulen polidocanol politid pomalidomid ponaxem ponesimod ponstan ponvor potab pradax pralidoxim praluent prandin prasteron
praxbind praxilen praziquantel predsol prefibin premarin premiq prempac prenoxad preotact prescal preservex preterax preterval pretomanid previmis previscan
prexat prezist priadel prilig primalan primaquin primolut primoteston pripsen pritor pritorpl probenecid procarbazin proclpzin procoralan procut prodilantin
profemigr progestan proginov progiron proglicem prograf proguanil prolastin prolin promestrien prontadol proparacain propec propilex propiverin proscar prostap
prostigmin prostin prosurin protamin protelos protiaden protirelin provames prozep prozit pseudefed pseudefedrin pseudep psitixol pulmodexan pulmozim purinetol
pursenid qinloc quadramet quilog quinagolid quinestrol quinil quinimax quinoric quitaxon quofenix quviviq racecadotril racotumomab radioselectan raltegravir
raltitrexed ramucirumab ranex ranitic ranitil ranivis rapamun rapibloc rapifen rapiscan raporsin rasburicas rasilez rawel raxon rebetol reblozil recambis
recivit recolan recovel redoxon refolinon regadenoson regorafenib regurin rehidration relatlimab relebactam relifex relistor relosorb relpax relugolix
remdesivir remegel reminil remsim renacet renagel renastart renitec renvel repat reselip reserpin resitun resolor resorcinol resprez restandol retalzem
retigabin retsevm revat revestiv revocon revolad rezafungin rezdifr rheoflux rheumatac rhinadvilcaps rhofilac rhumalgan riamet riastap ribavirin ribociclib
ridapt rifabutin rifadin rifaximin rifinah riligenc rilpivirin rilutec rimactan rimegepant rimifon rimirah rinvoq riociguat risdiplam risordan risperdalconst
ristig ritiometan ritmodan ritmol ritonavir rizmoic roactemr rocaltrol rocefin rocgel rodomel roflumilast rogitin romiplostim rosiglitazon rovalcit rowas
roxadustat rubrac rucaparib rucob rulid rupafin rupatadin ruscogenin rutin sabril saizen salagen salamol salazopirin salipraneb salofalc salvacil sandimun
sandostatin sanmigran sanomigran santuril sapropterin saquinavir sargenor sarilumab sawis saxend scandonest scemblix sciriz scoburen scudex seasoniq sebomin
sebren secobarb sectral secucinumab selenas selexid selexipag selinexor selocen selozoc semprex sepiapterin septanest septrin seractil serapeptas serenac
sertindol setmelanotid sevicar sevredol sialanar sibutramin siclos sicrest sideromal signifor silodosin siltuximab simcev simetrel simpon simulect simvador
sinacten sinagis sinaston sinepin sinequan sinflex singulair sinjard sintrom siprol siroctid sirolim sirtur sivextr slenit slind slocinx slozem smectal sodibic
sodiclor sofosbuvir solgar solpadein solpadol solriamfetol soltamox soludacton solutricin solvazinc somapacitan somatorelin somatostatin somatotropin somatrogon
somatulin somavert sominex sondelb soneril sonidegib sorafenib sotalex sotatercept sotict sovald spanor spasmocalm spasmonal speciafoldin spedifen spedr
spesolimab spevig spexotras spicevax spifen spinraz spiriv spironol sporanox spotof spricel stagid stalev staril starlix stefluvin stemetil steoves steqeim
stercul stesolid stilnoct stimufend stivarg stobocl strensiq streptozocin striadin striant stribild stromectol stronazon structocal stugeron sucimer sudafed
sufent sugamadex sulbactam sulbutiamin sulfacetamid sulfadiazin sulfametoxipiridazin sulfanilamid sulfapiridin sulfarlem sulfatiazol sulfinpirazon sulfogaiacol
sulindac sulpor sulproston sunlenc sunos superdrug supralip suprax suprecur suprefact surbronc surgam surmontil suscard sustanon sustiv sutent sutimlimab suvrez
tabfin tacadol tacalcitol tachzir tadenan tafamidis tafasitamab tafluprost tagamet tagris talazoparib talidomid talmanc talox taltz tambocor tamurex tanacan
tanatril tanganilpr tarcev tardiferon tardisc tareg targinact targocid targretin tarivid tasmar tasonermin taurolidin tavanic tavegil tavles tazaroten
tazobactam tazocin tcaps tebentafusp tecentriq tecvail tedizolid teglutic tegsed teicoplanin telaprevir telfast telzir temeritd temozolomid temsirolim
tenecteplas tenif tenofovir tenoret tenoretic tenormin tenprolid tensaid tensipin tepcinl teprotumumab terbut terbutalin terlipresin terlomexin tertroxin
testosteron tetmodis tetracain tetracos tetracosactid tetrafluoroborat tetrofosmin teveten tezacaftor tezepelumab tezspir tiabendazol tiaprofenic tiberal
tibolon tibsov ticlopidin tifaxin tigreat tilbroquinol tilcotil tildiem tilex tilmanocept tilocet tilolec tilorit timacor timerosal timoferol tioguanin
tiopronin tiorfan tiorfanor tiotep tipepidin tipiracil tipranavir tiratricol tirofiban tirofix tirogen tirotricin tirotropin tirozol tirzepatid tisagenlecleucel
tiver tiverb tivic tixagevimab tixocortol tixtar tocainid tocof toctin tofranil tolbutamid tolexin tolfenamic tolnaftat tolvaptan tonpular toplexil topotecan
toprec torem toremifen toviaz trabectedin tracler tractocil tradorec trajent tralocinumab tramacet tramazolin tramquel tramulief trandat tranexamic trangin
tranquilin transacalm transipeg transipeglib translarn trasicor trasidrex travoprost tredaptiv tremelimumab tremf trental treonin treosulfan treprostinil
tretinoin trevict triacefan triamcinol triamteren triapin triatec tribenosid triclabendazol triclosan trientin trifaroten triflucan trifluridin triflusal trihex
trimebutin trimetazidin tripelenamin triplixam triprolidin triptorelin tritac triumeq trivastal triveram trizivir trobalt trolamin trolis trolovol trombin
trometamin tropatepin tropicamid troxerutin trulicit truvad tsoludos tuaminoheptan tucis tusidan twicor twinst ubicor ubretid ucedan ucerax uftoral ulcar
ulipristal ultiv ultravist umatrop umeclidin unifilin univer upfen uptrav urapidil uraplex urdox urispas urocinas urofolitropin uromitexan ursodeoxicolic
ursofalc ursogal ustecinumab utinor utovlan utrogestan uzpruv vabism vablis vaborbactam vagifem vagirux valcit valergan valin valoid valtrex valupac vancocin
vandetanib vanflit varbim vascac vascalf vasopresin vasran vastarel vaxalin vecalmis vedrop veinamitol velcad velfor velmet velosef velpatasvir velsipit veltas
vemurafenib venaclar venax venclixt venetoclax venlabl venlalic venlan venofer vensir ventmax verapres veratran vercit vermox vernacalant vertab verteporfin
verzenios vesanoid vexarin vfend viazem vibegron vibrox victan victoz vidaz viepax vimov vinblastin vincamin vincristin vindaqel vindesin vinflunin vinorelbin
viracept viraferonpeg viramun viread viridal virormon virpax viscen visclair visipaq vismodegib vitaloginc vitascorbol vitil vitracv vivadex vivgart vivlipeg
vizarsin vocabr vogalib volanesorsen volibris volmax volsaid voltarol voquil voranig vorinostat vosev vosoritid votrient votub voxelotor voxilaprevir voxzog
wacix wailivr wegov weldorm welireg welvon wezenl wilzin windsetlers winfex winrevair wiost wistam xadag xagrid xatral xbric xelev xeljanz xelod xembif xenazin
xenbilox xenetix xenical xeplion xeroquel xifaxant xilocard xilomac xilometazolin xilonor ximluc xipamid xismox xizal xolair xospat xtand xultof xuveniol
zaditen zalast zalvis zamadol zanamivir zanextr zanidip zanprol zapain zaponex zarontin zebinix zebral zeclar zefix zejul zelapar zelboraf zelitrex zemon
zemplar zemret zemtard zentel zepatier zeridam zerit zestoretic zestril zeulid ziagen zicron zidelig zidol ziextenz zilbrisq zildil ziloric zilucoplan zimafluor
zimbacol zimovan zinacef zinat zincomed zincosol zipadher zirtecset zispin zitig zivox zivoxid zofenil zofenild zofren zolbetuximab zolver zomacton zomig
zomigor zotepin zoton zovirax zubsolv zuclopent zumalgic zumenon
`;
