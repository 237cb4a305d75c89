/**
 * How much single words near an amount speak for each statement type, for those that no word class
 * holds or that say more than their class. Written by `scripts/fit-roles.ts`; `word-rows.ts` tells how
 * it is read.
 */
export const ROLE_WORDS = `
a=rsortti,rqrmsrp aan=pqpympq, ab=ostpnsq,pqqropt abaiss=nqppvpq, abends=qqrpspp, abord=qtppqqq, about=qnrrmwp, above=nsorovq,psqpntq abroad=qqqtppq,
abstin=pqpqtpq, accept=pqqptqp, accord=svoonpq,qrqsnqr accoun=qqpptqo, acima=tqqqpoq, ad=oqqsrqq, add=spqroqq,qpqqqps addict=,sqqqnrq additi=troorpq,
adjunc=qtqoqqq, adjust=qquqnqq,pqqtpqq admini=poupvnp,orpossr adoles=qqqqnrs, adult=qspqsop, adulte=,rqqqorq adulto=qqqrnsq, adults=oqprnvq,rqosoqq
advers=uqqpmrq, advice=qqqtoqq,qqqqotq advise=roqspor, af=,pqortor after=njvkDpo,ulvtpmn agains=tqpqpoq, age=ssontoq,qopowqq agence=sqppqqq, agency=tqqqppq,
agents=qqqpsqq, agonis=,qqqumqq ahora=rqppqps, ai=ppttnqq,prpsqoq ainsi=,oqrqpqs al=torltrp,snmttsn alcanz=sqpospq, alcoho=qtsnmsq, alcool=qqpqnuq,
alkoho=,pqqqtpq all=rpsoorp,poquspp alla=ipqtxpr, allant=lqqpxoq, alle=pprsqpq,qtppoqs aller=uqqpopq, alloca=ppqppqt, allowe=sposrpq, alors=pqqsqpq,
alread=,qprpotq als=wpqqopq,srssonp also=ruoropo, alta=ooopxqq,tqqpnsq altern=,sqppqqq althou=rqqqosq,qqqtnrq alvo=oqqtrpq, am=uoorspp,quqoqpq americ=,qsoqrqq
amitri=,qqoqsqq amm=oqqpspt, amount=oqqonwq,rpptoqq ampoul=pqtpmsq,qrtqoqq an=uqtkppr,pqqqoup analys=oqqspps, anche=pqpppuq, and=qmmrzul,nunrqps
andere=pqqvopq,qpquppp anos=tqqtppn,sqqorpq anothe=rpnqvpq,rqootpr ans=qrqqtnq, ansm=sqqqoqq, answer=pqqpqsq, antes=spqqnsr, antisp=qqpptqq, any=tqrqopq,nqqqpuq
anybod=oqqqouq, anyone=pqoqpvq,qqqtoqq anythi=tpqporq, ao=,trpmsqq aos=pqqqtpq, apart=,uqoqppq apothe=rqqqmpu, appara=pqqqotq, appear=qqqqntq,qqqsorp
apres=qnqoBmn,qtspmqq are=pqrtnps,sosqqqp arm=osqqrqq, around=rppqotq, arranc=qspqpqq, arrete=tqprltp,nqqpstq arriva=qprpunq, arzt=qspqmtq,pqqqpsq
as=qpnumts,snotrpp ashwor=,qnrqtqq ask=tqspopq, asked=pqpovpq,qpqqspq asking=,uqqppnq assess=qqqqtpq, assign=sqqqoqq, associ=,qtspqnq at=sqgrsAm,qrwwomk
ate=qqomttq,qspunqq attein=pqpsjxq, attemp=pqrqtnq, au=votrsko,rpntpqr aucun=,sqqpntq auf=pprrosp,pqqptrp augmen=mpuvmqq, aujour=pqqpqsq, aument=mtkqzpp,
author=srsrjrq, autori=xqqpmpq,oqqqprt autour=rtpumnq, autre=qqrtmqq, autres=oqotorr, aux=ppoptqt, avaien=qqqqsro,qqqqoqs avait=qtqqopq,rpqqosq
avant=pqrqlxp,spsunop avec=mqqswoo,qqqtnqr averag=ontqrqq,roprrpq avis=oqqqouq,pqpplyq avoir=oqqppuq, avril=qqqqsqp, b=tqmrqsp,pqpumrq back=prorrqr,pssqqqm
bacloc=qqpoioC, baclof=oqmvvoo,olmrsoz bad=rqpspqp, baisse=qquppqq, baixa=oqpqupq, bambin=qqotpqq, basal=qppqtqq, base=ppovpqq, based=,qqrnsqq bastan=nqqrpuq,
be=poqtnvo,zlmAhoq bebedo=oqqqovq, beber=,qqopstq became=qqqqkvs, becaus=sqqrmrq,prnpwqo become=qqppnus, bed=osspqpp, bedtim=qqttmpq, been=rqrnntr,
before=ppqpour,srmrrtm began=rnrqsqq, begin=srqqmqq,qsqnqsq bei=qpovsoo,lqruqso beim=tqqppqq, bekame=qupppqq, below=iqprnBq, bene=pqptqqq, benefi=pqqpqsq,
besoin=nqqsptq, best=qpqspqq, betrag=tqqpppq, betwee=pppqpuq,qvprnpp bevat=qspqqqq, beyond=oppqquq,ppqpnxq bid=qurpopo,qvpmrqq bien=rqsuloq,qqopwoq
bij=spksmxp,qkurqsp bin=,oqqqsrq bis=,ortorqp bisogn=qqpqptq,qqqrorq bleibt=qqrsopq, blijve=,qpptqqq bliste=oqpptpr, boire=,pqqptoq bolo=qtqpppq, bolus=qxpnpnq,
bomba=qsqppqq, bottle=nrqprqr,opqpsto bound=sqpopsq, boven=,pqqptqq box=qqqsnqs, brauch=pqqsprq, breakf=qtqqpqo,qqotrqp bring=qqsppqq, but=poopvrq,upwnpkr
by=qkwnsqr,szmtnol c=qrqnpsr,rootorq cada=wmsthqs,rrtorpn call=,srqqnqq called=rpqppto, came=qqqpupq,tqqqoqq can=pornqst,rlotoxo candid=,pqmpoyq cannot=nqqqqtq,
cap=trpqpoq, capsul=prqpkrw, carbam=qsporpq,qqqotqq cardio=oqqpupq, care=,qqqqnss carefu=,qppuppq casa=,ptpppqq case=qprppqt, caso=rqqnsqq, cat=qqqroqs,
catego=qpqqpqt, cathet=qpqpsqq, ce=rpqqroq, ceilin=sqqppqq, celui=qqppprt,pqqpptq centre=qqqppsq,pqqqntq cerebr=poqtsoq,oppspsq certai=nqrsrpq, ceux=pqqumsq,
change=opwoqqp,qopsqqq chaque=ppsvjsq,pqtropp chart=qpptspq, che=pporsrr, chewed=qqqqvql, chez=qrooqtq,rpntqqq chi=nqorqwp,oqqwqop chien=rqqsppq, child=rtoqorp,
childr=usprmpq,qrpsmrr chlori=,qoqqpqt choisi=qppqqqs, chroni=,pqnpquq cible=oqqympq, cirrho=rqmtrpq,qpquopq clear=,pqpqspq clinic=trosjtq,sqrnprq
clonaz=qupqnqq,poqnvqq cluste=qqqnupq, cohort=qnopxpq, colleg=sqqqqoq, com=nspqtrp, coma=qoprsrp,qqqoovq comenz=qsqqoqq, comes=,pqsroqp commen=ovsqkrp,qopwoqq
common=pqqxonq, como=vqpoopq,tqrqopq compar=qppnrqs,pppousq comple=pqqortq,qoqotrq compos=qqpqoqu, compri=qrqoppt, con=luonuun,nmsqtsp concen=qoqrpqt,qoqqtqq
conclu=qqqotpp, confus=pppnups, consec=,qqqqpsq consen=sqpsoqq,tqqpoqq consid=rppsoqq,urqlprq consta=qqqpsqq,qpqosqq consum=qqpplxq, contai=ppspjpz,
conten=pqosrpq, contie=qtnqnqu, contin=pmooBoq,rskuqqq contra=rqqrnrp, contre=,tqqpqpq contro=pqqrsor,pqppupq convie=prpspqq, cord=pqqtppq, corres=roorovo,
could=wqonpso,npnqvsr couran=qqqppsq, course=qmqquqq, cp=,qqqqrro cramp=,qpoquqp cramps=,roppuqp cravin=qrptppq,ormqwpq crcl=qoqtpqq, crianc=qqqspqq,
croiss=qqqqntq, cuenta=qqqqspq, curren=ppppwqp,qqrnqqs cut=rprqmup, cuts=,prsomtq d=nrsvpjs,psrqntn da=rtqnprq,popvqpq daags=qrptoqq, daarna=,prqtnqq
dag=pvrrmop,sqsqnpp dagen=opurmrq, daily=qosmruo,rmsnvor dan=qpupkqt, danach=qqqtoqq,qupqnqq danger=,sqqropq dann=,stqpoqp dans=oqqqvpn,oqqptpr dar=vqpmqpq,
das=pqquppo,rpqtoro dass=qqqtoqq, dat=,opsotpp data=toqqmtq, davant=,tpqroqq day=vovlppo,lyuklrs days=rppuoqo,msuhsvr dd=rorntqq, ddd=opoClpo,
de=srmrnuq,qrsmowl death=,sqqqppq debit=qsqpqpq, debute=ptqpprq, decide=,pqptnsq decrea=,qpsotpq defaul=qsrqoqp, deja=,pqqqpsq del=qtrpmpt,orsnqsp dela=pqqqotq,
delive=qpppuqq,qoqptqq dem=,qqqpsqp demarr=ptpppqq, den=tqqsnop,ptpsppp depass=xqponpr,qupopqq depuis=,ooqptsq der=qrrqroq, des=kpnqwpv,ppqsunp descen=qotqoqq,
descri=qrpppsq, desde=rpooquq, despue=,qsorpqq dessou=oqqqqsq, determ=,vrnqopq deux=nrnowqs,oqpqvpp deuxie=qrunpqp,qowqnqq deve=ptprppq, di=tptqmqp,qsntrtl
dia=qoqostp,tvnqpop dialys=ropqptp,rqprnup diario=uqqqpoq, dias=qnwoosq,prunppq diazep=oqqlzqq,popumqt dice=,pqqquop did=nqsqnuq,ptppprq die=qsktqos,
differ=qpqpuoq, diluti=qpqoqqu, dimanc=,pptprqq discha=qpqptqp,qtosnrq diseas=qsqqnrq, displa=qqpoppv, dit=xqqplpq,rqqqsqo divide=popultq,ktpttop dix=oqqqptq,
do=orrotqq,rsporpq doce=,qqqsoqq doctor=prnrqqr,krptpup doente=rqptopq, does=pppuqpp,pqprotq dog=nporuqr, dogs=qpqsorq, doit=pqqotqq,rpppqtp doiven=nqqowqq,
dollar=,pqqrpqs doming=,qssqoqo donc=qqsqsqn, donne=qqqpsqq, dopo=rorprqr, dormia=,pqqpqtq dos=qrspoqq,qqonxpq dosage=mwqmrot, dosagg=sqppoqt,
dose=vksusti,rsovrmn doses=kmmtywn,sqjurqq dosi=rpposrq, dosing=qlprrpu,qoqtpqr dosis=oopsuqp,rsqonrq double=tsnntrn,qwoolss down=rownqop,npoqvrq dr=rpsporq,
drei=qprsppp, drie=oqstnsp,qsrpoqq drinke=oqqptqq, drop=pptqmrs, droppe=pqpqtpq, drowsi=qrqproq,pqqqptp drowsy=,oprqvqo drug=ptpmsps, du=qousnqr,rqprsnr
due=qpupprq,pppsqqs duloxe=,qqqptqp dura=,qsqqqpq durant=,pqpouqq durati=qtqnrqq, during=,oqotqpt dyston=uoqumpq,qquqoqq e=quqmtpo,qtponpt each=trprmor,vqronor
easter=qpsqpqq, eaten=lqqquqs, een=qtqtpnn,prqnrsq eerste=quoqoqq, effect=ropqsqq,torspnq effet=qqqpnuq, effica=qrpptpq,qqtqoqq egfr=ropuppq,
eight=urppqpo,roorppt ein=pupqqoq,qrqsoqp eine=qrqourm,nqtorrp einmal=qqppupq, einzel=qpqqupp,qqqnuqq either=pqqqqps, el=pupqorp,tsrpmro ele=qqpptqq,
elevee=pqoqsqq, elke=ootsorq, elle=uuoonqp,qtqqppq else=,qqqsqoq em=spmssnr,ttvjooq empty=pqqppqu, en=qspwqjp,pwptqgu encore=,sppqsop end=tpptkrq,sqrulpq
ende=tqprnpq, ends=uqqpppq,ppqsqqq enfant=qsqoqrq,qqqsppq enough=,ppptnup ensaio=sqqqppq, ensuit=,qpqpouq enthal=qvoqoqq, entlas=qpqptqq, entre=kpoxouq,
envie=,pqqpouq enviro=roqunqq, equiva=qqqpupo,sqqulpq er=prwslpp,rqqroqq era=qtpqppq,qqqsoqr erbij=pqptqqq, erhalt=,pqqqotq erlaub=sqqqppq, erreic=,rqsrnqq
erreur=qqoosqr, erst=qsqtnpq, erste=qxoqmqq, es=qrrrnpq,tqpnspq escala=svqloqq,qpqtoqq espast=,sqqopqq essai=qqqunqq, essais=qqqotqq, est=lqsqquo,orpuoso
et=qqwqopo,rqsnprq etaien=,qqqqptq etait=oqqsosq,nqqrsrp etape=qqtopqq, ete=luorsso,qqqropt ethano=qppppuq, etre=oqppvoq,spqprqq etude=rqqsoqq, etwa=qrtpqoq,
eu=pqrqosq, evalua=qppptqq, even=nqporwq,oppswlq evenin=pqrrnrq,quqppqo ever=uqpoqqp, every=tponuqo,ovtroop exampl=pooowqq, exceed=upqpoqq, exempl=pqtorpq,
expect=qqpvlqr,qroqoqt experi=jpproAq, extrem=qqqotpq, faible=,uqqqmqq failed=prpptqq, failur=qpqspqq, fait=ortqppq, far=pqpqxnq,upqopqq farmac=spporqs,
faut=pqoupqq, fell=qpqquoq, felt=popqtsq, few=sqmqupq,rjqstqr fewer=,qqtpoqq fica=qqqtopq, film=,qrptoqp final=qoupqqq, find=rpqtopq, fine=qqpuoqq,
fino=rrqunoq, first=sDnsjnn,syrphoq five=sqrorpp,ppqwlqr flatte=,qqqorsq flex=qpptpqq, flexib=,qpqplqx foi=mqqqupq, fois=rqpppsq,prqjsvq folgen=qqtqoqq,
follow=pnlvutn,oqsptnq for=pjsxopq,spwmspm foram=rqqqmuq, former=pqqqsqq, forte=oqqqtqq, fortni=,ppwrnqq found=pqqunqq, four=ootrtuj,qsqsqno fra=qqqtoqq,
france=utpopnq, franch=uqqqooq, franci=vqqpnpq, frankr=tqqqoqq, free=uqqqopq, freque=qtqnqqq, friday=,tqrrnoq friend=pqqpptq, from=nsmkmBt,tpumnto fue=mtqprrq,
full=nqpymqq, fur=prssnqp,oqpunuq furthe=tqunnqq, ga=rqqpnsq, gaan=rqovnpq, gaat=pqtporq, gaba=rqpsqpq,pqqwmqq gabape=,rnnrtsp gaben=qqqntqq, gastro=,qqqptqo
gave=usrqlop, geen=pqtqqpp, gegen=,qqqntqq gemidd=qrqsopq, genera=tppvmpq,pqqqpsq generi=,qpqppqt genoeg=,qppvopq geral=spqpqqq, geschl=,ppqqtpp gestei=,npqpvpq
get=trqtmoq,qqqqnrs gets=tpproqp,pqpqouq gewoon=qvqmqqq, gfr=pupqppq, gia=qrpsorq, gilt=tqqppqq, giorni=qrqunqo, giorno=tqnouor,ppsqunp give=topylrn,qqrroqq
given=rlpmAor,ssptqoo go=prxqpmo,rspqsnp goed=qqsqnsq, goes=sruqloq, going=pppuqor, got=pqsnuoq, gp=qptpqpq, gradua=orqsqqq, greate=lqqnqyq, ground=qqqqsqo,
group=srqpnqr,qqrpspq groupe=qqqulsq, groups=,qqqqnuq gruppo=qpqqspq, gut=,qqqstnp h=upounop,qoqtunp ha=rprrmnu, haben=pqrpsqq, habitu=pqrtopq, hace=prrqosq,
had=orpnwpr,mqqpvso half=ruprksp,qsosroq halope=,spqqpqq halve=qspspoq, hanno=qqqorqr, happen=oqrqouq, has=xoppkvp,oqqsnup hasta=qqqqosq,qnrtoqq hat=qqqpwpn,
hatte=,pqqpsrq haute=sqqkvpq, have=uoornto,snpsumq hay=nprqpuq,pqqrotq he=tpomurp,ponsvpq head=,pqqpupq headac=qqqntqq, health=qqqpspp, heavy=opopkBp,ppptosp
hebben=qqqwmoq,rqpwmpq held=qqqqoqt, helft=sqqpqpq, helped=pqqqouq, her=soskxpp,uonqvpn here=nrpqqrr, het=tqporro,tqntopq heure=,qqpptqp hiccup=rjqxqqq,poqtqqq
hier=rqpulqr,sqqqmsq high=qoqrpuq, higher=qtqpoqq,ppqprsq him=qquujrp, hinaus=,sqqqqpp his=notntpr,qopquqp hit=rqpqosq, hochst=rpqtppq, hold=oppsopv,
homme=qqpptqq, hoquet=qnqwoqq, hospit=sqroorq,trppnqr hour=qqqtrpo,poosupp hours=vqqpppp,tkpnzqo hr=qtqnqqq, hrs=pnvpsoq,qptqpqq hui=pqppqsq, i=rvoproo,usmqqms
ich=mrrptpr,oqrpqup ictus=qpqtpqq,qqqspqq iedere=qrqsopq, if=noBlkwo,szvqijp ik=nppstqp,qqtporq il=qpwrolq,squmoqr impose=uqqqopq,qqqpotq improv=,wpqnrnq
in=pomsssr,lvqrrqo inadeq=powqoqq, increa=llytroq,nnnqyqp increm=popqvpq,qstpnpq indica=sprsnpq,pqqsnrq indiff=pqppjAq, indivi=rqqospq, infusi=pnnxpps,pnmxotq
ingeri=qqqqtpp, ingest=ppqpunr, inicia=qsrnqqq, iniett=qspppqq, initia=nwuqjpr,qspqnqs inject=prsouoo, injury=pqqsppq, insomn=,pqqptpq instea=pqqstqn,qoptrpq
insuff=oppquqq, intake=oqqtprq, intern=,vqqoopq interv=vrnmspq,qoumspq into=qpqpkxr,qsnpsqq intrat=otlwrpo,oomqvqs introd=rvqonqq, invest=uqqrmpp, ir=rppsnrq,
is=vvquhpm,vunygsl ist=qppvoqp, it=stpvllr,qsqmsyh itb=,qqqnurq its=rsqqnrq, iv=qqnsvpo,qpqnvpq j=mssosqp,nrusrmp ja=,pqrpotp jahren=sppptoq, jahrig=qqqptpq,
jamais=,ptproqq januar=qqpqsqq, je=qpvstjp,nqsmurp jetzt=rqpoupq,oqrqsqq jour=pqqorsp,qtpqqqp journa=oqpuqqq, jours=optrqnt,rtumoqq juin=,quqpoqp july=qqsqpqq,
june=,pptqppq jusqu=oqoyrnq, keep=sqproqq, keer=pqtqoqq, kein=,oqpqssq keine=,pqqqqsq kept=qpsorqq,pvppopq kg=vslurqk,ntrnttm kidney=sspnspo, kinder=sqqtopq,
klinik=qspqpqq, kommen=tqqpoqq, kommt=,rqpqpsq komt=qqtsmqq, konnte=,qqqptpq krijgt=quqrmqq, kw=qqsppqq, l=soruopo,mpppqvq la=nxpupon,povlwrn label=oprnyqn,
labora=qouppqq, ladder=rrrpoqq, lag=,qsqqpqp lament=,sqqqnrq larges=sqqprpq, las=rqqpnqt, last=oqsotqp,qorptqp later=qrlpwpp,qqqpvpp le=rprrklx,ppptnsr
least=poqpupq, leave=,pprrosq left=psqorqq, legs=,tpprpqq lendem=,qqtqoqq les=zollprt,qpopurp lesion=qqqtpqq, less=ootqqqq,ospuqop lesson=sqqrpoq, let=uproopq,
lets=sqpporq, letter=pqtppqq, leur=qqqpppt,nqqqspt leurs=qqqotpq, level=qqpptro,qqurmqq licenc=vrqpmpq, licens=tqqqppq, lieu=sqqqoqq,sqronpt life=,pqppsqq
light=qqotpqq,qpqrptq ligne=qspqpqp, like=sqpwmpq,qpssmsq limit=pqqpouq,sqqqnrq limita=xqopooq, limite=nqqrpuq, line=smmyorp, liofen=pqqqpqs,
liores=nqoospw,qpropqv liquid=qpptrqo,qrmrsqq list=oqqpsqq, little=,ppppurp ll=sqpsoqq, lo=pqrsrop, lone=qqqqpuo, longue=pqwqooq, lorsqu=qpqrotq,
los=woprktp,tqqrnpq lose=,oqppuqp low=pkpssvp,qqqqmvq lower=nqptrqq,ppoqupq lowest=qrqpntr, luego=qqtppqq,prrroqq lui=qsqpops,oqqqprt lumbar=qpqptqq,
lundi=,qquqopq m=tpqrqnq, m03bx0=pqpAlqo, ma=onqpvqq,soptrpn maar=pqrqosq, made=,qnrsspq mai=qwqopnq,pqqqtpp main=pqqpsqq, mainta=,qqwrkqq
mainte=nnqvrps,qqqqosq mainti=pqqptpq, mais=oqtqjxp,mpqrrsr make=,orpkzoq maker=,qqpptpr makes=,sponstq mal=pqtpqqq, malade=oqqsxkq, malati=tqqqppq,
man=potpumr,qprpvoo mant=,qupopqq manten=qppvopq,qsrpoqq many=oppprsq, marche=ppsprqq, marque=psvnnoq, mas=rqsqnqq,ppsootq massim=mqqpwpq, matche=,pqpqtqp
matin=qrrpmuq, mattin=,qqpqtqo max=xqonppq,nupqrpq maxima=pqplAnq,rmqusqo maximo=,oppuqqq maximu=Coomooq,qqsnrqq may=ptstlqp,nvrtmnq mcg=rAhqsno,norrwlt
me=sppsqpp,opppsup meal=pqsspoq,qqpupqn mean=osostoq,srqpppq meant=qppowpq, measur=qqqqsqp, medeci=vqopqoq,sqqposq media=ppplurs,qqqroos median=onqqusq,oqqppuq
medica=qjpkDos, medico=sqvqlpq,qqqqspq meds=qoqnvqp, medula=pppupqq, meer=oqtqpqp,pqrpotq meeste=qqqunqq, mehr=sppposr,npqnusr mein=srtpnqq, melato=,qqqquqn
melhor=,qpqptqq member=tqppqqq, meme=sprqopq, meno=qtoqosq, menos=,qqsntpo mere=pqqsorr, meses=,qqqqtoq met=rtxnpnn, meu=pqsqrqp, mg=tmtsvml,xomorrq
mi=rpopvoq,spppspq microg=rsqmunp,rpvqnor middel=qqqotqp, mieux=,pprquop might=oqvopqq,qppqtpq mijn=srrpnpq, mikrog=rtrpopq, mild=qoptpqq, millig=rqpsnrq,
millil=qpqptpq, min=,quvprok mine=opqostq, minute=pqqqtpq,qqqptqp mit=rypnmqq,tqqpnqs ml=piuposw,qpuvlnp mme=qpqptpq, mode=qpptpqq, moglic=,tqqqopq moi=qqqpotq,
moins=pqqqvmq, mois=prqoupq,pqpquoq mon=ostrjwn,roqqrrq monday=,qqupnqq monte=pqrpsqq, monter=tqpnrpq, month=qosptop,nputooq monthl=,qqqoqsq
months=prpoupq,trpoqpq more=wtprmmp,onqomxu morgen=qsrroqp, mornin=qorssqn,pptpoqt most=qpmCplp,toqonts mostly=qqrrmrs, mouth=qqpmurq,nnorwqq move=opuqoqq,
moyenn=pqqtppq,nqotqsq ms=ppptrpq, much=rqporsq,pqqortq muito=qrqtnpp, muscle=pkpzpqq,sqporqr must=tpnptpq,sqqoosq my=somrrrr,qpopsrr n=lppouwp,upqnorq
na=roxqonp, naar=qpvsmpp,topptqq nach=porstpp,nprrrsp nahmen=qqqotpq, nao=qppsprq, ne=sqnpvlr,ssppopr near=,oqquqpq necess=,psqsoqq need=uoqtmpp,
needed=ooovspq,tqxkqnp needs=qppqouq, neem=qpptpqq, nel=qpptqqp, neuf=oqqqrrq, neural=qqptpqq, neuro=rpsumoq, neurol=ppwopqp,uqrppoq never=tspqrmq,qpovnqp
next=oqtrprp,rmwnpqq ng=,qqpqupo nicht=qrppppt,tppooqs niet=,qqqorto night=qspqlrs,rqroppt ninos=pqqtpqq, no=spnqppt,rtvkomt nobody=uqqqqnq,qpqquoq
noch=qqsprpp, noche=qspqpqq, nodig=,noqxqpq non=qounosq,poprptq none=,sqotqop normal=ptqsnpp, not=rrnnvso,rnrntso noted=rqrqrnq, notes=ppqpsrq,
nothin=qprqotp,qsqpqro now=rpqpspq,ptqpppp nu=pppovpq, nunca=rqoqqsq, nur=tqspopp, nurse=pquqnqq, o=rukvnns,qulrqrp observ=,pytoopk occurr=xqqplpq,
oder=qtpspoq,qtoppsp of=moqnrtw,mqsprpt off=spuplsp,srwpmop offer=prsppqq, often=tqqoppq, oggi=rpqqtoq, ohne=sqqqqpq, old=pqqpsrp,ssqpppq omepra=,sppnuqq
omhoog=pqpqptq,qptqppq on=noqtxon,oouorso once=oqppovr,toqpqqq onder=sqqqrnq, one=oyqnvln,oqpovnt ones=,rqrrnps only=nqpmAop,qpprptp ons=rqqroqq,sqrrnqq
ont=opqtlwq,sppptoq onze=qqppsqq, op=mrmxmuq, open=oApoonq,qqpqotq openin=oxpqnqp, ophoge=,qpqtpqq opinio=qqqrmuq,pqpqpuq oppure=qsounqp,qpqsoqq optimu=qqqntqq,
or=Cknxhoq,umnxhvq ora=,rqsqopq oral=nnsqtos,qqovxoi orale=,psqtnsn orally=pqsppqq,qusomqq order=puuonpo, ordere=qqpotqq, ordina=qqqunqq,qqpunrq ordonn=uqqormr,
ordre=lrqstpq, origin=poqxqmq, os=rsnrnsq,poqttqn ospeda=uqqpoqq,sqqqpqp other=pppqtrq,qprppqs others=pqpsqpq,pqqtppq otros=ppquppq, ou=rtppmuo,prtukor
our=spqtsnn,pqrqtoq out=mpsptrp,orpqsrq over=ypprqkp,lwsxopj overni=,qquqnpq own=sponqrr, p=ppropov,nopsuor pacien=qsooqsq, packag=qqpqpqs,
packet=qpqqpqs,qqpooqv panel=pppporw, pantop=,qpqouqp par=swroplp,nunsspp para=uprqopp,rqmrpsq partic=nqqzjsp, partir=pvpnppr, parven=pqpvktq,
pas=mpxoprr,wprpmqo paso=qqnqrsq, pass=tqqqoqq, passa=qqqoptq, passar=rpoqouq, passe=oqxomqq, passer=rqtpoqq, past=uqqppoq,pqqqpsq pastil=qqsqrqn,
patien=oplouwp,trlpqwm pazien=rpqorrq, peak=qqqpspq, pediat=quqqnpq, peg=,qpqpsqp pendan=,qvqnoqq pensar=,kqopvvq people=ptptmsp,rpppnvq per=tnuonrq,srrskpr
period=,pqpqtpq permit=upqqppq, pero=nqqqpuq, persis=qorqrqq,pqrroqq person=,poqrptq petite=qqqtnqq, peu=tpposoq,qqqpsqq peut=,pqqqnrs ph=qqqtoqq,
pharma=qoquopq,rpqpppt phase=qrotoqq, physic=ottqooq, pills=rqqqvql,qqqqsqp piu=pqssnqp,otossop place=qrnpuqp,sprqrnp placeb=pnpvtop,xqpnnns plafon=vqqqooq,
plan=oqytipp, platea=,qquoqpp plupar=qqqtppq, plus=vnqtpqm,pprrsls pm=,qpppuqp po=,rylqypf podia=wqqonpq, poi=prkssqs,qtroqqp pompa=qtqqppq, pompe=quoropq,
poor=rsunppq, por=yqompoq,qrptoos porte=qqqotqq,qsqqpqq portio=,pqqtqpp positi=,sqqqoqq posolo=qpotvno,qopqrup posson=,rqqpotq potent=,qtqlors
pour=tomqots,opqnqts pouvai=zqqpkpq, pouvan=nqqqtqq, pr=,qpqspqq practi=rppspqq, precis=qqppouq, prefer=qrpqoqs,qrqtoqp pregab=,qqqnwqn premie=ptrprqn,pqtpspp
prend=ppptroq, prendr=oqpkzqq, prenez=pqqoupq, prescr=qnokwpv,prpnprs presen=ppqmvqq, previo=wpqrnop,vqqqmqq previs=rqqsnqq, prima=posspqp,rqqsqqo
primei=quqpppp, princi=pspvjpu,qqqqnqt printe=,oropsrq pris=,uqqqkqt prise=pqppyom,qqqpppt prises=qoousqq,psorsqo prn=,qoppxqm pro=,qostopq progre=qqqpsqq,
protoc=xqrpmnq,pqqpsqq prova=rrqporq, provar=qpptpqq, provid=,pqsqoqr provoq=,qqqqosq prueba=qtqqppq, pt=pqqpsqq, pu=pqqqtpq, pueden=wpqmopq,
puis=ortltpq,psuornp pump=svmmqrq,rplopyr pumpe=,pqpqouq puo=tposoqq,qqpsqpq put=qqsrqpo,qqprqtn q6h=pqqpsqq, q8h=qrposqq, qds=qqqqspq, qu=pqsqroq,
quand=qqrqtmq, quando=pqrsnsq, quarte=,mqqqquq quatre=qqrotpq, que=ypomtqn,sppppps quelqu=nqroupq, quem=orppqsq, qui=mqpovtp,rrqoprq quiene=pqqqotq,
quotid=oqpruoq, r=qpspqpq, raggiu=oqqspsq, raise=sqqqpoq, raised=uqpporq, ramene=sqqproq, ran=prsnrqq, random=pqqpqqs, range=ptpnpov,qqoqtpq ranged=pqqmxoq,
rangin=qpqotqq, rarely=nqspqrq, rate=rtontoq, rather=qqporsq,popsqsq ratio=tqpqpqq,qqqqrso re=prpspqr, reach=qqmqvqq,qqqqors reache=uopsksq, read=qpqpsrp,
reader=qqopuqq, receit=pqqtops, receiv=wvploop, recept=,qqqtoqq receva=qqqpnvq, rechut=pqqouqq, recome=urqlpqq, recomm=xspjrpq,rqqspoq record=qqorspq,
redesc=,pqqqnuq reduce=skqstoq,qppoupq reduci=,qqqsmrq reduct=,pqsorqq reduit=,qqqqtpq reduzi=qqpsqpq, reflux=pppuqqp, refrac=qsqorpq, refuse=pqqpsrp,
regime=prptqqq,quqnpqq regist=,tpqqppq regle=sppptnq, reintr=qsqpqqq, relaps=,uqpqpoq relate=qnqurqq, relaxa=,qqqpnqu relaxe=,qoqqwqm releve=nqqqtqq,
repart=puqpoqp,qqppsqo repeat=upppqpq, repond=qqpptpq, repons=pqspotq, report=oppnxqq,qqqosqq requir=uqpnluq,upppltr resolv=qqqqtoq, respir=,pqporuq
respon=ukmuouq,trnuqmp respue=rprpspq, rest=pqowppq, restar=roqsroq, reste=pqupnrq,rqpsmpt result=nqtpspq,rpnpuqq return=qqvqpmq, reveil=qqoupqp,
review=qpoppvq,qsqqpqq riceve=,qqpsppq ridott=srrqmqq, rien=uqqqqmq,mqqovqq right=,qqpptpq rise=wpqnppq, rising=xvpoiqq, rispon=qppspqq, roughl=qqqqtqo,
route=qsrnqqq,tpqoxqj rtu=uqqpopq, rucksp=,pqqqptq rule=mrqtprp, ryan=qnpqvqq, s=ltpvotn,ooprtrr s1=qqtqoqq, s3=,qqsqoqq sachet=qqqqopu, safe=,pqqptqq
safety=rppoupq, said=opqwksq, salire=sqppqpq, same=tqpvmop,ppusopp sans=,ntqpprq say=pprumqq, says=qqnuoto,rqrpwkq schedu=oqqlvrq, school=qqqspqq,
sclero=rqqsoqo, screen=qtqpppq,poqtpqr sd=pqqpsqq, se=tmtrlsq,ornrouq second=qpwomsp,onuqnvq sedati=qpsqprp,prpnupq see=,prqumps seen=qqqopuq, segund=potrorq,
sei=qqpqsrq, sein=,tqqropq seit=pqppqtq, seizur=qqrqsnq, seldom=ppqqptq, selon=,rpqtopq sem=qpqtppq,ortqqqp semain=nqBplqo,owsnqpp semana=nrxmprp,osqqrqo
sempre=prqsnps, sensib=qtpqqqq, sensiv=qvqnpqq, sent=,pqqqpsq sera=,qqpptqp series=qqqlups, servic=uqqqnpq, ses=pqqptqq, sessio=povprqo,tpotppq set=stprlpq,
settim=pqvoppq, settin=,qpppsqq seu=qqrsoqq, seuil=pqqqkxq, seul=nqqotpt, seulem=,qpppsqq seven=,qqqpuqo severe=rppuqnq, she=opposrs,qqupnqq sheet=prqunqq,
should=psxpkpq,tqpolur showed=rqqpuop,pqqqtpp shown=,tqqrnqq si=pmwrpqo,msvsltn side=,rqqrsnq sido=pqqqtpq, sie=pqtpqqq,oqrqtoq signif=qqpqlwq,ppppwpp
signs=qoqpptq, simila=,qpnqupq simple=qppptqq, sin=,opsrspp sind=ropwmor,oqrrqsp single=snpsoto, six=prouspo,ntnuppr sleep=,pprnsto slikte=qqqqsqp,
slower=qqqqosq, slowly=qwpslpq, small=ntsvlpp,qtqpqor so=ppnstqp,rpwonpq sobe=qpsqpqq, sodium=,qoqqpqt soir=qqvppnq,qqorsqp soit=uqpsqom, solito=prpspqq,
sollte=qrsqopq, solo=mpqprvr,spsoqpq some=onquvlq,wpppoqq someon=uqpqrnq, someti=quqpoqp, somewh=qqqsorq, soms=qtoroqq, son=uqrpnqp,pqquppq sonde=,qqqspqp
sono=rqpptoq,qrrqorq sont=qqqvlrq,vprpqmq sopra=rqsqpqo, sort=tqqqoqq, sotto=sqqpqpq, sous=qprnylq, souven=nrptspq,pprsprq spasm=pjpzqpq,qppquqp
spasms=nqtqrqq,qprouqo spasti=trqspoo,noosxms specia=,rpopptq spinal=,rqopsqq split=,qpnstpq spritz=qvoqoqq, st=qqqpoqt,qprqoqt stabil=qqqrsoq, stable=qqqptpq,
standa=qrptopq,qrpsoqq start=psoqrsq,qtqpoqq starte=rtopnsq, starti=qsqnors,qqvonqq stata=qpqptqq, stati=tpqqoqq, stay=porsotq, stayed=pqpowpq, stehen=qqqsppq,
step=qqwpnpp, steps=qpuqorp,pptqpqq still=,tqqpqpq stock=qqqpoqt, stomac=,qqqosqq stop=uqnpmvq,rptppqp stoppe=urqplrq,pqpppss streef=pqqsoqq, stretc=pqqspqq,
strip=qqqpmrv, strong=qpqupoq, studie=oppkDop,qqqpspq study=rqpnuor, su=sprsnpq,rrqqnrq suba=qoypoqo, subi=qqoqqtq, subir=oqsqqqq, subjec=rqpovpp,
succes=qqvqmqq, suicid=pqqqxmp, suis=qpopuqq,prvomqq suivan=,pqqotpq sun=qopqpuq, sunday=,qqsqpqp supera=sqqqorq, superi=oqqqkzq, suppre=qrqpnuq, sur=lqqpqxq,
surviv=qqqpuoq, swallo=orqxkqq,qqqunqq switch=pqqqptr, sympto=orqsrns, syring=qrqquqm, t=tpsvomo,nvsmprq tab=qqsqnqr, tablet=qnnpynr,pqomsru tag=rtnqtmp,rtqrpmq
tage=pprtoqq, taglic=oqtqqpq, take=spqnxmp,oprmxpq taken=pqqqqto,qptkqss takes=pqotqpr, taking=nmnowts, taper=qpsposq, taperi=qpqmwqq, tard=opqpvpo,
target=mpsynpq,oqpvoqq tds=ppqppuq,pvsqgpv te=,qqsqorq tells=ptqroor, ten=pppquqp,soqnuqp terapi=qsqptqm, tercer=,qorqsqq terug=qquqnqq, terza=qqppqqs,
test=,rtpppoq testdo=qtqqppq, teste=qtrpopq, tetto=sqqqpqq, text=qpqsspp, than=lsplqyq,kmrtprw that=qrpoovp,mutpmsp the=wqvopir,psuprnn their=uqqpqoq,
them=opptssn,tppsnqo then=tmvnosp,pvorrnp therap=ooqrsrq,kpupssq there=npspotr,qporqrq therea=,qqpptqq theref=sqqospq, they=sprqnos,mrpsqsq
third=pqprtpq,qqopupp thirds=pppptrq, thirty=qqqqoqt, this=srrpoqo,qnrvrmq those=qrqnpup, though=qqptsmq,pqqvnqq three=rrfAqpq,qwmtlqp thresh=opppqwp,
thrice=,puopqpq thus=pqqupqp, tid=zspomop,qwomxrg tiers=pqqqwmq, time=prpnwoq,pprowpn times=rptsnoq,qtotmpr titrat=ytoxfmq,sxppirq tizani=srpoqrp,
to=wmtnmps,kwpston today=qpsotpq,qnssrpq told=tppumqp, tolera=pqpqovq,ouqujso tolere=,spqqqoq toma=mpppzpo, tomaba=nqqqsrq, tomas=qptnrqq, tome=qoqstqp,
tomo=qqqqspq,qqsqoqq tomorr=pquqoqq, tonigh=,qpwpnqq too=qqrposq,npsprsq took=qrurkqr, top=nsqpqsq, tot=pqnupsq, total=spowqnp,rmpwton touche=nqqpsrq,
tourne=qqspqqq, tous=,ptppprp tout=oqroupq, toxina=,qpqspqq traite=nspmxqq,oqqppus tras=qoqqspq, tratam=rmqrsqq, tre=pqmupsq,qopvppq treate=pqqotqq,
treatm=quqpopp,oqtpprq trede=qqupoqp, trek=,pppqqtq tres=mupqpsq,rqstoqn trial=rlqrwoq, trials=pqqqspq, tried=pppptqq,qqqvpnq trois=tporsop,orqqvnq
troubl=pqsqpqq, try=ptvsjpp, tube=pupqqoq, tue=qptqrqo, tuesda=spoqtpq, twee=qqspqqq, tweema=qqqotqq, twelve=,oqpsrpq twice=,pusrmpp two=msoqrqt,
typica=qqpksss,spqooup uber=rptsnpp,qrqptnq ublich=pqqsqqq, ug=pwkpupp,puppwlo uhr=qqpqsqp, uit=ppouqpq, um=qnyrmqo, uma=,qpsqpqq un=ppqnuqr,npptort
una=pnrowpp,qssrmro und=oqrnurp,oqrmvps under=xrnooqq,rnptrns une=kptutrn,srtnqpo unique=qqpqpsq, unless=,rqqsoqq uno=spqsnpr, uns=nqqovrq, unsere=pqqptpq,
unter=qqqpvnq, until=Bnnrfvq,ppsvpmq up=vqupork,ssnrsno upper=,tqqrnqq upward=pqpsrpq,qpqrmvq us=prquooq,spqqoqr use=lqotqrt,opptrpq used=uplstnq,qqqqsoq
users=pppourq, using=ppsprqq, usual=popqrqt, usuall=roooypo, uur=qpsqoqq, v=,qppqtpq va=qpqtopq, van=qqposrq,poqrtos veces=otqrpqq,qtqqoqq veloci=qupmrqq,
ventil=oqqqptq, verkri=qpqqpqs, verlan=,pqpppuq verord=oqqqqtq,qqqpsqq vers=pqovmtq, versch=,qqqqsqp very=mupumrq,supnppq veut=qqvqooq, vezes=,urqnrqo
via=povmsqq,qtptopp vier=ppsqrpp,qqptpqq visit=pruppqq,qptnpsq vitami=,qpqpuqo vo=,qopvpqq voie=,pspsopq volgt=qptqoqq, volte=,qqquopp volunt=qppqupp,
volwas=pqqqpsq, von=psonrvo,qornvpp vont=opqnzoq, voor=qoqwpop,pqpttpo vous=rpqotoq, vu=qppouqq, w1=qqsqpqq, walk=,qqqspqp wants=pqswkpq, war=nqqqvns,
ward=ppsqqqq, waren=ttqsloq,rqqsoqq was=mqpmswq,psrltrp water=,qsqsmrq way=,psqporq we=soswhrq,sppwmpp weaned=,qqpsppq wed=qrsqqqo, week=klAntto,mvxkqpo
weeken=sqqqnqr, weekly=vppoppr,qovomtq weeks=ptprprp,rjpryop weer=,pqospsq weg=,pproqtq weight=,pqqtppq weil=qqqqopt, well=soptsmq,qppqspq wenn=,qpptpqq
went=lospwrq,qpqomvq wer=oqqpssq, werd=pqqptqq, werden=,qpsqpqq were=qotkrsr,qovnpmu what=wqrplro, whatev=,tqqqqoq when=qoprnur,qqmrtpp where=rootqrp,
which=rrqonsq,qsrontq while=qqqptpq,roprnsr who=qoospwp, whole=,qporpqs why=sqorppq, wieder=qtnprqq,qqqqpsq wife=,qqsqpqq will=qmvmuns,ooprovr
wine=qqppptq,qqqqosq wir=ppquppq, with=lvpmuot,suqtmlr withdr=qrqqqoq, within=tpqpqqq,rpppqtq withou=,oqqqqsq wk=,rpposor woche=pqxnopp, wochen=ppwooqp,
woke=,qqqqsqo woman=ppqssop, women=prqtppq, won=sqqqppq, worked=ssppppq, works=qqpsosq, would=rpovmun,oosptqq write=qqqtnqq, wurde=pqqqsqq, y=uslpksu,psultpo
year=qkppzqq,pqotprr years=qxmorpq,srprpnq yes=qoprtqq, you=otpouqo,povqppq your=pqssnpq,qtppopq yr=pnoynqq, zat=nqqquqq, zij=qqqsoqq, zijn=sqpqpqq,
zit=qqqptpq, zo=,qoqtqqq zu=qppqspr,oqqptrp zuletz=qqsqpqq, zum=,qptrqop zwei=qqpupqp, zwisch=qqqsoqq,
`;
