/**
 * How much single words near an amount speak for each statement type, for those that no word class
 * holds or that say more than their class. Written by `scripts/fit-roles.ts`; `word-rows.ts` tells how
 * it is read.
 */
export const ROLE_WORDS = `
a=rrnsttk,rqrmtro aan=pqoxopp, ab=ortpnsq,pqqropt abaiss=oqppvpq, abaixo=qqqqpsq, abends=pqqpspp, abord=qsppqqq, about=qnrrmwp, above=nsoqovq,psqpnuq
abroad=qqqtppq, abrupt=qsqppqq, abstin=pqpqupq, accept=pqqptqp, accord=svopopq,qrqsnqr accoun=qqpqtqp, acima=tqqqpoq,rqqppsq actual=pqqqsqq, ad=oqqsrqq,
add=sqqroqq,qqqqqps added=pqppsrq, addict=pqrrorq,sqqqnrq additi=tronspq, adjunc=qsqppqq, adjust=qquqnqq,pqqtpqq admini=pnupuop,pqpossr adoles=qqpqnrt,qrqsnqq
adult=qsppsop, adulte=,rqqqorq adulto=qqqrnsq, adults=pqpqnvq,rrnsoqq advers=uqqpmrq, advice=qqqtoqq,qqqqotq advise=roqspos, af=,pporrqr after=niulDpp,ukvupno
agains=tqpqpoq,qqqsrpo age=ssootoq,qopowpq agence=sqqpqqq, agenci=sqqqppq, agency=tqqqppq, agonis=qoqssqp,qqqvmqq ahead=,qqqspqq ahora=rqpqpps,
ai=pqttmpq,prpsroq ainsi=,oqrqpqs ajusta=sqqprpq, al=sprmtrp,snmttsn alcanz=sqpospq, alcoho=qtsnnsq,rrosqpq alcol=qqpqsqq, alcool=qqpqnuq,qqqqsqo
alcuni=oqqrrqq, alkoho=prpqspq,pqqqtpq all=rpsoosq,ooquspp alla=hpquxpr,qsqqpqq allant=lqqpxpq, alle=oprsqpq,pspppps aller=wqqpmpq, alloca=pqqppqt,
allowe=tpnsqpq, alors=oqqtqpq, alread=,qprpntq als=wppqmqq,rqurnoo also=ruosopn, alta=opopxqq,sqqpnsq altere=pqsqpqq, altern=rspqpqq,sqppqqq
althou=rqqqosq,qqqsnrq altri=oqrrsoq,qpsqqqq alvo=oqqtrpq, am=umrrspo,quqpopq americ=,qsoprqq amitri=,qqoqsqq amm=nqqpspt, amount=oqqonxq,rqptoqq
ampoul=pqupnsp,qqtqpqp an=uqukppr,pqqqoup analys=oqqspps, anche=pqpppuq, ancien=sqqqpqq, and=qlmrztm,nvmqqqr andere=pqqvnpq,qqquppp angefa=qqsppqq,
anni=qpqqsqq, ano=qsqqpqq, anos=tpqtppn,sqqorpq anothe=rpnqvpq,rqoptpr ans=pqrptoq, ansm=sqqqpqq, answer=pqqpqsq, antes=sqqqmsr,sqpqosq antisp=qppouqp,
any=tqrqopq,nqqqpuq anybod=oqqqouq, anyone=oqopqvq,qqqtoqq anythi=tpqporq,spqqosq ao=ppqpsrq,tqqmsqq aout=,pqqqsqq apart=,uqoqppq apothe=rqqqnpu,qqqqorr
appara=pqqqotq, appear=qqqqntq,qqqsorp approx=pqpqsqr, apres=qnqpCnn,ptspnqq are=pprsnps,snsqqqq arm=osqqrqq, arms=sqqppqq, arranc=qspqpqq,
arrete=uqppltq,nqqprtq arriva=uprosmq, arrive=pprspqq, arzt=qtpqmsq,pqqqrsp as=qpntmts,smpuspn ashwor=,qnrqtqq ask=tqspopq, asked=qqpovpq,qqqqspq
asking=,vqqppnq assess=qqqqspq, assign=sqqqoqq, associ=,qssqrnq at=rqgrtBk,prvwpmj ate=qpomttq,qsptnqq atingi=qqqsppq, attein=sqpshwq, attemp=pqrqtnq,
attivo=qpqqsqq, au=untrtko,rqosnqr aucun=,sqqpnsq auf=pprrnsp,pqqptro augmen=lpvumqq, aujour=pqqprsq, aument=msoqwpp, autant=,pprsqqq author=srsrjrq,
autori=xqqpnoq,oqqqprt autour=rtpumnq, autre=qqqtnqq, autres=oqpunrr,qqqsqpq aux=ppoptqt, avaien=qqqqrro,qqqqnqt availa=qqqqpqs,qqqrpqs avait=qtqqopr,rpqqpsq
avant=oqrqlxp,rpsuooo avec=nqqswoo,qqqtnqs averag=ontrqqq,roprspq avis=oqqqouq,pqpplyq avoid=qsqporp,qpqspqq avoir=oqqpquq, avril=qqqqsqp, b=tqmrqrp,pqpvnrq
bac=qsrqpqq, back=qroqrqr,ptsqqqm bacloc=qqpoipC, baclof=orkwwon,plorroz baclon=qqqqoqs, bad=rqpspqp, baisse=qqtppqq, baixa=oqpqupq, bambin=qqpspqq,
band=qqqspqq, base=ppovpqq,sqqqqpq based=,qqrnsqq bastan=nqqrouq, bd=qoprsqq,sqoosqq be=qnqtnvo,ymnzioq beauco=sqqqqpq, bebedo=oqqqovq, beber=,qqoprtq
became=pqqqkvs,qpqqsqq becaus=sqqrmrq,qrnpvqo become=qqppnts, bed=osspqpp,qpqqqqs bedtim=qqtsnpq,qspqqqq been=rrrnntr,qppsspp before=poqpous,sqmrqto
began=rmrqsqq, begann=qsqqpqq, begin=srqqmqq,qsqnqsq beginn=pppqqrs, begonn=orqqrqq, behand=qsqqppq, bei=qpnvtoo,lqruqso beim=tqqppqq, bekame=qupppqq,
below=iqqroBq, bene=pqptqqq, benefi=pqqpqsq, benzod=,qsqroqq besoin=oqqsosq, best=qpqtpqq, betrag=tqqpppq, better=,rrqrpoq betwee=opprpuq,qvprnpp bevat=qspqqqq,
beyond=opqqquq,ppqomyq bid=quorqpo,qrpntqq bien=rqsvlnq,qqopvpp bij=tpltmvp,rlusqpq bin=qqqqsqq,nqqqsrq bis=pqrqqsq,ortorqp bisogn=qqqqpsq, bleibt=qqrsopq,
blijve=,qposqqq blind=qqqpsqq, bliste=oqqoupr, body=,sqqqqpq boire=,pqqptpq bolo=qtropqq, bolus=qxqnpnq, bomba=quqpnqq,rpqqpsq both=qqpqspq,
bottle=nrqprqr,ppqpsto bound=rqqopsq, boven=,pqqptqp box=qqqsnqs, brauch=oqpsqrq, breakf=qsqrpqo,qpotsqo bring=pqsppqq, brothe=,qqqpqsp brough=qpqrqoq,
but=poopvrq,uownpls by=pkvosqr,ryotnol c=qrqnpsr,rootorr cada=ymrshqs,rrtorpn call=,srqqnqq called=rpppptp, came=qqqpupq,sqqqoqq can=poqpqst,rmpsowo
candid=,pqmqoyq cannot=nqqqqtq, cap=trpqpoq,psqqpqr capsul=prqpkrx, carbam=qtporpp,qqqosqq cardio=oqqpupq, care=,qqqqnss carefu=,qppuppq cas=,rqqoqrq
casa=,pvpnpqq case=pprpqqs, casi=oqqrrrp, caso=rqqnsqq, cat=qqqrnqs, catego=qpqqpqt, cathet=qqqpsqq, cats=,psqqspq ce=rpqqroq,sqqpqqq ceilin=sqqppqq,
celui=qqppprt,pqqpptq cent=qqprpsq, centre=qqqopsq,pqqqntq cerebr=poqttoq,oppspsq certai=nqrsrqq, ceux=pqqumsq, change=opvoqrp,qoqtqqq chaque=ppsvjsq,qqtrppp
chart=qppttpp, che=oporsrr, chewed=qqqqvql, chez=qropqtq,spntqpq chi=mqprpwp,oqqvooq chien=rqqsppq, child=rtoqorp, childr=utormoq,qrpsmrr chlori=,qoqqpqs
choice=qopqrqs, choisi=rppqqqs, chroni=,pqnpquq ci=qqrrpro, cible=oqqympq, cirrho=rqmtrpq,qpquopq clear=,qqqqspq clinic=tqosjuq,sqqnprq clonaz=qupqnqq,poqovqq
cluste=qqqoupq, cohort=qnopypq, colleg=sqqqqpq, com=osorupp, coma=qoqrsrp,qqqoovq come=oqqrqqr, comeca=qqpsqqq, comenz=qsqqoqq, comes=,pqsroqp comida=,qqqsqqp
coming=qprqspq, commen=ovsqkrp,qopwpqq common=pqqxonq,pspprpq como=vqpoppq,tqrqopq comp=,qqqqoqs compar=qppnsqs,pppousq comple=pqqortq,qnsotrq compos=qqpqoqu,
compre=prrqpro, compri=qqqnqpu,ppquppp con=ktqmuvn,olrpusq concen=qoqrpqt,qoqqtqq conclu=qqqoupq, confus=pppnups, connai=oqqrqsq, consec=,qpqqpsq
consei=qqpsoqs, consen=sqpsnqq,tqqqoqq consid=rppsoqq,trqlprq consta=qqqpsqq,qqqosqq consul=qqqpsqq, consum=qppplxq,qqqqror contai=ppspkpy, conten=pqosrpq,
contie=qtoqnqt, contin=qmnoAor,qslupqq contra=rqqrnrq,oqqspqr contre=,tqqoqpq contro=pqqrsor,pqppupq cord=pqqtppq, corres=soorovo, could=wqnmpsp,npnqvsr
couran=qqqpptq, course=qlqqvqq, cp=,qqqprro cramp=,qpppuqp cramps=,rnppuqp cravin=qrouopq,nrooypp crcl=qoqtpqq, crianc=qqqspqq, croiss=qqqqntq, crosso=qqqqsqp,
cuatro=,qsqppqr cuenta=qqqqspq, curren=opppwqp,qqsnqqs cut=rprqmup, cuts=,prsomuq d=nrswpjs,ptproto da=rsrlprq,popvqpq daags=qqoupqq, daarna=pqrspqq,prpuoqq
dag=pvsqnop,rssqmpp dagen=opurnrq, daily=pqrmrvp,smrmxpr damit=,qqpqsqq dan=qqtqlqt,pqrppsr danach=qqqsoqq,qupqnqq danger=qppspsq,sqqropq dann=,srspoqp
dans=oqqqvqn,ppqpupq dar=vrpmqqq, darf=qqpqsqq, das=ppsuppo,rpqtoro dass=qqqtoqq, dat=tprpqpp,ppspsqp data=toqqmtq, davant=,spqroqq day=uowmqpn,kzukmrs
days=ppsspro,mttiuvo dd=rmrptqq,qpqpsqq ddd=pppCkpo, de=rrnqnuq,qstnowl death=,sqqqppq debit=qsqpqpq, debute=ptqpprq, decide=,pqqsoqs declar=qqqpspq,
decrea=qqpqsqq,ppsotpq defaul=qsrqoqp, deja=,pqqqpsq del=puqpmpt,prsnqsp dela=pqqqotq, delive=qpppuqq,qoqptqq dem=,qqpqtqo demarr=qtppoqq, den=trqsnpp,ptqsooq
depass=xqpojsr,qupopqq depend=,qqposps depuis=qqpqrps,ooqpurq der=psqqroq,rqqoros des=jpoqxpv,ppqsunq descen=qotqpqq, descri=qrpqptq, desde=rponsuq,
desire=,qoqsqqq despue=,rsorpqq dessou=oqqqqsq, determ=qsqpqqq,wqmqoqq deux=nrnosus,orpqvpo deuxie=qrunpqp,ppwqnqq deve=pspsppq, di=tpupmpp,psotrsl
dia=qpoostp,sxnqooo dialys=roprqtp,rqprmup diario=uqqqpoq,sqqqqqq dias=qmvopsq,pquoppq diazep=oqqlzqq,popvmpt dice=,pqqqtpp did=nqsqnvq,ptppprq
die=qsksqos,spqprqp died=,qpqqspq differ=qpqquoq,ppqqsrq diluti=qpqoqqt, dimanc=,pptpqqq diminu=,qqpqsqq discha=qpqptqq,qtosmrq discus=,qorpqqs diseas=qsqqnrq,
displa=qqpoppv, dit=Aqqokpp,rqqqsqo divent=,rqrqosp divide=popvmtq,ltpttop dix=oqqqptq, do=nrtnsqq,rsoorpr doc=ospprqq, doce=,qqpspqq doctor=psnrqqr,krptqup
doente=rqptnqq,rqqqqor does=ppquqpp,qqprotq dog=oporsqr, dogs=qpqsorq, doit=qqqosqq,ropoqtp doiven=nqqowqq, dollar=,pqqroqs doming=,qstqoqo don=qqrqroq,
donc=qqsqsqn, done=,pqpqsqp donne=qqqpspq, dont=pqqpsqq, dopo=topqqqr,qqtpopq dormia=,pqqpqtq dormir=,qpqqsqq dos=qrsooqq,qqonwor dosage=mwqmrot,
dosagg=rpppoqt, dose=wkrttsi,rtnwsnl dosed=qsporpp, doses=jnmtxwn,sqkurqq dosi=rpposrq, dosing=qmprrqu,qoqtpqr dosis=nprsupp,rsqoorq double=tsnntrn,qvonmss
down=rpxnqop,npoqwrq dr=qptporq, drei=qouropp, drie=oqssnsp,qtrpnqq drink=,sqoqosq drinke=oqqptqq, drinki=,qqqqspq drop=pptqmrs, droppe=pqppupq,
drowsi=qrqproq,oqrpptp drowsy=,oprquqo drug=ptpmsps,oqqpqss dry=,qqqpsqq du=pnusmqr,rqprsnr due=pptpprq,poptpqs duloxe=,qqqptqq dummy=,sqqqqpq
dura=qrqpoqs,qsqqqpq durant=,pqpouqq durati=qtqnrqq, during=pqrorsq,opntqpu dus=pqqptqp, dyston=uopumpq,pquqoqq e=quqmvmp,quqooos each=tqqrmor,wrromoq
easter=qpsqpqq, eaten=lqqquqs, een=qsqtqno,pspnrsq eerste=qvpqnqq, effect=ropqtqq,toqsqnq effet=qqqpnuq, effica=prpptpq,qqtqoqq egfr=rnpuppq,roqsqpq
eight=trpprpo,soorppt ein=qupqrop,qrqsnqp eine=qrqousm,nqtorsp einer=qorpqqr, eingen=,qqqspqq einmal=qqppupq, einzel=ppqqtpp,qqqnuqq either=pqqprps,
el=ptpqpro,trspmro ele=qqppsqq, elevee=pqoqsqq, eleven=qqqqspq, elke=ootsosq,qqpqsqq elle=uuoonqp,qtqqoqq else=,qqqsqoq em=qpktuor,uuuhopq emblee=,qqppsqq
empece=qqppqsq, empty=pqqqpqu,qqqorqr en=prqxqjq,ovotrgu enceph=qqspqpq, end=tpptkrq,sqrulpq ende=tqprnpq, ends=uqqpppq,ppqsqqq enfant=psqpprq,qqqsppq
enough=,ppptnup ensaio=sqqqppq, ensayo=pqqqsqq, ensuit=,qppppuq enthal=quoqoqq, entlas=qpqpsqq, entrad=qspqpqq, entre=lqowouq, envie=,pqqpouq enviro=rpqunqq,
equal=pqqqpsq, equiva=pqqpupp, er=prwrlpp,rqqroqq era=qtpqppq,qqqsoqr erbij=pqptqqq,qsrppqp erhalt=qpppsqs,pqqqotq erhoht=,qoupqqq erlaub=sqqqppq,
erreic=,rqsrnpq erreur=qqootqr, erst=qsqtnpq, erste=qwoqmqq, es=prrsnpq,qqppspq escala=svqloqq,qpqtnqq espasm=qqqpsqq, espast=prqqpsq,sqqppqq essai=rqqumqq,
essais=qqqotqq, est=lqtqquo,orpuqro esta=qpqqsqq, estaba=qqqpspq, et=pruqppp,rqsmqsq etaien=sqqppqq,pqqqptq etait=opqsnuq, etape=qquopqq, ete=kuorsto,qqqrnpt
ethano=qppppvq, etre=pqqpvoq, etude=rqqsnqq, etwa=qrtpqoq, eu=pqrqpsq, evalua=qppptqq, even=nqporwq,oppswlq evenin=pqrrorq,qtqpqpp ever=uqpoqqp,
every=sppmwqo,nwuqonn exampl=poooxqq, excede=sqqqqpq, exceed=upqpoqq, exempl=pqsorpq, expect=qqpvmqr,qrpqoqt experi=jppqoAq,rqqrorq expose=oqqqsqq,
exposu=qqqpqsq, extra=pppsrqq, extrem=qqqotpq, faible=pppqssq,uqqqmqq failed=prpptqq, failur=qpqspqq, fait=ortqppq, falls=qpsposq, far=pqpqxnq,upqopqq
farmac=spporqs,sqqqoqq fashio=qsqpqqq, faut=pqoupqq,pqqpqsr feel=qqrsoqq, fell=qpqqtoq,qqqpqsq felt=popqtsq,prrporq fermat=qqqqspq, few=sqlqupq,rlqssqq
fewer=,qqsqpqq fica=qqqtopq, film=,qrotoqp final=qoupqqq, find=rpqsppq, fine=qqpuqoq, fino=qrpuooq, first=rDnsjmn,ryrqioq fisiot=,qqqspqq five=sqrorpp,ppqwkqr
flatte=,qqqorsq flex=qpptqqq, flexib=,qpqplqx foi=mqqqupq, fois=rqqposq,prqjsvq folgen=qpupoqq, follow=pnkvutn,orsptnq food=,pqpspqq for=pjuwopr,rpwmspn
foram=rqqqosq, form=,qqqqpqs former=pqqpsqq, forte=oqqqtqq, fortni=,opwqmqq found=pqqunpq, four=ootstuj,qsqtsnm fourth=qqqotqq, fra=qqqtoqq, frail=qrqoqsq,
france=utpopnq,qppsqpq franch=uqqqpnq, franci=vqqpnpq, frankr=tqqqoqq, frau=qsqqqqq, free=uqqqppq, freque=qtqnqqq,qsqpprq friday=,tqsrnoq friend=pqqpptq,
from=osnjnBt,tqvknto fue=mtqptqq, full=mqpzmqq, fur=prssnqp,oppunuq furthe=squmnqq,sqpqpqq g=oqsosqq, ga=rqqpnsq, gaan=rqnuopq, gaat=pqtpppq, gab=qqqqqps,
gaba=rqpsqpq,pppwmqq gabape=qsqpqqq,ronqtsp gaben=qqqotqq, gastro=,qqrotqp gave=usrqlop, gebrui=ppqqsqq,qqpqsqq geen=pqtqqpp, gegebe=,qqqpsqo gegen=,qqqntqq
gemidd=qrqsopq, genera=qppxmpq,pqqrotq generi=,qpqppqt genoeg=,rppvooq genomm=,qqqqspq geschl=,ppqqtpp gestei=,npqpvpq get=tqqtloq,qqqqnrs gets=tpproqp,
gewoon=qvqmqqq, gfr=pupqppq, gia=qrpsoqq, gilt=tqqppqq, ging=ppqqsqq, giorna=srqpppq, giorni=sqrtlqo,ropsqrq giorno=uqnosor,ppqqvop give=topykrn,qqrroqq
given=rkpmAor,tsosqnn gives=ososprq, giving=popsrsp, gli=rqqqpps,qqsqpqq go=oswqpmo,rrpqsnp goes=rruqlpq, going=qqpuqor,pqpsqpq got=pqrnuoq, gp=qptqqpq,
gradua=orqspqq, greate=lqqnqyq, group=rsqpoqr,qqrpspq groupe=qqqulsq, groups=,qqqqnuq grupo=qqpqsqq, gruppo=qpqqspq, gut=qqqspqq,qqqstmp h=uqmvoop,pnovxno
ha=rqrrmou,pppsrqq hab=qqqqspq, haben=pqqpsqq, habitu=pqrtoqq, hace=orqqosq, had=pronwpq,mqqpvso half=rsorksq,psorroq halve=qspspoq, han=oqqqrrr,
handed=pqqspqr, hanno=qqqosqs, happen=oqrqouq, has=woppkvp,nqqsnup hasta=qqqqosq,qnruoqq hat=qqppwpn, hatte=,ppqptrq haute=sqqluqq, have=voormto,snpsumq
having=qqqpsqq, hay=nosqpuq,pqqrotq he=topmusp,ppnsvop head=,pqqpupq headac=qqqotqq, health=qqqpspp, heavy=opoqkBp,ppptpsp hebben=pqquooq,rqpvmpq held=qqqqoqt,
helft=sqqpqpq, helped=pqqqouq, her=soslwpp,tplqwpn here=nsppqsr, herr=qsqqpqp, het=tpqosqo,tqnuopq heure=,qqpptqq heures=,qqrpsqp heute=pqspprq,
hiccup=rjpxrqq,poqtqqq hier=rqpumqr,sqqqnrr high=qoqqptq,pqoqrrq higher=ptqppqq,poqpqsq him=qquujrp,pprsorq himsel=pqqqspq, hinaus=,sqqqppp his=notnupr,qpqqtqp
hit=rqpppsq, hochst=qpptqpq, hold=oppsopv, holds=qsqqqqp, home=pppsqqq,psprqpq homme=qqpptqq, hoquet=qoqvoqq, horas=sqqqpqq,srpqqpq hospit=sqroorq,urqpnqr
hour=qqqtrpo,popsupp hourly=,qsqqpqq hours=wqpoppp,tkpnyro hr=qtqnqqq, hrs=qnvpsoq,qpsqqqq hui=pqqprsq, i=svnprnp,tslprns ich=nrrptor,oqqpqup ici=,rqqsopq
ictus=qpqsqqq,qqqspqq iedere=qrrsnpq, if=noBmkwp,tAtqhjp ik=oppstqp,rqspoqq il=qpwrplr,rrsnpqr im=qqqrspo,sqqpqqq implan=,sqqqqpq impose=uqqqopq,qqqqotq
improv=,xpqnrnq in=opmsrss,nvprsqn inadeq=powqoqq, increa=mlwtsoq,nnnqyqp increm=poppwpq,prupopq indica=sprrnpq,pqqsnrq indiff=oqppkAq, indivi=rqqorpq,
inferi=pqqrosq, inform=pqpqsqq, infusi=pmmyqps,pmmyotq ingeri=qqqqtpp, ingest=ppqqtor,pqqpsqq inicia=qsrnqqq, iniett=qspqpqq, initia=nwvqjpr,qsppnqs
inizia=qtpqpqq, inject=prrouoo, injury=pqqsppq, insomn=,pqqqtpq instea=pqqsrqp,qppurpn insuff=opqqtqq, intake=oqqtprq, intere=qqqrorq, intern=,wqqoopq
interv=vrnmrpq,roumtpq into=qpqpkxr,qsnpsqq intrat=otkxqpp,pomrvqs introd=rvqnnqq, invest=tqqsnpp, is=vvruhpl,tuozgtj ist=qpquoqp, it=stpvlls,qsqnsyi
italy=qqpsqqq, itb=qopsrqq,qqqnurq its=qsqqnrq, iv=qqnsvpo,qppnwpq j=mtrqosp,nstuolq ja=pqprspq,pqspotp jaar=prqqroq, jahren=sppptoq, jahrig=ppqptpq,
jamais=,ptproqq januar=qppqsqq, je=qpurujp,nrsmvrp jede=qqqqspq, jetzt=rqoovpq,oqrqsqq jour=oqsorsp,ptpqrqp journa=nqpuqqq, jours=npvrpns,qvvmmpp juin=,quqpoqp
july=pqsqpqq, june=,pptrppq jusqu=opoxrmq,rptpoqq kan=pqprpsq, kann=qotqpqq, keep=sqproqq, keer=qqtqoqq, kein=,oqpqssq keine=,pqqpqsq kept=qpsorqq,pvppopq
kg=wslstok,ntrourm kidney=sspnspo, kilo=qspsoqq, kind=,qqqqpqs kinder=sqqtopq, klinik=qspqpqq, kommen=tqrpppq, kommt=,rqppptq komt=qqtsmqq, konnte=,qqpptpq
krijgt=quqrlqq, l=torunop,mpqoqwr la=nyqvpln,qqwlvql label=oprnyqn,sqpspqp labora=qouppqq,qqospqr ladder=rrrpoqq, lag=,qtqqpqp lament=,tqqpnrq larges=sqqprpq,
las=rqqpnqt,pqsqpqq last=orsptqp,qprotqp later=qrlpwpp,qqpovpp le=tpqqlly,qpnsosr leafle=osprrpq, least=ppqpupq,srpqppq leave=,pprqosq left=psqorqq,
leg=,qqqqsqp legs=,tpprpqq lendem=,qqsqoqq les=yqmlpqt,propuqp lesion=qqqtpqq, less=ootqqqq,ospuqpp lesson=sqqrpoq, let=uqsonpq, lets=sqpqorq, letter=pqtqpqq,
leur=qqqqppt,nqqqspt leurs=qqqotpq, level=qqpptro,qpurnqq licenc=vrqpmpq, licens=tqqqppq, lieu=sqqqpqq,sqqoopt life=pppsspq,pqppsqq light=qqotpqq,qpqrptq
like=sqpvmpp,qpssmsq limit=pqqpouq,sqqqnrq limita=wqppopq, limite=nqprpuq,qpqqpsq line=snnxorp, liofen=pqqqpqs, liores=nroptpu,qprpoqv liquid=qpptrqp,qrmrtqq
list=oqqqsqq, little=,ppppurp ll=sqpsoqq, lo=prrsrop, lone=qqqqpto, longue=pqwpooq, looked=,qqqqosq lorsqu=qpqrotq, los=xopqlsq,tqqrnpq lose=pqqqsqq,oqppuqq
low=pjpstvp,pqqqmvq lower=nrotsqq,oppqtpq lowere=qqsqppq, lowest=qrqpntr, luego=qqtqpqq,possoqq lui=psqpops,oqqqprt lumbar=qpqpsqq,qrpsqpq lundi=pqsqqqp,pqupopq
m=tpprrmq, m03bx0=pqpAlqo, ma=nnqpxqq,soprrpp maar=qqrqosq,rqrsopq made=,qnrsrpq mai=qwqopoq,pqqqspp main=qqqpsqq, mainta=ppqrpsq,qrvrkqq mainte=nnquspr,rqqqosq
mainti=pqqptqq, mais=oqtqjwp,npqrrsr make=,orpkzoq maker=,qqpptpr makes=,spnostq mal=potqqqq, malade=oqqtwkq, malati=tqqqppq, man=potpumq,qprpvoo
manage=oqpsqqq, mant=,qupopqq manten=qppvopq,qsrpoqq many=oqppssq, march=pqsprqq, marche=,qsqporq marked=qqsqpqq, marque=ptvonpq, mas=rqsqnqq,ppsootq
massim=lqqqwpq, matche=,pqpqtqp matin=qqqpouq, max=Dpnkopq,nuprrqq maxima=pqplBmq,rmqtsqo maximo=sqqqpqq,oppurqq maximu=Boonooq,rrsmqqq may=pstslpp,ovrtnnq
mcg=rAhqsnp,noqrwlt me=sopsqpp,oopotup meal=pqsspoq,qqpuqqn meals=,psqqqqq mean=osnstoq,srqpopq means=qsppprq, meant=qppowpq, measur=qqqqsqp,
medeci=vqoqqoq,sqqposq media=pppmurs,qqrrqor median=onqpvsq,oqqppuq medica=qkpkDos,qoqqrqr medici=qpqroqs, medico=rqvqlpq,qqqqspq meds=qoqnvqq, medula=pppuqqq,
meer=oqtqpqq,pqrposq meeste=qqqspqq, mehr=spppprr,nqqnvsq mein=sqtpnqp, meio=qqqqsqq, meist=ppprsqq,qpsrqpq melato=,qqqquqn melhor=,qpqpsqq member=sqppqqq,
meme=sprqopq, menge=qqqqspq, meno=qtoqorq,qrqroqr menos=psppqrq,qqsntpp mensen=pqqpsqq, mere=pqqsorr, meses=,qqpqtoq met=qrynopn, method=sqqppqq,
metocl=rqqsoqq, meu=pqsqrqp, mg=unssvml,wonorrp mi=rqppvoq,tppprpq mia=qqqpoqs, mice=qqqpqsq, microg=rqrmunp,rpuqoor middel=qqqptqp, middli=qqpsqpq,qppqsqq
midi=pqqspqq,qppsspq mieux=,ppqqtpp might=ottooqq,qqpqspq mijn=srrpnqq,ppprsqq mikrog=rtqpopq,qptpqqq mild=qoptpqq, millig=qqpsorq, millil=qpqptpq,
min=qoqsrqq,quvprok mine=opqortq, minute=pqqqtpq,qqqpuqp mis=qpqqsqq, mit=ryonmqq,tpqpoqr mittag=,qpqspqq ml=piuppsv,qpvulnq mme=qpqptpq, mode=qpptpqq,
modere=qqqsoqq, modest=qsqroqq, moglic=,uqqqnpq moi=qqppptq, moins=pqqqvmq, mois=prqosrq,pqpquoq moitie=srqrpoq, molto=qspqpqq, mon=ostrjwo,roqqrrq
monday=sqpqqpq,rqtpnqq monte=pqqptqq, monter=sqposqq, month=qospuop,npvtooq monthl=,qqqoqsq months=orppupq,tqpprpq more=wtprmmp,onromwu morgen=qsrroqp,
mornin=qorssqn,pptpqqq most=qpmCplp,tpponts mostly=qqrrmrs, mouth=qqpmurq,nnorwqq move=oquqoqq, moyenn=pqqtpqq,nqqtpsq ms=pppsrpq, much=qqporsq,pqqoqtq
muito=qrqtnqp, muscle=pkpzpqq,sqqoqqr muscul=rrqoqqq, must=upnptpq,sqqoosq my=tomrrrr,qpootrr n=kopovwq,uppnprr na=roxppmp,qrqoqpr naar=qpusnpp,toppsqq
nach=possspp,mprrqtp nada=,pqqqpsq nahm=qqqqspq,qqqqpqs nahmen=pqqotpq, name=qrqorqq, nao=rqpsorq, ne=sqnqvmq,stppopq near=,oqpuqpq necess=,psqsoqq
need=uoqtnop,pppsprr needed=ooovspp,tqwlqno needs=qppqouq, neem=qpptpqq, nehmen=qqoqsqq, nei=rrqpsqo, nel=,qpqprsp nell=qqqqpsq, nessun=rqqqroq, neuf=oqqqrrq,
neural=qqpspqq, neuro=rprumoq, neurol=povoqqp,uqroqnq neurop=qprpsqq, never=tspqrmq,qpovnqp next=pqurpqp,rnwnpqq ng=,qqpqupo nicht=qqqoqpt,tppooqs
niet=srpqpqp,qqqorto night=rsqqorp,qrqoqpr nights=qqpsqqq, nine=qrqpsqp, ninos=pqqtpqq, no=spnqppt,qvvjomt nobody=tqqqqnq,qpqqtoq noch=qqsprpp, noche=,qsqqpqp
nocte=,rqporqq nodig=sorqpqq,nopxqpq noite=,sqoqsqq nombre=qsqqpqq, non=tnwlnsq,ooprpuq none=sqqoprq,sqotqop noon=qqqsrqp, normal=ptqtnpp,ppqrsqp
not=rrnovso,rnrotso note=pqppsrq,pqsqpqr noted=rqrqroq, notes=ppqpsrq, nothin=qorqptp,qtqpqro nous=pqqsqqq, now=sprospp,otrprqq nu=pppoxpq, nunca=rqoqqsq,
nur=tqspopp, nurse=pquqnrq, o=qtlvmou,pumqqso observ=,pytoopk occurr=xqqplpq, oder=qtpspoq,qtoppsp of=mnpnrty,mrrqrqs off=spupmsp,srwpmop offer=prtpoqq,
often=uqqoppq, oggi=rpqqtoq, ohne=sqqqqpq, old=pqqpsrp,ssqpppq older=,ssppppq oltrep=vppoprq, omepra=,sponuqq omhoog=pqoqptq,qpspqpq on=ooqsxon,nouprsp
once=opppnvr,soqqqqq onder=,sqqqpqq one=oyqmumm,oqpqvnr ones=rrqopsq,rqrrnos only=nqpnAop,qpprptp ons=,sqrqoqq ont=opptlwq,sppptnq onze=qqpptpq, ook=rqrroqq,
op=nqmymuq, open=oApoonq,qqpqotq openin=owpqoqp, ophoge=,qpqtpqq opinio=qqqrmuq,pqpqpuq oppure=qsoumqq,qpqsoqq optimu=qqqotqq, or=Clmyiop,uloxhvr ora=,rqsqopq
oral=motpsot,qqouzoi orale=qqpqqsq,psqtmso orally=pqspprq,quspnqq order=puuonpo,qqqqsqp ordere=pqpotqq, ordina=qqqunqq,qqpunrq ordonn=uqqormr, ordre=lrqttpq,
origin=poqxqmq,ppqrqsq os=rsnrmsq,poqutqm ospeda=tqqppqq,tqqqppp other=ppoqtrq,qprppqt others=pqpsqpq,pqqtppq otros=ppquppq, ou=stqoluo,pstuloq
our=rpqttno,pqsqsoq ours=pqpqqps, out=mpsptrq,orpqtrp outsid=sqqrpqq, over=xporrlp,mvsxoqi overni=,qquqmpq own=sponqsr, p=pqqopow,nopsvpq pacien=qsnoqtq,sqpqpqq
packag=qqpqpqs, packet=qpqqpqt,qqpooqv palier=qqroprq, palsy=qpqpsqq, panel=oppporw, pantop=,qpqowqn par=rvroqlq,nunrsqp para=tprpppp,rqmrqsq parte=rrprpor,
partic=mqqzjsp, partir=qvpnqpr, parven=pqpvktq, pas=mpxoorr,wprpnqo paso=qqlqtsq, pass=tqpqoqq, passa=qqqoptq, passar=rqoqotq,rqrqqoq passe=orzplpq,
passed=,sqqqpqq passer=rptpnqq, past=uqqppoq,pqqqpsq pastil=qqsqrqn, patien=oolouxp,uqlprvm pazien=rpqorrq,spqprqq peak=qqqpspq, pediat=quqqnqq, peg=,qpqpsqp
pendan=,qvqooqp pensar=,kqopuvq people=ptpsmsp,rpppnvq pequen=,sqqorpq per=tnuonrq,srrslps period=,pqpqspq permet=qqqqsqo, permit=upqqpoq,ssqopqq
pero=nqqqquq,srpoqqq perora=qqqosqq, persis=qorqrqq,pqssoqq person=,qoqrpsq peu=tqposoq,qqqpsqq peut=sqqpprq,qqqqnrs ph=qqqtoqq, pharma=qoquopr,rpqpppt
phase=qrouoqq,rqrroqq physic=ottqooq,ssqopqq pictur=qqqsppq, pill=,sqqqppr pills=rqqqvql,qqqqsqp piu=pqssnqp,ntosrpp place=qropsrq,tprqqnr
placeb=onpvtpp,yqonnns plafon=vqqqnoq, plan=pqytjpp, platea=,qqvoqpp plenty=,qspospq plupar=qqqtppq, plus=wnqrrpl,ppsrrls po=osppqrr,rzkqxpf podem=rsqopqq,
poi=prkttqr,qsrppqq pompa=qtqqpqq, pompe=quopppq,qpppsrq poor=rstmppq, por=xqomsoq,qrrsnor porte=qqqotqq,qsqqpqq portio=,pqqtqpp positi=ppqqsqq,uqqqmqq
posolo=qoowtmp,qorqpup posson=sqqpqqq,rqppotq potent=,qtqlors pour=tomqots,ppqnqts pourra=sqqqqpq, pouvai=Cqqphoq, pouvan=nqqquqq, pr=,qpqspqq practi=rpqsorq,
precis=qqppouq, prefer=qrpqnqs,qrqtoqp pregab=,qqqnvqo premed=qqqqsqp, premie=pvrppqn,prtorpp prend=pppuroq, prende=qrqqosq, prendr=oqpkzqr, prends=qqopuqq,
prenez=pqqoupq, prescr=qnnkwpw,qrpnprt presen=ppqmwqr,qqqpsqq previo=wpqrnop,vqpqmqq previs=qqqsoqq, prevoi=qqtppqq, prima=pptsoqp, primei=pwrmppp,
primer=qtqroqp, princi=prpvjpu,qqqqnqt printe=,oropsrq prior=qqqpsqq, pris=,uqqqkqt prise=pqppzom,qqqpqpt prises=qootsqq,psprsqo prn=,qopqwqn pro=,qorsppq
produc=qqqqpqs,qpppsqr produi=sqqqoqq, progra=rorrqpq, progre=qqqpspq, propos=qrqoqpr, protoc=yqromnq,ppqptpq prova=qrrporq, provar=qpptpqq, provid=,pqsqoqr
provoq=,qqqqosq prueba=qtqqopq, pt=pqqpsqq, pueden=xqqmopq, puis=orvktpq,otuornp pump=svmmqrq,rplopyr pumpe=,pqpqouq puo=tposoqq,qqpsqpq put=qqsrqpo,qqqrptn
q=sqqppqq, q3days=sqppqqq, q6h=qqqpsqq, q8=,qqpsqqq q8h=qrppsqq, qds=qqqqspq, qu=pqsqroq,qqqrorq quand=qqrqtmq, quando=pqrsnsq,qpqpsqq quarte=,mqqqquq
quatre=qqrotpq, que=xpnmtqn,rpprpps quelqu=nqsoupq, quem=orpprsq, quer=qqsqqqq, qui=nqpputp,srqopsq quiene=pqqqotq, quotid=opprvnq, r=qpsqqpq, raggiu=oqqsqqq,
raise=sqqqpoq, raised=tqqoorq,qsqpqqq ramene=tqqproq, ramipr=,qqqorqr ran=qqsnrqq, random=pqqorqs, range=pspnpow,qroqspq ranged=pqqnwoq, rangin=qpqnuqq,
rarely=nqspqrq, rate=runntpq, rather=qqpoqsq,pnpsqsq ratio=tqpqpqq,qqqqtsm rct=qqqpspq, re=ppqtpqr, reach=qqlqvqq,qqqqors reache=voptjrq, read=qpqpsrp,
reader=qqopuqq, receit=pqqsops, receiv=vvplpop,pppsqrp recept=,qqptoqq receva=qqqpnvq, rechut=pqqouqq, recome=vrqlpqq, recomm=xsojrpq,rqqspoq record=qporspq,
recu=qpqqsqq, redesc=rqoqrqq,pqqqouq reduce=sjsstoq,qppoupq reduci=qqorqqq,qqqsnrq reduct=,pqrpsqq reduit=sqqqqpq,qqqqspq reduzi=qqpsqpq, refere=qqqqpqs,
reflux=pppupqp,qqqspqq refrac=qsqorpq, refuse=pqqpsrq, regime=orptqqq,quqnpqq regist=qqqqsqp,tpqqppq regle=sqpptnq, regola=qqqsoqq, regula=spootrp,
reintr=qsqpqqq, relaps=,uqpqooq relate=pnqurqq, relati=,sqqpqqq relaxa=,qqqpnqu relaxe=,qoqqwqm releve=oqqqsqq, relief=qopsqqq, remain=ppsqspp,rpqqprs
repart=puqqoqq,rsposqo repeat=upqpqpq,qrqroqq replac=qspprpq, repond=qqppuoq, repons=pqspntq, report=oopnyqq,qqqosqq requir=uqpnmtq,uppoltr reserv=pqqrqps,
resist=qpqsqqq, resolv=qqqqtoq, respir=,pqpoquq respon=uknuouq,tqnuqmp respue=rospspq, rest=pqpvoqq,pqqqqps restar=roqssoq, reste=pqupnrq,sqpslpt
restri=sqqqoqq, result=npsptpq,rpoptrq return=pqvqqnq, review=qqopovq,qsqqoqq riceve=,qqptppq ridott=srsqmqq, rien=uqqqqnq,nqqowqq right=sqqqqpq,qqqpspq
ring=qqqrosp,rrroosq rise=vprmppq, rising=xupnjqq, risk=,qqpppsq rispon=qppspqq, roughl=qqqqsqo, round=,sqqppqq route=qsrnqqq,tpqoxqj rtu=uqqpopq,
rucken=,qsqqoqs rucksp=,pqqqptq rule=mrqtprp,oqprrrq run=sprpqpq, rung=rqoprqq, ryan=qnpqvqq, s=ntouotn,poortrr sa=pqqqsqq,orqqrqq sachet=qqqqopu, safe=,ppqqtqq
safety=rppovpq,sqqqoqq said=opqwltq, salire=sqpqqpq, same=tqpvmpp,qpusopp sans=,ntsppqq say=pprvmqq, says=pqntpto,rqrpwkq schedu=oqqlvrq, schluc=qsqpqpq,
school=qqqspqq, sclero=sqqsoqo, screen=quqpppq,qoqtpqr sd=pqqpsqq, se=tmuslqr,ptnrntq secabl=,qqqqoqs second=ppxnmsp,onvqnvp sedati=qpsqprp,prpouqq see=,prrtlps
seen=qqqopuq, segund=potrorq, sei=pqoqsrq,qpqsrpq sein=,tqqropq seit=pqppqtq, seizur=qqrrsnq, seldom=ppqqpuq, selon=,rpqtopq sem=pprtppq,ortqqqp
semain=nsCojqo,owrnppp semana=nvvlpro,otpqsqo sempre=prqsnps, sensib=qtoqqqq, sensiv=quqopqq, sent=pqpqsqq,pqqqpsq senza=,rrqqqoq ser=sqqqpqq, sera=,qqpptqp
series=qqqlups, servic=uqqqnpq, ses=pqqptqq, sessio=pnwpqqp,tposppq set=stprlpq, settim=pqupppp,pqsprqq settin=,qpppsqq settle=rqqroqq, seu=qqrsoqp,
seuil=pqqqkxq, seul=mqrotpt, seulem=,qppptqq seven=,qpqpuqo severe=rppvqmq,qpqspqq she=ornosrt,qqupnqq sheet=prqunqq, should=ptypjpq,tqpolts
show=qqpsqqq,qqqsqqq showed=sqqptop,pqqqtpp shown=,tqqrnqq si=pnwqrqn,nsvrlsn side=,rqqrsnq sido=oqqqtpq, sie=pqtpqqq,pqrqspq signed=,qpqqtqo
signif=qppqlxq,ppppwpp signs=qoqpptq,rqqqpso simila=,qqnquqq simple=qppptqq, sin=,oprrspp sind=ropwmor,nqrrpsq single=soptoto, six=orouqro,ntnupqq
sixtee=qqqspqq, sleep=,pqrnsto sleepy=,rqpoqsq slept=,qqsqqqq slikte=qqqqsqp, slower=qqqqosq, slowly=qwpslpq, small=osstnpq,qsrppor so=ppostqp,rpwnoqq
sobe=qpsqpqq, sodium=,qoqqpqt soir=qrvppnq,qooruqp soit=urpsrnl,oqpqqqs solito=prpspqq, sollte=qrsqopq, solo=lqqprvq,spsoqqq soluti=qropqqr,
some=onquwlq,wpopoqq someon=uqpqrnq, someti=quqpoqp, somewh=qqqsorq, sommin=qppsrqo, soms=qtoroqq, son=uqrpnqq,pqquppq sonde=,qqqspqq sono=rrpptoq,qrrpnrq
sont=qqqvlrq,uqqpqmq sopra=rqsqpqo, sort=tqqqoqq, sous=rprnxlq,rqqqroq souven=oqptrpq,pprsprq spasm=pjpzqpq,qppquqp spasme=rqqpsqq, spasms=nqtqrqq,qpsptqo
spasti=trqtmoo,nnoswnt specia=qqqqpsq,rppqptq spinal=,rqopsqq split=qqqppsq,qpostpq spritz=qvoqnqq, st=qrsnoqt,qprpoqt stabil=qqqsroq, stable=qqqptpq,
standa=prptopq,qrpsoqq start=psoqqsq,ptqqpqq startd=ssqpoqq, starte=ruopnsq, starti=ptqnoqs,prvnnqq stata=qpqpsqq, states=qqqpsqq, stati=tpqqoqq,
statio=,oqqqqsq statt=rqpqsqp, stay=porsntq, stayed=pqpnwpq, stehen=qqqsppq, step=qqwpnpp, steps=rptqorp,pptqpqq still=,tqqpqpq stock=qqqpoqt, stomac=,qqqosqq
stop=uqoolvq,sqrppqp stoppe=trqplrq,pppprsr stops=qqqspqq, streef=pqqsqqq, stretc=pqqspqq, strip=qqqpmru, strong=rpqupoq, studie=opolDop,qqqptpq study=rqpnvnr,
stufe=qrqroqq, su=spqsnpq,rrqqnrq suba=qoxpoqo, subi=qqpqqtq, subir=oqsqrqq, subjec=rqpovpp, subseq=,pqspqqq succes=qpuqmqq, suffis=,pqqsqpq suicid=pqqqwmq,
suis=qppptqq,psuomqq suivan=,pqrotpq sujets=qqqqosq, sun=qopqpuq, sunday=qqsrpqo,qqtqpqp supera=sqqqorq, superi=oqqplzq, suppos=qqqsroq, suppre=qrqpnuq,
sur=lqqpqwq,rqqsopq surtou=pqqqspq, survei=,sqqqppq surviv=qqqpuoq, suspen=pqqqspq, swallo=orpxkqq,qqqunqq switch=pqqqotr, sympto=orqsqnt,
syring=qrpquqm,qpqqsqp t=sorvpmo,nusmqrq tab=qqtsnqo,qqqppqs tablet=ronnxos,pponsrv tag=rrrqtno,rtqqooq tage=postoqq, tagen=qqspprq, tagesd=sppqrqq,
tagesh=sqqqqpq, taglic=opurpqp, take=sprnxmp,oprmxpq taken=pqpqqto,qptlrsq takes=pqotqpr,qqqsppq taking=nmnowtt, taper=qpsposq,rqpsqoq tapere=qqrqorq,
taperi=qpqmwqq, tard=opqpwpo, target=mpsymoq,oqpvoqq tds=pppppuq,pvsqgpv te=,qqsqorq tea=,qqpsqqp team=qqspprq, teenag=qqqsppq, tells=ptqroor,
ten=ppoqvqp,soqnuqp tenths=pqqqsqq, terapi=qsqptqm, term=qqqspqq, terza=qqpqpqs, test=psqpppr,rtpppoq testdo=qsqqppq, teste=qtqpopq, tested=qqqpsqq,
testin=qsppqpq, tetto=sqqqpqq, text=qpqsupn, than=lsplryq,kmruprw that=qrpoowp,muupnsq the=wquophr,psuqsnm their=uqppqoq, them=opottsn,uppsnqp
then=tmtnptp,qrortop therap=ooqrtrq,kpupssq there=npspotr,qposqrq therea=,qqppspq theref=rqqospq, these=qqqpqqs, they=sprrnos,mrpsrsq think=psqoqrq,
third=opspuoq,pqpptpq thirds=pqpptrq,sqqsopq thirty=qqqqoqt, this=urronqo,qoqvrmq those=qrpnpup, though=qqptsnq,qqqvmqq three=rrlwpoq,qwmtkqr thresh=opppqxp,
thrice=,punprpq throug=,prrorqq thus=pqqupqp, tid=zsoolnq,qwonyrg tiers=pqqqvnq, till=,rqqropq time=prpnwoq,pprowpn times=rqstmoq,qsnulpt titrat=xtnxgmq,txoqiqq
tizani=srpoqro, to=xlsnmqu,lxpstom today=pptospq,qossppq told=tppulqp, tolera=pqppovq,ovquisp tolere=,spqqqoq toma=mpqpzpo,rqqqoqr tomaba=nqqqsrq,
tomas=qqsnrqq,qspqpqq tomava=qqqpqsq, tome=qqqsrqp, tomo=qqqqspq,qrsqoqq tomorr=pquqoqq, tone=rprroqq, tonigh=,ppxonqq too=qqsopsq,npspqsq took=qrurjqr,qqqqorr
top=nsqpqsq, tot=qqnspsq,psrqppq total=sqnwonp,rmpwton touche=nqqpssq, tourne=qqtpqpq, tous=ppqsqqq,puppprp tout=pqroupq,qqoprrq toxici=qqqqpsq, toxina=,qpqspqq
tra=qoqrrqq, traite=msqmwqq,oqqppus tras=qoqrspq, tratam=rmqrtqq, tre=rqntnsq,rpptppq treate=pqqotpq, treatm=quqpppq,opuoprq trede=qqupoqp, trek=,pqpqqtq
tres=mupqpsq,rsrsoqn trial=rkqrwoq, trials=pqqqtpq, tried=pppptqq,qqqvpnq trois=tporsop,oqrqvnq trop=,qqqqpsq troubl=pqsqppq, trouve=rqqqroq, try=pvsskpp,
tube=pupqqpq,qqqrspp tuesda=sppqspp, turn=,sqqpprq twee=qqspqqq, tweema=qqqotqq, twelve=,oqpsrpq twice=orosrqp,ptsrnpp two=mqoqsqu,rqqqpos
typica=qqplsst,spqpoup u=qrpppqs,qorspqq uber=rptropp,qrqptnq ublich=pqqsqqq, ug=pvlpuop,ptqpwmn uit=ppouqpq, ultimo=,qqqspqq ultrap=qqqqotq, um=smzqmqn,
uma=,qpsqpqq un=ppsmupr,npptprt una=pnrqwpp,pssqnrp und=nqqnvrp,nrrlvpr under=xrnoppq,rnptrnt une=lpsvtrn,srunppo unique=qqpqpsq, unless=,rqqsoqq
uno=spqsnpr,qqqqsqp uns=nqqowqq, unsere=pqqotpq, unter=qqqqspq,qqqqotq until=Bnnrgvq,pptuomq up=vqtqork,ssnrsnp upper=,sqqroqq ups=qsoqpqr,
upward=pqpsqpq,qpqrmvq us=prquooq,spqqoqr usa=qspqpqq, use=lqosrru,oppurpq used=uplstnq,qqqqsoq users=pppourq, using=pptprqq, usual=qopqqqt, usuall=roolzpq,
uur=qpsqpqq, v=,qpqqtpq va=qpquopq, van=pqpotrq,poprtps vanaf=psqqqqq, variab=qqqosqq, varie=qqqspqq, ve=rqpsqpq,prqqspq veces=otqrpqq,qsqqoqq veloci=quqnrqq,
ventil=oqqqptq, verhog=rorppsq, verkri=qppqpqs, verlan=,pqpppuq verord=oqqqqtq, verre=,qqqqpqs vers=pqnwmtq, versch=,qpqqtqp versic=qqqqsqp,
very=mupvmrq,supnppq veut=qquqooq, vez=oqqqrrq, vezes=,urqnrqo via=pnvmsqq,qtptnpp vier=,qqptpqq visit=prtppqq,qptnpsq vitami=,qpqptqp vo=,qopvpqq voie=,pspsopq
volgen=qosqprq, volgt=qpsqpqq, volte=,qpqvopp volunt=qppqtpp,qqqqspq volwas=pqqqpsq, vom=qqqqsqq, von=psonrvo,qorovpp vont=oqqoxoq, voor=qopxpop,ppptupo
votre=qsqqpqq, vous=rpqptoq, vu=pppouqq, walk=,qqqspqp want=sqqqpqq, wants=pqswkpq, war=nqqqups,qqqpsos ward=ppsqrqq, waren=usqsloq,rqqsoqq was=mqpmsxr,qsrkuro
water=,qsqsmrq way=sropqpq,psqporq we=sorwhrr,sqpvmpp weaned=,qqpsqpq week=knBlsso,mwxkrpo weeken=sqqqnqr, weekly=vpqoopr,qovomtq weeks=otpqqqp,rkpsyop
weer=,qqotpsq weg=,pproqtq wegen=,pqqqsqq weight=,pqqtpqq weil=qqqqopt, weiter=rqpsqpq, weken=psrqqpq, well=spptrmq,qpprsqq wenn=,qpoupqq went=lospxqq,qpqomwq
wer=oqqpstq, werd=pqqptqq, werden=,qouqppq were=qotkrsr,rovnpmu what=wqrpmro, whatev=,tqqqqoq when=qoorour,qqmrupp where=rootrrp,pqprqsp which=rrqpntq,qsrnntq
while=qqqpspq,roprntr who=qonsoxp, whoeve=pqpspsq, whole=rqrpnqr,qqotpps why=tqorppq, wie=orqprrp, wieder=ptoprqq,qqqqpsq wife=pqspqqq,qqsqpqq wil=qqsqpqq,
will=qnununs,ooprovr wine=qqppptq,qqqqosq wir=pppuqpq, wird=qqtoqqq,oprqrqq with=kvpmuou,suqtmlr withdr=qsqrqoq,prqspqq within=sprorpq,rpppptq withou=,nqqqqtq
wk=,rpqosor woche=prymopp,psrppqq wochen=ppwooqp, woke=,qqqqsqp woman=ppqsspp, women=prqtppq, won=sqqqppq, worked=stopppq, works=qqpsosq, would=qppvmvn,oosptqq
write=qrqtoqq, wurde=oqqqspq, y=urmomst,puultpn ya=poqptqq, year=qkppzqq,pqotprr years=pymoroq,srprqnq yes=qoprtqq, you=otppuqo,pnvqqpq your=pqssmpq,qtpqppq
yr=pnoynqq, zat=nqqqtqq, zentiv=qqqqpqs, ziel=pqpsprq, zij=rqqsnqq, zijn=sqpqpqq, zit=qqqpspq,qqspqqq zo=rorqrqq,qoquqqq zu=qppqsor,oqrpuqp zuletz=qqsqpqq,
zum=,qptrqop zwei=qqqsqqp,prqsqpq zwisch=qqqsoqq,
`;
