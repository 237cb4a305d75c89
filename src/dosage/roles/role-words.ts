/**
 * How much single words near an amount speak for each statement type, for those that no word class
 * holds or that say more than their class. Written by `scripts/fit-roles.ts`; `word-rows.ts` tells how
 * it is read.
 */
export const ROLE_WORDS = `
a=rsortsj,rqslsrp aan=pqpympp, ab=orupnsq,pqqropt abaiss=nqppvpq, abbass=rqrqoqq, abends=qqrpspp, abord=qtppqqq, about=qnrrmwp, above=nsorovq,psqpntp
abroad=qqqtppq, abrupt=qsqppqq, abstin=pqpqtpq, accept=pqqptqp, accord=svoonpq,qrqsnqr accoun=qqpptqo, acima=tqqqpoq, actual=pqqqsqq, ad=oqqsrqq,
add=sqqroqq,qqqqqps addict=pqrrorq,sqqqnrq additi=troorpq, adjunc=qtqoqqq, adjust=qpuqnqq,pqqtpqq admini=poupuop,orpossq admiss=qpqpsqq, adoles=qqqqnrt,qqqsoqq
adult=qspqsop, adulte=,rqqqorq adulto=qqqrnsq, adults=oqprnvq,rqotoqq advers=uqqpmrq, advice=qqqtoqq,qqqqotq advise=roqspor, af=,pqortor after=njvkDpo,ulvtpmn
agains=tqpqpoq, age=ssontoq,qopowqq agence=sqppqqq, agenci=sqqqppq, agency=tqqqopq, agents=qqqpsqq, agonis=qoqssqp,qqqumqq ahora=rqppqps, ai=ppttnqq,prpsqoq
ainsi=,pqrqpqs ajusta=sqqpqpq, al=torltrp,snlttso alcanz=sqpospq, alcoho=qtsnmsq,rrosqpq alcol=qqpqsqq, alcool=qqpqnuq,qqqqsqo alcuni=oqqrrqq, alkoho=,pqqqtpq
all=rpsporp,poquspp alla=ipqtxpr,qsqqpqq allant=lqqpxpq, alle=pprsqpq,ptppoqs aller=uqqpopq, alloca=ppqppqt, allowe=sposqpq, alors=pqqsqpq, alread=,qprpotq
als=wpqqopq,srssono also=ruosopn, alta=ooopxqq,tqqpnsq altere=pqsqpqq, altern=rrproqq,sqppqqq althou=rqqqosq,qqqsnrq alvo=oqqtrpq, am=uoorspo,quqoqpq
ambula=qqrpspq, americ=,qsoqrqq amitri=,qqoqsqq amm=oqqpspt, amount=oqqoowq,rpptoqq ampoul=prtpmsp,qrtqoqq an=uqtkppr,pqqqoup analys=oqqspps, anche=pqpppuq,
ancien=sqqqpqq, and=qmlrzul,nunrpps andere=pqqvopq,qpquppp ano=qsqqpqq, anos=tqqtppn,sqqorpq anothe=rpnpvpq,rqootpr ans=qqqqtnq, ansm=sqqqpqq, answer=pqqpqsq,
antes=rpqqnsr,sqpqprq antisp=qqpptqq, any=tqrqopq,nqqqpuq anybod=oqqqouq, anyone=pqoppvq,qqqtoqq anythi=tpqporq,spqqosq ao=pqqpsqq,trpmsqq aos=pqqqspq,
aout=,pqqpsqq apart=,uqoqppq apothe=rqqqnpu,qqqqorr appara=pqqqotq, appear=qqqqntq,qqqsorp approx=pqpqsqr, apres=qnqoBmn,qtspmqq are=pqqtnps,sosqqqq
arm=nsqqrqq, around=rppqotq, arranc=qtpqpqq, arrete=tqprltp,nqqpstq arriva=qprpunq, arrive=ppqspqq, arzt=pspqmtq,pqqqpsq as=qpnumts,snptrpp ashwor=,qnrqtqq
ask=tqspopq, asked=pqpovpq,qpqqspq asking=,uqqppnq assess=qqpqspq, assign=sqqqoqq, associ=,qsspqnq at=sqgssAk,qrxwomk ate=qpomttq,qspunqq atingi=pqqspqq,
attein=pqpsjxq,sqqrrop attemp=pqrqtnq, attivo=qpqqsqq, au=uotrsko,rpntoqr aucun=,sqqpntq auf=pprrosp,ppqptro augmen=mpuvmqq, aujour=pqqpqsq, aument=mtlqzpp,
autant=,poqsqqq author=srsrjrq, autori=xqqpmpq,oqqqprt autour=rtpumnq, autre=qqqtnqq, autres=oqotorr, aux=ppoptqt, avaien=qqqqsro,qqqqoqs availa=qqqqpqs,
avait=qtqqopq,rpqqosq avant=oqrqlxp,spsunop avec=mqqswoo,qqqtnqr averag=ontqrqq,roprrpq avis=oqqqpuq,pqpplyq avoid=qsqporp,qpqspqq avoir=oqqppuq, avril=qqqqsqp,
b=tqmrqrp,pqpumrq bac=qsrqoqq,psqqqqq back=prorrqr,pssqqqm bacloc=qqpoioC, baclof=oqmvvoo,olmrtoz baclon=qqqqoqs, bad=rqpspqp, baisse=qquppqq, baixa=oqpqupq,
bambin=qqotpqq, band=qqqsppq, bar=,sqprppq basal=qppqtqq, base=ppovpqq,sqqpqpq based=,qqrnsqq bastan=nqqrpuq, bd=qpprsqq,sqposqq be=poqtnvo,zlmAioq
bebedo=oqqqovq, beber=,qqopstq became=qqqqkvs,qpqqsqq becaus=sqqrmrq,prnpwqo become=qqppnus, bed=osspqpp,qqppqqs bedtim=qqstmpq,qpsqqqp been=rqrnntr,qpqsspp
before=ppqoour,sqmrqto began=rnrqsqq, begann=qsqqpqq, begin=srqqmqq,qsqnqsq beginn=pppqprs, begonn=orqqrqq, behand=qsqqppq, bei=qpovsoo,lqruqso beim=tqqppqq,
bekame=qupppqq, below=iqprnBq, bene=pqptqqq, benefi=pqqpqsq, benzod=,qsqroqq bereik=,sqqqoqq besoin=nqqsptq, best=qpqspqq, betrag=tqqpppq, better=,rrqrpoq
betwee=pppqpuq,qvprnpp bevat=qspqqqq, beyond=oppqquq,ppqpmxq bid=qurqopo,qvpmrqq bien=rqruloq,qqopwoq bij=splsmxp,qkurqsp bin=qqqpsqq,nqqqsrq
bis=oqrrqrq,ortorqp bisogn=qqqqptq,qqqrorq bleibt=qqrsopq, blijve=,qpptqqq blind=qqqpsqq, bliste=oqpptpr, body=,sqqqqpq boire=,pqqptoq bolo=qtqoppq,
bolus=qxqnpnq, bomba=qsqppqq, both=qqpqspq, bottle=nrqprqr,opqpsto bound=rqpopsq, boven=oqqqqsq,pqqptqq box=qqqsnqs, brauch=pqpsprq, breakf=qtqqpqo,qqotrqp
bring=qqsppqq, brough=rpqrqoq, but=poopvrq,tpwnpkr by=qkvnsqr,szmtnok c=qrqnpsr,rootorq cada=wmrtiqs,rrtorpo call=,srpqnqq called=rpqppto, came=qqqpupq,tqqqoqq
can=pornqst,rmotowo candid=,pqnpoxq cannot=nqqqqtq, cap=trpqpoq,pspqqqr capsul=prqokrw, carbam=qtporpp,qqqotqq cardio=oqqpupq, care=,qqqqnss carefu=,qppuppq
cas=,rqqoqrq casa=sqqqpqq,pspqpqq case=qprppqt, casi=oqqrqrq, caso=rqqnsqq, cat=qqqroqs, catego=qpqqpqt, cathet=qpqpsqq, cats=,psqqspq ce=rpqqroq,spqpqqq
ceilin=sqqppqq, celui=qqppprt,pqqpptq cena=,qsqqpqq cent=qqqrosq, centre=qqqppsq,pqqqotq cerebr=poqtsoq,oppspsq certai=nqrsspq, cette=sqqrppq, ceux=pqqumsq,
change=opvoqqp,qoqsqqq chaque=ppsvjsq,qqtropp chart=qpptspq, che=pporsrq,qprpspq chewed=qqqqvqm, chez=qropqtq,rpntqqq chi=nqorqvp,oqqwqop chien=rqqsppq,
child=rtoqorp, childr=usprmpq,qrpsmrr chlori=,qoqqpqt choice=qopprqs, choisi=rppqqqs, chroni=,pqnpquq ci=qqrrpro, cible=oqqympq, cirrho=rqmtrpq,qpquopq
clear=,qqqqspq climb=ppsrpqq, clinic=trosjtq,sqrnprq clonaz=qupqnqq,poqnvqq cluste=qqqnupq, cohort=qnopxpq, colleg=sqqqqoq, com=nspruqp, coma=qoprsrp,qqqoovq
come=oqqrrqr, comenz=qsqqoqq, comes=,pqsroqp comfor=pqqpsqq, comida=,qqqsqqp coming=qpqpsqq, commen=ovsqkrp,qopwpqq common=pqqxonq, como=vqpoppq,tqrqopq
comp=,qqqqoqs compai=qqqqpsq, compar=qppnsqs,pppousq comple=pqqortq,qoqotrq compos=qqpqoqu, compre=psrqprp,qqrrqqo compri=qrqoppt,spqsppo con=lupnuun,nmsqtsp
concen=qoqrpqt,qoqqtqq conclu=qqqotpp, confus=pppnups, connai=oqqrpsq, consec=,qqqqpsq consei=qqproqs, consen=sqpsoqq,tqqpoqq consid=rppsoqq,urqlprq
consta=qqqpsqq,qpqosqq consul=qqqpsqq, consum=qqpplxq,qqqqror contai=ppspkpy, conten=pqosrpq, contie=qtoqnqu, contin=pmooAoq,qskuqqq contra=rqqrorp,orqspqr
contre=,tqqpqpq contro=pqqrsor,pqppupq convie=prpspqq, cord=pqqtppq, corres=roorovo, could=wqonpso,npnqvsr couran=qqqppsq, course=qmqquqq, cp=,qqqqrro
cramp=,qpoquqp cramps=,roppuqp cravin=qrptppq,ormpwpq crcl=qoqtpqq, crianc=qqqspqq, criter=sqqqpqq, croiss=qqqqntq, crosso=qqqqsqp, cuatro=qppsqqq,qsqppqr
cuenta=qqqqspq, curren=pppowqp,qqrnqqs cut=rprqmup, cuts=,prsomtq d=nrsvpjs,psqqnto da=rsqnprq,popvqpq daags=qrptoqq, daarna=,prqtnqq dag=pvrrnop,sqsqnpp
dagen=ppurmrq, daily=qosmruo,qmtnvor damit=,qqpqsqq dan=qpupkqt,psqporq danach=qqqtoqq,qupqnqq danger=qqpspsq,sqqropq dann=,stqpoqp dans=oqqqvpn,oqqptpr
dar=vrpmqpq, darf=qqqqsqq, darube=,pqqqpsq das=pqquppo,rpqtoro dass=qqqtoqq, dat=,opsotpp data=soqqntq, davant=,tpqroqq day=vovmppo,lyukmrr days=rpovoqo,mtuhsvq
dd=rorotqq, ddd=oppClpo, de=srmrnuq,qrsmowm death=,sqqqppq debit=qsqpqpq, debute=ptqpprq, decide=,pqptnsq declar=qqqpspq, decrea=qqpqsqq,qprotpq defaul=qsrqoqp,
deja=,pqqqpsq del=qtrpmpt,oqtnqsp dela=pqqqotq, delive=qpppuqq,qoqptqq dem=,qqqpsqp demarr=ptpppqq, den=tqqsnop,ptpsppp depass=wqponpr,qupopqq depend=,qqposps
depuis=qqqqrps,ooqptsq der=qrrqroq,rqqoros des=kpnqwpv,ppqsunp descen=qotqoqq,ppqqsqq descri=qrppptq, desde=rpnnruq, desire=,qpqsqqq desorm=rqqqspq,
despue=,qsorpqq dessou=oqqqqsq, determ=qsqpqqq,vrnqoqq deux=nrnovqs,oqpqvpp deuxie=qrunpqp,qowqnqq deve=ptprppq, di=tptqmpp,qsntrsl dia=qoqostp,txmqpoo
dialys=roprptp,rqprnup diario=tqqqpoq,sqqqpqq dias=qnwoosq,prunppq diazep=oqqlzqq,popumqt dice=,pqqqtpp did=nqsqnuq,ptpporq die=qtktqos, died=,qpqqspq
differ=qpqquoq,ppqqsrq diluti=qpqoqqu, dimanc=,pptprqq diminu=qqqqspq,qqpqsqq discha=qpqptqp,qtosnrq discus=,qorqqqs diseas=qsqqnrq, displa=qqpoppv,
dit=xqqpmpq,rqqqsqo divent=,rqrqosp divide=popultq,ktpttop dix=oqqqptq, do=orrotqq,rsporpq doc=ospprqq, doce=,qqpspqq doctor=psnrqqr,krptpup
doente=rqptopq,rqqrqor does=pppuqpp,pqprotq dog=nporuqr, dogs=qpqsorq, doit=pqqotqq,rpppqtp doiven=nqqowqq, dollar=,pqqrpqs doming=,qssqoqo don=qqrqroq,
donc=qqsqsqn, donne=qqqpsqq, dont=pqqpsrq, door=,pqqpqsq dopo=rorprqr,qqtpppq dormia=,pqqpqtq dormir=,qpqqsqq dos=qrtpoqq,qqonwpq dosage=mwqmrot,
dosagg=sqppoqt, dose=vkststh,rtovrnl dosed=qsporpp, doses=kmmtywn,srjurqq dosi=rpposrq, dosing=qmprrpu,qoqtpqr dosis=oopsuqp,rsqonrq double=tsmntrn,qwoolss
down=rownqop,npoqvrq dr=rpsporq, drei=qprsppp, drie=oqstnsp,qsrqoqq drink=,sqoqosq drinke=oqqptqq, drinki=,qqqqspq drop=pptqmrt, droppe=pqpqtqq,
drowsi=qrqproq,pqqqptp drowsy=,oprqvqo drug=ptpmsps,oqqpqss drugs=qqqrsqo, dry=,qqqpsqq du=qousnqr,rqprsnr due=qptpprq,pppsqqs duloxe=,qpqptqp dummy=,sqqqqpq
dura=qsqppqr,qsqqqpq durant=,pqpouqq durati=qtqorqq, during=pqrorsq,oqotqpu dus=pqqptqp, dyston=uoqumpq,qqtqoqq e=quqmuno,qtponpt each=urprmor,vrqonoq
easter=qpsqpqq, eaten=lqqquqs, een=qtqtpnn,prqnrsq eerste=quoqoqq, effect=ropqsqq,toqspnq effet=qqqpnuq, effica=qrpptpq,qqtqoqq egfr=ropuppq,roqsqpq
eight=urppqpo,roorppt ein=pupqroq,qrqsoqp eine=qrqourm,nqtorrp einer=qoqpqrr, eingen=,qqqspqq einmal=qqppupq, einzel=qpqqupp,qqqnuqq either=pqqqrps,
el=puoqprp,tsrpmro ele=qppptqq, elevee=pqoqsqq, eleven=qqqqspq, elke=ootsorq, elle=uuoonqp,qtqqppq else=,qqqsqoq em=spmssnr,usuknpq emblee=prqpsqq,qqppsqq
empece=qroqpsq, empty=pqqppqu,qqqorqr en=qtpwqjp,owotqgu encore=,sppqsop end=tpptkrq,sqrulpq ende=tqprnpq, ends=uqqpppq,ppqsqqq enfant=qsqoprq,qqqsppq
enough=,ppptnup ensaio=sqqqppq, ensuit=,qpqppuq enthal=quoqoqq, entlas=qpqptqq, entre=kpoxouq, envie=,pqqpouq enviro=roqunqq, equal=qqqppsq,
equiva=qqqpupp,sqqulpq er=prwslpp,rqqroqq era=qtpqppq,qqqsoqr erbij=pqptqqq,qsrppqq erhalt=qpppsqs,pqqqotq erhoht=,qosprqq erlaub=sqqqppq, erreic=,rqsrnqq
erreur=qqootqr, erst=qsqtnpq, erste=qwpqmqq, es=qrrrnpq,sqpnspq escala=svqloqq,qpqtoqq espasm=qqqpsqq, espast=prqqpsq,sqqopqq essai=qqqunqq, essais=qqqotqq,
est=lqsqquo,orpuoro esta=qpqqsqq, estaba=qqqqspq, et=qqvqppo,rqsnprq etaien=,qqqqptq etait=pqqsosq,oqqrsrp etape=qqtopqq, ete=luorsso,qqqrnpt ethano=qppppuq,
etre=oqppvoq,spqprqq etude=rqqsoqq, etwa=qrtpqoq, eu=pqrqotq, evalua=qppptqq, even=nqpoqwq,oppswlq evenin=pqrrnrq,qtqppqp ever=uqpoqqp, every=tponuqo,owtroon
examin=qqqqspq, exampl=pooowqq, excede=sqqqqpq, exceed=upqpoqq, exempl=pqtorpq, expect=qqpvlqr,qroqpqt experi=jpproAq,qqqrorq expose=oqqqsqq, exposu=qqqpqsq,
extra=pppsrqq, extrem=qqqotpq, f=qpqpsqr, faible=pppqrsq,uqqqmqq failed=prpptqq, failur=qpqspqq, fait=ortqppq,pqqpsrq falls=qpsposq, far=pqpqxnq,upqopqq
farmac=rpporqs, faut=pqoupqq, feel=qqrsoqq, fell=qpqquoq, felt=popqtsq,prrporq fermat=qqqqspq, few=sqmqupq,rlqstqq fewer=,qqtpoqq fica=qqqtopq, film=,qrptoqp
final=qoupqqp, find=rpqtopq, fine=qqpuoqq, fino=qrqunoq,qrspqqq first=sDnsjnn,szrqhoq fisiot=,qqqspqq five=sqsorpp,ppqwkqr flatte=,qqqorsq flex=qpptpqq,
flexib=,qpqplqx foi=mqqqupq, fois=rqpppsq,prqjsvq folgen=qqtqoqq, follow=pnlvutn,oqsptnq food=,pqqspqq for=qjsxopq,rpwmspm foram=rqqqntq, form=,qqqqpqs
former=pqqqsqq, forte=oqqqtqq, fortni=pqqpsqq,ppwrnqq found=pqqunqq, four=ootrtuj,qsqsqnn fourth=qqqpsqq, fra=qqqtoqq, frail=qrqoqsq, france=utpopnq,qppsqpq
franch=uqqqooq, franci=vqqpnpq, frankr=tqqqoqq, frau=qsqqqqq, free=uqqqopq, french=sqqqqpq, freque=qtqnqqq,qsqpprq friday=,tqrrnoq friend=qqqpptq,
from=nsmkmBt,tptmnto fruh=,qqqqoqs fue=mtqprrq, full=nqpymqq, fur=prssnqp,oqpunuq furthe=tqunnqq,sqpqpqq g=pqsorqq, ga=rqqpnsq, gaan=rqovnpq, gaat=pqtporq,
gab=qqqqqps, gaba=rqpsqpq,pqqwmqq gabape=qsqoqqq,rnnrtsp gaben=qqqntqq, gastro=,qqqptqo gave=usrqlop, gebrui=ppqqsqq,qqpqsqq geen=pqtqqpp, gegen=,qqqntqq
gemidd=qrqsopq, genera=topvmpq,pqqqpsq generi=,qpqppqt genoeg=,qppvopq genomm=,qqqqspq geral=spqppqq, geschl=,ppqqtpp gestei=,opqpvqq get=trqtmoq,qqqqnrs
gets=tpproqp,pqpqouq gewoon=qvqmqqq, gfr=pupqppq, gia=qrpsorq, gilt=tqqppqq, ging=ppqqsqq, giorna=srqpppq, giorni=qrqunqo,rpoqqrr giorno=tqnouor,ppqquop
give=topylrn,qqrroqq given=rlpmAor,sspsqon gives=ososprp, giving=poprrsp, gli=rqqqpps,qqsqpqq go=orwqqmo,rrpqsnp goed=qqsqnsq, goes=sruqmoq, going=pppuqor,
got=pqsnuoq,sqqqpqq gp=qptpqpq, gradua=orqspqq, greate=lqqnqyq, ground=qqqqsqo, group=srqpnqr,qqrpspq groupe=qqqulsq, groups=,qqqqnuq gruppo=qpqqspq,
gut=qqqsppq,qqqstnp h=upounop,qoqtunp ha=rprrmou,ppqssqp hab=qqqqspq, haben=pqrpsqq, habitu=pqrtopq, hace=orqqosq, had=orpnwpr,mqqpvso half=rsorlsq,psosroq
halope=,spqqpqq halve=qspspoq, han=oqqqrrr, handed=pqqsoqr, hanno=qqqorqr, happen=nqrqouq, has=xoppjvp,oqqsnup hasta=qqqqosq,qnrupqq hat=qqqpwpn, hatte=,pqqpsrq
haute=sqqkvpq, have=uoornto,snpsumq having=qqqpsqq, hay=nosqpuq,pqqrotq he=tpomurp,ponswpp head=,pqqpupq headac=qqqntqq, health=qqqpspp, heavy=opoqkBp,ppptosp
hebben=qqqwmoq,rqpwmpq held=qqqqoqt, helft=sqqpqpq, helped=pqqqouq, her=soskxpp,uonqvpn here=nrpqqrr, het=tqposro,sqntopq heure=,qqpptqp heures=,qqrpsqp
heute=pqrppsq, hiccup=rjqxqqq,poqtqqq hier=rqpulqr,sqqqmsq high=qoqrptq,qqorrrq higher=qtqpoqq,ppqprsq him=qquujrp,pprrorq hinaus=,sqqqqpp his=notntpr,qopquqp
hit=rqpqosq, hochst=rpqsppq, hoher=qqsppqq, hold=oppsopv, holds=qsqqqqp, home=qpqspqq,psprqpq homme=qqpptqq, hopita=,qqqqroq hoquet=qnqwoqq, horas=sqqqpqq,
hospit=sqroorq,urppnqr hour=qqqtrpo,poosupp hourly=,qsqqpqq hours=vqqoqpp,tkpnzqo hr=qtqnqqq, hrs=qnvpsoq,qptqpqq hui=pqqpqsq, i=rvoproo,usmqqns
ich=mrrptpr,oqrpqup ici=,rqqsppq ictus=qpqspqq,qqqspqq iedere=qrqsopq, if=noBlkvo,szvqijp ik=nppstqp,qqtporq il=qpwromq,srtmoqr im=qqqrspo,
implan=qspprqq,sqqqqpq impose=uqqqopq,qqqpotq improv=,wpqnrnq in=pomsssr,lvqrrqo inadeq=powqoqq, increa=llytsoq,nnnqyqp increm=pppqvoq,qstpnpq
indica=sprsnpq,pqqsnrq indiff=pqppjAq, indivi=rqqospq, inferi=pqqrosq, inform=pqpqsqq, infusi=pmmyqps,pnmxotq ingeri=qqqqtpp, ingest=ppqqunr,pqqpsqq
inicia=qsrnqqq, inicio=prqpsqq, iniett=qspppqq, initia=nwuqjpr,qspqnqs inizia=qrorrqq, inject=prsouoo, injury=pqqsppq, insomn=,pqqptpq instan=qpsprpq,
instea=pqqsrqp,qppuspo insuff=oppquqq, intake=oqqtprq, intere=qqqrorq, intern=,uqqpppq interv=vrnmspq,qotmspq into=qpqpkxr,psnpsqq intrat=otlwrpo,oomqvqs
introd=rvqonqq, invest=uqqrmpp, ir=rppsnrq, is=vvquhpl,vtoygsk ist=qpquoqp, it=rtpvlls,rsqmsyh italia=pqpsqqq, italy=qqpsrqq, itb=qopsrqq,qqqnurq its=rsqqnrq,
iv=qqnsvqo,qpqnvpq j=msspsqp,nrusrmp ja=oqprrrq,pqrpptp jahren=sppptoq, jahrig=qqqptpq, jamais=,ptproqq januar=qqpqsqq, je=qpvstjp,nqsmvrp jede=qqqqspq,
jetzt=rqpoupq,oqrqsqq jour=pqqorsp,qtpqqqo journa=oqpuqqq, jours=optrqnt,rtumoqq juin=,quqpoqp july=qqsqpqq, june=,pqtqppq jusqu=oqoyrnq, kan=pqprpsq,
keep=sqproqq, keer=qqtqoqq,qqqqsqq kein=,oqpqssq keine=,pqqqqsq kept=qpsorqq,pvppopq kg=vrlurpk,ntrnttm kidney=sspnspo, kilo=qspsoqq, kind=,qqqqpqs
kinder=sqqtopq, klinik=qspqpqq,sqqppqq kommen=tqqpopq, kommt=,rqpqpsq komt=qqtsmqq, konnte=,qqqptpq krijgt=quqrmqq, kw=qqsppqq, l=soruopo,mqqprvq
la=nwpupon,povlwrn label=oprnyqn,rqpspqp labora=qotpqqq,qqosqqr ladder=rrrpoqq, lag=,qsqqpqp lament=,sqqpnrq lang=qqsqpqq, larges=sqqpqpq, las=rqqpnqt,pqsqpqq
last=oqsotqp,qorptqp later=qrlpwpp,qpqpvpp lay=oqqprrq, le=rqrrklx,ppptnsr leafle=osprrpq, least=poqpupq,srpqppq leave=,pprrosq left=psqorqq, leg=,qqqqsqp
legs=,tpprpqq lendem=,qqtqoqq les=zomlort,qpopurp lesion=qqqtpqq, less=ootqqqq,ospuqop lesson=sqqrpoq, let=uproopq, lets=sqpporq, letter=pqtqpqq,
leur=qqqqppt,nqqqspt leurs=qqqotpq, level=qqpptro,qpurmqq licenc=vrqpmpq, licens=tqqqppq, liegt=qqqsoqq, lieu=sqqqpqq,sqronpt life=pqpsspq,pqppsqq
light=qqotpqq,qpqrptq ligne=qsqqpqp, like=sqpvmpp,qpsslsq limit=pqqpouq,sqqqnrq limita=xqopooq, limite=nqprpuq,rpqppsq line=smmyorp, liofen=pqqqpqs,
liores=nqootpw,qpropqv liquid=qpptrqp,qrmrsqq list=oqqpsqq, little=,ppppurp ll=sqpsoqq, lo=prrsrop, lone=qqqqpto, longue=pqwqooq, looked=,qqqqosq
lorsqu=qpqrotq, los=woprktp,tqqrnpq lose=pqqqsqp,oqppuqp low=pjpssvp,qqqqmvq lower=nqotrqq,ppoqupq lowest=qrqpntr, luego=qqtppqq,pqsroqq lui=qsqpops,oqqqprt
lumbar=qpqptqq, lundi=,qquqopq m=tprrqnq, m03bx0=pqpAlqo, ma=onqpvqq,sopsrpn maar=pqrqosq,qqrsopq made=,qnrsspq mai=qwpopoq,pqqqtpp main=pqqptqq,
mainta=ppqrpsq,qqwrkqq mainte=nnqvrps,qqqqosq mainti=pqqptpq, mais=oqtqjxp,mpqrrsr make=,orpkzoq maker=,qqpptpr makes=,sponstq mal=pqtpqqq, malade=oqqsxkq,
malati=tqqqppq, man=potpumr,qprpvoo manage=oqpsqqq, manana=,qqqqpqs mant=,qupopqq manten=qppvopq,qsrpoqq many=oppprsq, march=pqsprqq, marche=ppsprqq,qsqporq
marked=qqsppqq, marque=psvnooq, mas=rqsqnqq,ppsootq massim=mqqpwpq, matche=,pqpqtqp matin=qrqpmuq, mattin=,qqpqtqo max=xqonppq,nupqrpq maxima=pqplAnq,rmqusqo
maximo=,oppuqqq maximu=Boompoq,qqsnrqq may=ptstlqp,nvrtmnq mcg=rAhqtno,noqrwlt me=topsqpp,opppsup meal=pqsspoq,qqpuqqn meals=,psqqqqp mean=osostoq,srqpppq
means=qspqprq, meant=qppowpq, measur=qqqqsqp, medeci=vqopqoq,sqqposq media=pppmurt,qqqroos median=opqptsq,oqqppuq medica=qjpkEos,qoqqrqr medici=qpqroqr,
medico=squqlpq,qqqqspq meds=qoqnvqp, medula=pppupqq, meer=oqtqpqp,pqrpotq meeste=qqqunqq, mehr=sppposr,npqnusr mein=srtpnqq, meio=qqqqsqq, meist=,qpsrppq
melato=,qqqquqn melhor=,qpqptqq member=tqppqqq, meme=sprqopq, menge=qqqqspq, meno=qtoqosq,qrqrops menos=,qqsntpo mensen=pqqpsqq, mere=pqqsorr, meses=,qqqqtoq
met=rtwnpnn, method=sqqpqqq, meu=pqsqrqp, mg=tmtsvmm,xpmnrrp mi=qpopwoq,spppspq mia=qrqppqs, mice=qqqqpsq, microg=rsrlunp,rpvqnor middel=qqqotqp,
middli=qqpsqpq,qppqsqq midi=,qppsspq mieux=,pprquop might=oqvopqq,pppqtpq mijn=srrpnpq, mikrog=rtrpopq, mild=qoptpqq,qpqqrsq millig=qqpsnrq, millil=qpqptpq,
min=qoqsrqq,quvprok mine=opqostq, minute=pqqqtpq,qqqptqp mis=qpqqsqq, mit=rypmmqq,tqqpnqs mittag=,qpqspqq ml=piuppsv,qpuvmnq mme=qpqptpq, mode=qpptpqq,
modere=qqqsoqq, modest=qsqroqq, moglic=,tqqqopq moi=qqqpotq, moins=pqqqvmq, mois=prpoupq,pqpquoq moitie=sqqrpoq, molto=qspqpqq, mon=ostrjwn,roqqrrq
monday=sqorrpq,qqupnqq monte=pqrpsqq, montee=qqpqsqq, monter=tqpnrpq, month=qosptop,nputooq monthl=,qqqoqsq months=prpoupq,srpoqpq more=wtprmmp,onqomxu
morgen=qsrroqp, mornin=qorssqn,pptppqs most=qpmCplp,toqonts mostly=qqrrmrs, mouth=qromurq,onorwqq move=oquqoqq, moyenn=pqqtppq,nqotqsq ms=ppptrpq,
much=rqpoqsq,pqqortq muito=qrqunqp, muscle=pkpzpqq,sqporqr must=tpnptpq,sqqoosq my=somrrrr,qpopsrr n=kppouwq,uppnprq na=royqonp, naar=qpvsmpp,topptqq
nach=posrtpp,nprsrsp nada=,pqqqqsq nahm=qqqqspq,qqqqoqs nahmen=qqqotpq, name=qrqosqq, nao=rppsorq, ne=sqnqvlr,stppopr near=,oqquqpp necess=,psqsoqq
neck=,qqpqsqq need=uoqtmpp,pppsprr needed=ooovtpq,tqxkqnp needs=qppqouq, neem=qpptpqq, nehmen=qqoqsqq, nei=rrqpsqo, nel=qpptqqq,qpqprsp nella=pqqqsqq,
nessun=rqqqroq, neuf=oqqqrrq, neural=qqptpqq, neuro=rprumoq, neurol=ppwopqp,uqrppoq neurop=qprpsqq, never=tspqrmq,qppvnqp new=rqoprrr, next=oqtrprp,qmwnqqq
ng=,qqpqupo nicht=qrppppt,tppooqs niet=sqpqpqp,qqqorto night=rspqorp,rqroppt nights=qqpsqqq, nine=qrqpsqp, ninos=pqqtpqq, no=sonqppt,rtvkomt
nobody=uqqqqnq,qpqquoq noch=qqsprpp, noche=qspqpqq, noctur=qprpsqq, nodig=sorqpqq,nopxqpq noite=,sqppqqr nombre=qsqqpqq, non=qownosq,poprptq none=,sqotqop
noon=qqqsrqp, normal=ptqsnpp,poqrsqq not=rrmovso,rnrntso note=oqppssq,pqsqpqq noted=rqrqrnq, notes=ppqpsrq, nothin=qprqosp,qsqpqqo nous=pqqsqqq,
now=rpqpspq,ptqpppp nu=pppovpq, nunca=rqoqqsq, nur=tqspopp,rqqpqsp nurse=pquqnqq, o=rukvnns,qulrprq observ=,pytoopk occurr=xqqplpq,qrrqoqq oder=qtpspoq,qtoppsp
of=mnqnqtx,mqsprqs off=spuplsp,srwpmop offer=prsppqq, often=tqrnppq,pqqspqq oggi=rpqqtoq, ogni=pqrrorp, ohne=sqqqqpq, old=pqqpsrp,ssqpppq older=,ssppppq
oltrep=qqqppsq, om=qqsppqq, omepra=,sppnuqq omhoog=pqpqptq,qptqppq on=noqtxon,oouorsp once=oqppovr,soppqqq onder=sqqqrnq,sqqqpqq one=oyqnwlm,oqpovns
ones=qrqppsq,rqrrnps only=nqpmAop,qpprptp ons=rqqroqq,sqrrnqq ont=opqtlwq,sppptoq onze=qqppsqq, op=mrmxmuq,rqqrqoq open=oApoonq,qqpqotq openin=oxpqnqp,
ophoge=,qpqtpqq opinio=qqqrmuq,pqpqpuq oppure=qsounqp,qpqsoqq optimu=qqqntqq, or=Dkmxhoq,umnxhvq ora=,rqsqopq oral=nnsqtos,qqovxoi orale=qqpqqsq,psqtnsn
orally=pqtppqq,qutolqq order=puuonpo, ordere=qqpotqq, ordina=qqqunqq,qqpunrq ordonn=uqqormr, ordre=lrqstpq, origin=poqxqmq,ppqrqsq os=rsnrnsq,poqttqn
ospeda=tqqppqq,sqqqpqp other=pppqtrq,qprpqqs others=pqpsqpq,pqqtppq otros=ppquppq, ou=rtppmuo,prtvkor our=spqtsno,pqrqtoq ours=prpqqps, out=mpsptrp,orpqtrp
outsid=sqqrpqq, over=yppqqkp,mwsxopj overni=,qquqnpq own=tponqsr, p=ppropov,nppsuor pacien=qsnoqsq,sqpqoqq packag=qqpqpqs, packet=qpqqpqs,qqpooqv
palier=qqroqrq, palsy=qpqpsqq, panel=oppporw, pantop=,qpqouqp par=svroplp,nunsspp para=uprqopp,rqmrqsq parte=rrprpor, partic=nqqzjsp,sqqqpqq partir=pvpnppr,
parven=pqpvktq, pas=mpxoprr,wprpmqo paso=qqnqrsq, pass=tqqqoqq, passa=qqqoptq, passar=rpoqouq,rqrqqoq passe=oqxomqq, passed=,sqqqpqq passer=rptpoqq,
past=uqqppnq,pqqqpsq pastil=qqsqrqn, patien=oplouwp,urlpqwm pazien=rpqorrq, peak=qqqpspq, pediat=quqqnpq, peg=,qpqpsqp pendan=,qvqnoqq pensar=,kqopvvq
people=ptptmsp,rpppnvq pequen=,sqqorpq per=tnuonrq,srrskpr period=,pqpqtpq permet=qqqqsqo, permit=upqqppq,rsqopqq pero=nqqqquq,srpoqqq perora=qqqpsqq,
persis=qorqrqq,pqrroqq person=,poqrptq petite=qqqtnqq, peu=tqposoq,qqqpsqq peut=,pqqqnss ph=qqqtoqq, pharma=qoquopq,rpqpopt phase=qrotoqq,qrrqoqq
physic=ottqooq, pictur=qqqsppq, pills=rqqquqm, piu=pqssnqp,otosrpp place=qrnpsrq,tprqqnr placeb=pnpvtop,xqonons plafon=vqqqooq, plan=pqytipp, platea=,qqvoqpp
plenty=,qrqpspq plupar=qqqtppq, plus=vnqtpqm,pprrsls pm=,qpppuqp po=pspprrq,rylqypf podem=rsqopqq, podia=wqqonpq, poi=prkssqs,qtroqqp pompa=qtqqppq,
pompe=quoropq, poor=rrunppq, por=yqompoq,qrptoos porte=qqqotqq,qsqqpqq portio=,pqqtqpp positi=ppqqsqq,sqqqoqq posolo=qootvno,qopqrup posson=sqqppqq,rqqpotq
potent=,qtqlors pour=tomqots,opqnqts pourra=sqqqqoq, pouvai=zqqpkpq, pouvan=nqqqtqq, pr=,qpqspqq practi=rpptorq, precis=qqppouq, prefer=qrpqoqs,qrqtoqp
pregab=,qqqnwqo premie=ptrprqn,oqtptpp prend=pppuroq, prende=qrqppsq, prendr=oqpkzqq, prends=qqpqsqq, prenez=pqqoupq, prescr=qnnkwpw,prpnpss
presen=ppqmvqq,qqqpsqq previo=wpqrnoq,vqqqmqq previs=rqqsnqq, prevoi=qqspqqq, prima=posspqp,qqqsqqo primei=qtqqppp, princi=pspvjpu,qqqqnqt printe=,orpqsrq
prior=qqqpsqq, pris=,uqqqkqs prise=pqppyom,qqqpppt prises=qootsqq,psorsqo prn=,qoppxqm pro=,qossopq produc=qqqqpqs,qpqpsqr produi=sqqqoqq, progra=rorrppq,
progre=qqqpsqq, protoc=xqqpmnq,pqqpsqq prova=rrrporq, provar=qpptpqq, provid=,pqsqoqr provoq=,qqqqosq prueba=qtqqopq, pt=pqqpsqq, pu=pqqqtpq, pueden=wpqmopq,
puis=ortltpq,psuornp pump=svmmqrq,rplopyr pumpe=,pqpqouq puo=tposoqq,qqpsqpq put=qqsrqpo,qqprqtn q3days=sqppqqq, q6h=qqqpsqq, q8=,qqpsqqq q8h=qrposqq,qqqspqq
qds=qqqqspq, qu=pqsqroq,rqqrorq quand=qqrqtmq, quando=pqrsnsq, quarte=,mqqqquq quarto=qrospqq, quatre=qqrotpq, que=ypomtqn,sppppps quelqu=nqroupq, quem=orppqsq,
quer=qqspqqq, questo=qqqpspq, qui=mqpovtp,rrqoprq quiene=pqqqotq, quotid=pqpruoq, r=qpspqpq, raggiu=oqqspsq,sqrpoqq raise=sqqqpoq, raised=uqpporq,qrppsqq
ramene=sqqproq, ramipr=,qqqorqr ran=prsorqq, random=pqqoqqs, range=pspnpov,qqoqtpq ranged=pqqmxoq, rangin=qpqotqq, rarely=nqspqrq, rate=rtontoq,
rather=qqporsq,pnpsqsq ratio=tqpqpqq,qqqqrso rct=qqqpspq, re=prpspqr, reach=qqmqvqq,qqqqorr reache=uppsksq,psprprq read=qpqpsrp, reader=qqopuqq, receit=pqqtops,
receiv=wvoloop,pppsqrp recept=,qqqtoqq receva=qqqpnvq, rechut=pqqouqq, recome=vrqlpqq, recomm=wsojrpq,rqqspoq record=qqorspq, redesc=,pqqqnuq
reduce=skrstoq,qpqoupq reduci=,qqqsnrq reduct=,pqsorqq reduit=,qqqqspq reduzi=qqpsqpq, refere=qqqqpqs, reflux=qppuqqp, refrac=qsqprpq, refuse=pqqpsrq,
regime=pqptqqq,quqnpqq regist=qqqqsqp,tpqqqpq regle=sppptnq, regola=qqqspqq, regula=rpposrp, reintr=qsqpqqq, relaps=,uqpqpoq relate=qnqurqq, relaxa=,qqqpnqu
relaxe=,qoqqwqm releve=oqqqsqq, relief=qppsqqq, remain=ppsqsqp,rpqqors renale=ppqsspq, repart=puqpoqp,qqppsqo repeat=upqpqpq,qrqroqq replac=qsoqrpq,
repond=qqpptpq, repons=pqspotq, report=oppnxqq,qqqosqq requir=uqpnluq,upppltr reserv=pqprqps, resist=qpqsqqq, resolv=qqqqtoq, respir=,pqporuq
respon=ukmuouq,trnuqmp respue=rorpspq, rest=pqpvopq,pqqqqqs restar=roqsroq, reste=pqupnrq,rqpsmpt restri=sqqqoqq, result=oqtpspq,rpnpuqq return=qqvqpmq,
reveil=qqoupqp, review=qpoppvq,qsqqpqq riceve=,qqpsppq ridott=srrqmqq, rien=uqqqqmq,mqqovqq right=sqqqqpq,qqpptpq ring=qqqrosp,qrroosq rise=wpqnppq,
rising=xvpoiqq, risk=,qqpppsq rispon=qppspqq, rispos=qsrqppq, roughl=qqqqsqo, round=,sqqqpqq route=qsrnqqq,tpqowqj rtu=uqqpopq, rucksp=,pqqqptq
rule=mrqtprp,oqprrqq run=sprpqpq, rung=rqoprqq, ryan=qnpqvqq, s=ltpvotn,ooprtrr s1=qqtqoqq, s2=qqsqpqq, s3=qqsqpqq,qqsqoqq sa=pqpqsqq,orqqrqq sachet=qqqqnpu,
safe=,pqqptqq safety=rppovpq,sqqqoqq said=opqwlsq,sqqqqqq salire=sqppqpq, same=tqpvmop,ppusopp sans=rqqorpq,ntqpprq say=pprumqq, says=pqnuoto,rqqpvlq
schedu=oqqlvrq, schluc=qsqpqpq, school=qqqspqq, sclero=rqqsoqo, screen=qtqpppq,poqtpqr sd=pqqpsqq, se=smtrlsq,ornrouq secabl=,qqqqoqs second=qpwomsp,onvqnvq
sedati=qpsqprp,prpnupq see=,prqumps seen=qqqopuq, segund=potrorq, sei=qqpqsrq,qpqsrpq sein=,tqqropq seit=pqppqtq, seizur=qqrqsnq, seldom=ppqqpuq, selon=,rpqtopq
sem=qpptppq,ortqqqp semain=nqBplqo,owsnppp semana=nrxnpro,osqqrqo sempre=prqsnps, senna=,qpqqsqq sensib=qtpqqqq, sensiv=qvqnpqq, sent=pqpqsqq,pqqqpsq
senza=,rrqqqoq ser=sqqqpqq, sera=,qqpptqp series=qqqlups, servic=uqqqnpq, ses=pqqptqq, sessio=pnvprqp,tpotppq set=stprlpq, settim=pqvoppq,pqsprqq
settin=,qpppsqq settle=rqqroqq, seu=qqrsoqq, seuil=pqqqkxq, seul=nqqotpt, seulem=,qpppsqq seven=,qqqpuqo severe=rppuqnq, she=opposrt,rqupnqq sheet=prqunqq,
should=psxpjpq,tqpolur show=,qqpsqqq showed=sqqpunp,pqqqtpp shown=,tqqrnqq si=pnwrpqn,msusltn side=,rqqrsnq sido=pqqqtpq, sie=pqtpqqq,oqrqtoq
signif=qqpqlwq,ppppwpp signs=qoqpptq,qqqqqsp simila=,qpnqupq simple=qppptqq, sin=,oprrspp sind=ropwnor,oqrrqsp single=snpsoto, six=prouspo,ntnuppr
sixtee=qqqspqq, sleep=,pprnsto sleepy=,rqqoqsq slept=,qqsqpqq slikte=qqqqsqp, slower=qqqqosq, slowly=qwpslpq,qsqqpqq small=ntsvlpp,qtqppos so=ppnstqp,qpvooqr
sobe=qptqpqq, sodium=,qoqqpqt soir=qqvppnq,qqorsqp soit=urpsqom, solito=prpspqq, sollte=qrsqopq, solo=mpqprvr,spsoqqq some=onquvlq,wpppoqq someon=uqpqrnq,
someti=quqpoqp, somewh=qqqsorq, sommin=qqpsrqo,rqqropq somnol=,sqqppqq soms=qtoroqq, son=uqrpnqp,pqquppq sonde=,qqqspqp sono=rqpptoq,qrrqorq
sont=qqqvmrq,vprpqmq sopra=rqsqpqo, sort=tqqqoqq, sotto=sqqpqpq, sous=qprnylq, souven=nrptspq,pprsprq spasm=pjpzqpq,qppquqp spasme=rqqpsqq,
spasms=nqtqrqq,qprpuqo spasti=srpspoo,noosxms specia=qqqppsq,rpopptq spinal=,rqopsqq split=qqqqpsq,qpnstpq spritz=qvoqoqq, st=qqqpoqt,qprqoqt stabil=qqqrsoq,
stable=qqqptpq, standa=qrptopq,qqpsoqq stap=qprspqq, start=proqrsq,qtqppqq startd=srqpoqq, starte=rtopnsq, starti=qsqnors,qqvonqq stata=qpqptqq, states=qqqpsqq,
stati=tpqqoqq, statio=,oqqqqsq statt=qqpqsqp, stay=porsotq, stayed=pqpowpq, stehen=qqqsppq, step=qqwpnpp, steps=qpuqnrp,pptqpqq still=,tqqpqpq stock=qqqpoqt,
stomac=,qqqosqq stop=uqnplvq,rptppqp stoppe=urqplrq,ppppqsr stops=qqqsoqq, streef=pqqspqq, stretc=pqqspqq, strip=qqqpmrv, strong=qpqupoq, studie=oppkDop,qqqpspq
study=rqpnuor, stufe=prrropq, su=sprsnpq,rrqqnrq suba=qoypoqo, subi=qqoqqtq, subir=oqsqqqq, subjec=rqpovpp, subseq=,pqspqqq succes=qpvqmqq, suffis=,pqpsrpq
suicid=pqqqxmp, suis=qpopuqq,prvomqq suivan=,pqqotpq sujets=qqqqosq, sun=qopqpuq, sunday=,qqtqpqp supera=sqqqorq, superi=oqqqkzq, suppos=qqqrroq,
suppre=qrqpnuq, sur=lqqpqxq,rqqsopq surtou=qqqqspq, surviv=qqqpuoq, swallo=orqxkqq,qqqunqq switch=pqqqptr, sympto=orqsrns, syring=qrqquql,qqqqsqp
t=tpsvomo,nutmprq tab=qqsqnqr, tablet=ronoxos,pponrrv tag=rtnqtmo,rtqrpmq tage=pprtoqq,qsqroqq tagen=,qpqrpsq tagesd=sppprpq, tagesh=sqqpqpq, taglic=oqtqqpq,
take=spqnxmp,oprmxpq taken=pqqqqto,qptkqss takes=pqotqpr,qqqsppq taking=nmnowtt, taper=qpsposq,sqprqoq tapere=qqrqorq, taperi=qpqmwqq, tard=opqpvpo,
target=mpsynpq,oqpvoqq tds=ppqppuq,pvsqgpv te=,qqsqorq team=qqspprq, teenag=qqqsppq, tells=ptqroor, tempta=,qqpqsqq ten=pppqtqq,soqnuqp tenths=pqqqsqq,
terapi=qsqptqm, tercer=,qorqsqq term=qqqspqq, terug=qquqnqq, terza=qqppqqs, test=qsrpppr,rtpppoq testdo=qsqqppq, teste=qtqpopq, tested=qqqpsqq, tetto=sqqqpqq,
text=qpqsspp, than=ltplqyq,kmrtprw that=qrpoovp,nutpmsp the=vqvopir,psuprnn their=uqqpqoq, them=oppstsn,tppsnqp then=tmvnosp,pvorrnp therap=ooqrsrq,kpupssq
there=npspotr,rporqrq therea=,qqpptqq theref=sqqospq, these=qqqpqqs, they=sprrnos,mrpsqsq think=psqoqrq, third=pqprtpq,qqopupp thirds=pqpptrq,sqqsopq
thirty=qqqqoqt, this=srrpoqp,qnrvrmq those=qrqnqtp, though=qqptsmq,pqqvnqq three=rrfAqpq,rvmtlqr thresh=opppqwp, thrice=pqsrpqq,puopqpq thus=pqqupqp,
tid=zspomop,qwomxrg tiers=pqqqwmq, time=prpnwoq,pprowpn times=rpssooq,qsotmpt titrat=ytoxfmq,sxppirq tizani=srpoprp, to=wmsnlpt,kxpston today=qpsotpq,qnssrpq
told=tppulqp, tolera=pqppovq,ouquito tolere=,spqrqoq toma=mpppzpo, tomaba=nqqqsrq, tomas=qptnrqq, tomava=qqqpqsq, tome=qoqstqp, tomo=qqqqspq,qqsqoqq
tomorr=pquqoqq, tone=rprroqq, tonigh=,qpwpnqq too=qqrposq,npsorsq took=qrurkqr,qqqqorr top=nsqpqsq, tot=pqnupsq,prsqppq total=spowqnp,rmpwton touche=nqqpsrq,
tourne=qqspqqq, tous=pppsqqq,ptppprp tout=oqroupq,pqpqsrq toxici=qqqqpsq, toxina=,qpqspqq traite=nspmxqq,oqqppus tras=qoqqspq, tratam=rmqrtqq,
tre=pqmvpsq,qopvppq treate=pqqotqq, treatm=quqpopp,oqtpprq trede=qqupoqp, trek=,pppqqtq tres=mupqpsq,rqstoqn trial=rkqrwoq, trials=pqqptpq,rqropqq
tried=pppptqq,qqqupnq trois=upossoo,orqqvnp trop=,qqqqpsq troubl=pqsqpqq, trouve=rqqqroq, try=ptvsjpp, tube=pupqqoq,qqqrspp tue=qptqqqo, tuesda=spoqspp,
turn=,sqqpprq twee=qqspqqq, tweema=qqqosqq, twelve=,oqpsrpq twice=oqqrqqp,putrmpp two=msoqrqt,rqqqpps typica=qrpksss,spqpoup u=qrpppqs,qprspqq
uber=rptsnop,qrqptnq ublich=pqpsqqq, ug=pwkpupp,ptpqwln uhr=qqpqsqp, uit=pqouqpq, ultimo=,qqqspqq ultrap=qqqqosq, um=qnyrnqn,qsprppq uma=,qpsqpqq
un=pprmuqr,npptort una=pnrowpp,qssrmrp und=oqrnurp,oqrmvps under=xrnooqq,rnptrns une=kpsuurn,srtnppo unique=qqqqpsq, unless=,rqqsoqq uno=spqsnpr,qqqqsqp
uns=nqqovrq, unsere=pqqptpq, unter=qqqpvnq, until=Bnnrfvq,ppsvpmq up=vqupork,ssnrsnp upper=,tqqrnqq ups=qspqpqr, upward=pqpsrpq,qpqrmvq us=prquooq,spqqoqr
usa=qspqpqq, use=lqotqrt,opptrpq used=uplstnq,qqqqsoq users=pppourq, using=ppsprqq, uso=prqqsqq, usual=popqrqt, usuall=roooypo, uur=qpsqoqq, v=,qppqtpq
va=qpqtopq,qspqqqq van=qqpotrq,poqrtos vanaf=psqqqqq, variab=qqqosqq, varie=qqqspqq, ve=rqpsqpq,prqqspq veces=otqroqq,qtqqoqq veloci=qupmrqq, ventil=oqqqptq,
verdwe=,qqpqqsq verhog=rpqppsq, verkri=qpqqpqs, verlan=,pqpppuq verord=oqqqqtq,qqqpsqq verre=,qqqqpqs vers=pqovmtq, versch=,qqqqsqp very=mupumrq,supnppq
veut=qqvqooq, vez=oqqqrrq, vezes=,urqnrqo via=povmsqq,qtptopp vier=ppsqrpq,qqptpqq visit=prupoqq,qptnpsq vitami=,qpqpuqo vo=qroqqqq,qoowpqq voie=,pspsopq
volgen=qosqprq, volgt=qptqoqq, volte=pqsroqq,qqquopp volunt=qppqtpp,qqqqspp volwas=pqqqpsq, von=psonrvo,qorovpp vont=opqnzoq, voor=qoqwpop,pqpttpo
votre=qsqqpqq, vous=rpqotoq, vu=qppouqq, w1=qqsqpqq, walk=,qqqspqp want=sqqqpqq, wants=pqswkpq, war=nqqqvns, ward=ppsqqqq, waren=ttqsloq,rqqsoqq
was=mqpmswq,qsrlurp water=,qsqsmrq way=srppqpq,psqpprq we=toswhrq,sppwmpp weaned=,qqpsqpq wed=qrsqqqo, week=klAntso,mvykqpo weeken=sqqrnqr,
weekly=wppoopr,qovomtq weeks=ptprorp,sjpryop weer=,pqospsq weg=,pproqtq weight=,qqqtppq weil=qqqqopt, weiter=rqpsqpq, weken=psqqqpq, well=soptsmq,qpprspq
wenn=,qpptpqq went=lospvrq,qpqonvq wer=oqqpssq, werd=pqqptqq, werden=,qpsqpqq were=qotkrss,qovnpmu what=wqrpmro, whatev=,tqqqqoq when=roprnur,qqmrtpq
where=rootqrp,prprpsp which=rrqonsq,qsrnntq while=qqqpspq,roprnsr who=poospwp, whoeve=pppspsq, whole=,qqorpqs why=sqorppq, wie=prqpqsp, wieder=qtnprqq,qqqqpsq
wife=pqspqqq,qqsqpqq wil=qqsqpqq, will=qnvnuns,poprovr wine=qqppptq,qqqppsq wir=pppuppq, wird=qqsqpqq,oprqrqq with=lvpmuot,suqtmlr withdr=qsqqqoq,prpspqq
within=tpqprpq,rpppqtq withou=qqpqsrp,oqqqqsq wk=,rpposor wk1=qrsppqq, woche=pqxnopp,prsqpqq wochen=ppwooqp, woke=,qqqqsqo woman=ppqssop, women=prqtppq,
won=sqqqppq, worked=stppppq, works=qqpsosq, would=rpovmun,oosptqq write=qqqtnqq, wurde=pqqqsqq, y=uslqksu,psultpo year=qkppzqq,pqotprr years=qxmorpq,srprqnq
yes=qoprtqq, you=ospovqo,pnvqppq your=pqssnpq,qtppppq yr=pnoynqq, zat=nqqquqq, zij=qqqsoqq, zijn=sqpqpqq, zit=qqqptpq, zo=rorqrpq,qoqtqqq zu=qppqspr,oqqptrp
zuletz=qqsqpqq, zum=,qptrqop zwei=qqqtpqp,prqsppq zwisch=qqqsoqq,
`;
