/**
 * How much single words near an amount speak for each statement type, for those that no word class
 * holds or that say more than their class. Written by `scripts/fit-roles.ts`; `word-rows.ts` tells how
 * it is read.
 */
export const ROLE_WORDS = `
a=rrnsstk,rqrmtro aan=pqoxopp, ab=ortpnsq,pqqropt abaiss=oqppvpq, abaixo=qqqqpsq, abends=pqqqspp, abord=qsppqqq, about=qnrrmwp, above=otopovq,psqpnuq
abroad=qqqtppq, abrupt=qsqpoqq, abstin=oqpqupq, accept=pqqqtqp, accord=rvppopq,qrqsnqr accoun=qqpptqp, acima=tqqqpoq,rqqppsq actual=pqqqsqq, ad=oqqsrqq,
add=sqqroqq,qqqqqps added=pqqpsrq, addict=pqrrorq,sqqqnrq additi=tromspq, adjunc=qpqtqqq, adjust=pquqoqq,pqqtpqq admini=poupuop,prporsq admiss=qpqpsqq,
adoles=qqqqnrs,qrqsnqq adult=qspqsop, adulte=,rqqqosq adulto=qqqrnsq, adults=pqpqnvq,rrnsoqq advers=sqqqnrq, advice=qqqtoqq,qqqpotq advise=roqspos, af=,pporrqr
after=njvlCqo,ujvupno agains=tqpqpoq,qqqsrpo age=ssoosoq,qopowpq agence=sqqpqqq, agenci=sqqqppq, agency=tqqqppq, agonis=qoqssqp,qqqumqq ahead=,qqqsppq
ahora=rqpqpps, ai=pqttnpq,prpsroq ainsi=,oqrqpqs ajusta=sqqprpq, al=sprmsrp,snmutsn alcanz=sqpospq, alcoho=ptsnnsq,rrosqpq alcol=qqpqsqq, alcool=qqpqnuq,qqqrrqo
alcuni=oqqrrqq, alkoho=,pqqqtpq all=rpsoosq,ooquspp alla=hpqtxpr,qsqqpqq allant=lqqpxpq, alle=oprsqpq,ptpppps aller=wqqpmpq, alloca=pqqppqt, allowe=tposppq,
alors=oqqtqpq, alread=,qprpntq als=wppqnqq,rqtsnoo also=ruosopn, alta=opooxqq,sqqpnsq altere=pqsqpqq, altern=rspqpqq,sqppqqq althou=rqqqosq,qqqsorq
altri=oqrrsoq,qpsqqqq alvo=oqqtrpq, am=tnrrrpo,quqpppq ambula=qqrpspq, americ=,qsoqqqq amitri=,qqpqsqq amm=nqqpspt, amount=oqqpnwq,rpptopq
ampoul=prupnqp,qqtqpqp an=uqtjppr,pqqqoup analys=oqqspos, anche=pqpppuq, ancien=sqqqpqq, and=qjnrztm,ovmrqqr andere=pqqvnpq,qqquppp angefa=qqsppqq,
anni=qpqqsqq, ano=qsqqpqq, anos=tpqtppn,sqqorpq anothe=rpnqvpq,rqopupr ans=pqrptoq, ansm=sqqqpqq, answer=ppqpqsq, antes=sqqqnsr,sqpqosq any=tqrpopq,nqqqpuq
anybod=oqqqouq, anyone=oqoqqvq,qqqtoqq anythi=tppporq,spqqosq ao=ppqpsrq,tpqmtqq aout=,pqqqsqq apart=,vqnqppq apothe=rqqqnpu,qqqqorr appara=pqqqotq,
appear=qqqqntq,qqqsorp approx=qqqsoqr, apres=qnqpCmm,ptspnqq are=pqrsnps,sorqqqq arm=osqqrqq, arms=sqqppqq, arranc=qspqpqq, arrete=uqppltp,nqqoruq
arriva=uprosmq, arrive=ppqspqq, arzt=ptpqmsq,pqqqrsp as=rqnsmts,tnqsrpo ashwor=,qnrqtqq ask=tqrpopq, asked=qqpovpq,qqqqspq asking=,uqqppnq assess=qqqqspq,
assign=sqqqoqq, associ=,qrsqrnq at=rrgqsBk,qsvwplj ate=qpomttq,qsptnqq atingi=qqqsppq, attein=sqpshwq, attivo=qpqqsqq, au=untrsjp,rqosnqr aucun=,sqqpntq
auf=pprrntp,pqqptro augmen=lpvumqq, aujour=pqqprsq, aument=msoqwpp, autant=,pprsqqq author=srsrjrq, autori=xqqpnoq,oqqqprt autour=rspumnq, autre=qqstmqq,
autres=oqpunrr, aux=ppoptqt, avaien=qqqqsro,qqqqnqt availa=qqqqpqs,qqqqpqs avait=qtqqopr,rpqqosq avant=oqrqlxp,rpsuoop avec=mqqswno,qqqrpqs
averag=ontrrqq,ropsrpq avis=oqqqouq,pqpplyq avoid=qsqporp,qpqspqq avoir=oqqpqtq, avril=qqqqsqp, b=tpmrqrp,pqpvnrq bac=psrqoqq,psqqqqq back=prorrqr,pssqqqm
bacloc=qqpoipC, baclof=oqkxwoo,pnpqrox baclon=qqqqoqs, bad=rqpspqp, baisse=qqtppqq, baixa=oqpqupq, bambin=qqpspqq, band=qqqspqq, bar=,sqprppq
base=ppovpqq,sqqqqpq based=,qqrnsqq bastan=nqqrouq, bd=qoorsqq,sqoosqq be=popvmvo,ymnziop beauco=sqqqqpq, bebedo=oqqqovq, beber=,qqoprtq became=pqqplvs,qpqqsqq
becaus=sqqrmrq,qrnpvqo become=qqppnts, bed=osspqpp,qqqroqs bedtim=qqtsnpq,qtpqqqq been=rqrnntr,qppsspp before=ppqpous,sqmrqto began=rnrqsqq, begann=qsqqpqq,
begin=ssqrmqq,qsqnqsq beginn=pppqprs, begonn=orqqsqq, behand=qsqqpqq, bei=qpovtoo,lqruqso beim=tqqppqq, bekame=qupppqq, below=iqqroBq, bene=pqptqqq,
benefi=pqqpqsq, benzod=,qsqrpqq besoin=oqqtosq, best=qpqspqq, betrag=tqqqppq, better=,rrqrpoq betwee=opprpuq,qvprnpp bevat=qspqqqq, beyond=npqqquq,ppqpmyq
bid=stpospo,qrpntqq bien=rqsvlnq,qqopvpp bij=tpltmvp,rlusqpp bin=qqqqsqq,nqqqsrq bis=pqrqpsq,ortorpp bisogn=qqqqpsq, bleibt=qqrsopq, blijve=,qpotqqq
blind=qqqpsqq, bliste=oqpoupr, body=,sqqqqpq boire=,pqqptpq bolo=qtropqq, bolus=qyqnonq, bomba=quqpnqq,rppqpsq both=qqpqspq, bottle=orqprqr,ppqpsto
bound=rqqopsq, boven=,pqqptqq box=qqqsnqs, brauch=oqpsqrq, breakf=qsqrpqo,qqotsqo bring=qqsppqq, brothe=,qqqpqsp brough=qpqrqoq, but=ppoqurq,uownplr
by=pkvorrr,ryntnol c=qrqnpsr,rootorr cada=ymrshqs,rrtorpn call=,srqqnqq called=rpppptp, came=pqqpupq,tqqqoqq can=popqqst,rmpsoxo candid=,pqpqpuq cannot=nqqqqtq,
cap=trpqpoq,psqqpqr capsul=ptqpkrv, carbam=,qqqpsqq cardio=oqqpupq, care=,qqqqnrs carefu=,qppuppq cas=,rqqoqrq casa=,pvpnpqq case=qprpqqs, casi=oqqrrrp,
caso=rqqnsqq, cat=qqqrnqs, cathet=qqqpsqq, cats=,psqqspq ce=rpqqroq,sqqpqqq ceilin=sqqppqq, celui=qqpqprt,pqqpptq cent=qqqrosq, centre=qqqppsq,pqqqotq
cerebr=poqqsqq,qppsqqq certai=nqrsrqq, cette=,pqqsqqq ceux=pqqumrq, change=opvoqrp,qoqtqqq chaque=ppsvjsq,qqtrppp chart=qppttpp, che=oporsrr, chewed=qqqqvql,
chez=qropqtq,rpntqpq chi=mqprpwp,oqqvooq chien=rqqsppq, child=rtoqorp, childr=utosmoq,qrpsmrr chlori=,qoqqpqt choisi=rppqqqs, ci=qqrrpro, cible=oqqympq,
cirrho=rqmtrpq,qpquopq clear=,qqqqsqq clinic=tqosjuq,tqqoorq clonaz=qsproqq,poqouqq cluste=qqqotpq, cohort=qnopxpq, colleg=sqqqqpq, com=nsprtpp,
coma=qoqrsrp,qqqoovq come=oqqrrqr,pqpqsqq comeca=qqpsqqq, comenz=qsqqoqq, comes=,pqsroqp comida=,qqqsqqp coming=qpqqspq, commen=owspkrp,qpqqsqq
common=pqqxonq,pspprqq como=vqpoppq,tqrqopq comp=,qqqqoqs compar=qppmtqs,pppotsq comple=pqqortq,qnrotrq compos=qqpqoqu, compre=prrrpro,qqsrpqp
compri=qqqnpqt,pppuopr con=kuqmuvn,olrpusq concen=,qoqqtqq conclu=qqqoupp, confus=pppnups, connai=oqqrpsq, consec=,qpqppsq consei=qqpsoqs,
consen=sqpsnqq,tqqqoqq consid=rppsorq,urqlprq consta=qqqpsqq,qqqosqq consul=qqqpsqq, consum=qppplxq,qqqqror contai=ppspkpy, conten=pqosrpq, contie=qtoqnqt,
contin=qmnoBor,qtktqqq contra=rqqrnrq,oqqspqr contre=,tqqoqpq contro=,pqppupq convie=pqpspqq, cord=ppqtppq, corres=srprpqp, could=wqnnpsp,npnqvsr
couran=qqqppsq, cp=,qqqprro cramp=,qpppuqp cramps=,roppuqp cravin=qrpuooq,orooypp crcl=qoqtpqq, crianc=qqqspqq, croisi=qqqpsqq, croiss=qqqqntq, crosso=qqqqsqp,
cuatro=,qsqppqr cuenta=qqqqspq, curren=oppowqp,qqroqqs cut=rprqmtp, cuts=,prsomuq d=nrswoks,ptpqoto da=rtrmprq,popvqpq daags=qqoupqq, daarna=pqrspqq,prpuoqq
dag=pvsqnop,rssqnpp dagen=opurnrq, daily=pprmqvp,smrmvor damit=,qqpqsqq dan=rqtqlqt,pqrppsr danach=qqqsoqq,qupqnqq danger=qppspsq,sqqsopq dann=,srspoqp
dans=oqqquqn,ppqptpq dar=vrpmqqq, darf=qqpqsqq, das=ppsuppo,rpqtoro dass=qqqtoqq, dat=tprpqpp,ppspsqp data=toqqmtq, davant=,spqroqq dawn=,qqqqsqq
day=upwnpon,kzukmrs days=qpssnro,mtsjsvo dd=rmrptqq,qpqpsqq ddd=ppoCkpo, de=rrnqnuq,ptsnovm death=,sqqqppq debit=qsqpqpq, debute=ptqpprq, decide=,pqqsoqs
declar=qqqpspq, decrea=,ppsotpq defaul=qtrqoqp, deja=,pqqqpsq del=puqpmpt,prsnqsp dela=pqqqotq, delive=qpppuqq,qpqptqq dem=,qqpqtqo demarr=qtppoqq,
den=trqsnop,ptqsopq depass=xqpojsr,quppprq depend=,qqposps depuis=qqpprps,ooqpurq der=psqqroq,rqqpros des=jpoqxpv,ppqsunq descen=qotqoqq, descri=qrpppsq,
desde=rponsuq, desire=,qoqsqqq despue=,rsorpqq dessou=oqqqqsq, determ=,wqmqoqq deux=nrnosus,orppvpo deuxie=qrunpqp,ppwqnqq deve=ptpsppq, di=tpupmpp,psotrsl
dia=qppostp,sxnqooo dialys=roprqtp,rqprnup diario=uqqqpoq,spqqqqq dias=qnvopsq,pquoppq diazep=oqqlzqq,poqvlpt dice=,pqqqtpp did=nqsqnvq,ptppprq die=qsktqos,
died=,qpqqspq differ=ppqquoq, diluti=qpqoqqt, dimanc=,pptpqqq diminu=,qppqsqq discha=qpqpsqq,qtosmrq discus=,qorpqqs diseas=qsqqnrq, displa=qqpoppv,
dit=Aqqokpp,rqqqsqo divent=,rqrqosp divide=popvmtq,lspuspp dix=oqqqptq, do=nrsnsqq,rsoorpr doc=ospprqq, doce=,qqpspqq doctor=psnrqqr,krptqup
doente=rqpsnrq,rqqrpor does=ppqtrpp,qqprotq dog=oporsqr, dogs=qpqsosq, doit=qqqotqq,rqqoqqq doiven=mqqowqq, dollar=,pqqroqs doming=,qstqoqo don=qqrqroq,rorrqpq
donc=qqsqsqn, donne=qpqptpq, dont=pqqpsqq, dopo=topqqqr,qqtpppq dormia=,pqqpqtq dormir=,qpqqsqq dos=qrsoorq,qqpnvpq dosage=mxolsou, dosagg=rqppoqt,
dose=vlrussh,rtnvsnk dosed=qspprpp, doses=jomtxwn,rrkvqqq dosi=rpposrq, dosing=qmprrqu,qoqtpqr dosis=npqsupp,rsqonsq double=tsnntro,qvoolss down=rpwnqop,npoqwrq
dr=qptporq, drei=qouropp, drie=oqssnsp,qtrpnqq drink=,sqoqosq drinke=oqqptqq, drinki=,qqqqspq drop=pqtqmrs, droppe=pqppupq, drowsi=qsqproq,pqrpptp
drowsy=,oprquqo drug=ptpmsps,oqqpqss dry=,qqqpsqq du=pnusnqr,qqprrnt due=pptpprq,poptpqs duloxe=,qqqotqp dummy=,sqqqqpq dura=qrqpoqs,qsppqpq durant=,pqpouqq
durati=qtqnrqq, during=pqrpqsq,ppowmpt dus=pqqptqp, dyston=tnqvnpq,pptqpqq e=qvqmvmo,quqoops each=tqqrmor,wrromoq easter=qpsqpqq, eaten=lqqquqs,
een=qsptqoo,pspnrsq eerste=qvpqnqq, effect=popqtrq,toqrpnq effet=pqqpnvq, effica=prpptpq, egfr=ropuppq,roqsqpq eight=trpprpo,soorpqt ein=qupqrop,qrqsnqp
eine=qrqousm,nqtorsp einer=qoqpqqr, eingen=,qqqspqq einmal=qqppupq, einzel=qpqqtpp,qqqnuqq either=pqqpqps, el=ptprqqo,srspmro ele=qqppsqq, elevee=qqpqsqq,
eleven=qqqqspq, elke=ootsosq,qqpqsqq elle=uuoonrp,qtqqopq else=,qqqsqoq em=qpktuor,uuuhopq emblee=pqqpsqq,qqppsqq empece=qrppqsq, empty=pqqqpqu,qqqorqr
en=orqxqkq,ovotqhu enceph=qqspqpq, end=tpptkrq,sqrulpq ende=tqprnpq, ends=uqqpppq,ppqsqqq enfant=psqoprq,qqqsppq enough=,ppptnup ensaio=sqqqppq, ensayo=pqqqsqq,
ensuit=,qppppuq enthal=quoqoqq, entlas=qpqpsqq, entrad=qspqpqq, entre=lqowouq, envie=,pqqpouq enviro=rpqunqq, equal=pqqppsq, equiva=pqqpupp, er=prwrlpp,rqqroqq
era=qtpqppq,qqqsoqr erbij=pqptqqq,qsrppqp erhalt=qpppsqs,pqqqotq erhoht=,qoupqqq erlaub=sqqqppq, erreic=,rqsrnqq erreur=qqootqr, erst=qsqtnpq, erste=qwoqmqq,
es=prrsnpq,qqppspq escala=svqloqq,qpqtoqq espasm=qqqpsqq, espast=prqqpsq,sqqppqq essai=qqqumqq, essais=qqqotpq, est=lqtpruo,orpupso esta=qpqqsqq,
estaba=qqqpspq, estime=qqqqpsq, et=pruqooq,rqsmqrq etaien=sqqppqq,pqqqptq etait=opqsnuq, etape=qquopqq, ete=kuosrto,qqqrnpt ethano=qppppvq, etre=pqqpvoq,rqqpspq
etude=rqqrnqq, etwa=qrtpqoq, eu=pqrqpsq, even=nqporwq,oppswlq evenin=pqrrorq,qtqpqpp ever=uqpoqqp, every=tppnuqo,nvtrpnn exampl=ppoowqq, excede=sqqqqpq,
exceed=upqpoqq, exempl=pqsprpq, expect=qqpvmqr,qrpqpqt experi=lqpppzq,rqqrorq expose=oqqqsqq, exposu=qqqpqsq, extra=pppsrqq, extrem=qqqotpq,
faible=pppqsrq,uqqqmqq failed=prppsqq, failur=qpqspqq, fait=ortqppq, falls=qpsposq, far=pqpqxnq,upqopqq farmac=spporqs,sqqqoqq fashio=qsqpqqq,
faut=pqoupqq,pqqpqsr feel=qqrsoqq, fell=qqqqtoq, felt=popqtsq,psrporq fermat=qqqqspq, few=sqlqvpq,rlqssqq fewer=,qqtqoqq fica=qqqtopq, film=,qrotoqp
final=qoupqqp, find=rpqsppq, fine=qqpuqoq, fino=qrpuooq, first=rAoslnn,ryrpioq fisiot=,qqqspqq five=sqrorpp,ppqwlqr flatte=,qqqorsq flex=qpptqqq,
flexib=,qpqqnqv foi=nqqqupq, fois=rqqqosq,prqjsvq folgen=qpupoqq, follow=polvutn,orrptoq food=,pqpspqq for=qiuxopr,rpxnsnn foram=rqqqosq, form=,qqqqpqs
former=pqqpsqq, forte=oqqqtqq, fortni=,opwqmqq found=pqquopq, four=ootrsuj,qsqtrnn fra=qqqtoqq, frail=qrqoqsq, france=utpopnq,qppsqpq franch=uqqqpnq,
franci=vqqpnpq, frankr=tqqqoqq, frau=qsqqqqq, free=uqqqpoq, freque=qtqnqqq,psqpprq friday=,tqsrnoq friend=pqqpptq, from=nsmjoBt,tpvknto fue=mtqptqq,
full=mqpzmqq, fur=prssnqp,oppunuq furthe=tqumnqq,sqpqpqq g=opsosrq, ga=rqqpnsq, gaan=rqnuopq, gaat=pqspqpq, gab=qqqqqps, gaba=rpptqpq,pqpwmqq
gabape=qsqoqqq,ronqtsp gaben=qqqotqq, gastro=,qqrotqp gave=urrqlop, gebrui=ppqqsqq,qqpqsqq geen=pqsqqpp, gegebe=,qqqpsqo gegen=,qqqntqq gemidd=qrqsopq,
genera=qrpvmpq,pqqqotq generi=,qpqppqt genoeg=,rppvooq genomm=,qqqqspq geschl=,ppqqtpp gestei=,npqpvpq get=tqqtloq,qqqqnrs gets=tqproqp, gewoon=qvqmqqq,
gfr=pupqppq, gia=qrpsorq, gilt=tqqppqq, giorna=srqpppq, giorni=sqrtlqo,roprqrq giorno=uqnosor,ppqqvop give=topykrn,qqrroqq given=rlpmAor,tsotqnn gives=ososqrq,
giving=poprrsp, gli=rqqqpps,qqsqpqq go=oqxqpno,rrprsnp goes=rruqlpq, going=qqoupor,pqpsqpq got=pqrnuoq,sqpqqqq gp=qptqqpq, gradua=ospspqq, greate=lqqoqyq,
group=rrqpopr,qqrpspq groupe=qqqulrq, groups=,qqqqnuq grupo=qqpqsqq, gruppo=qpqqspq, gut=qqqsppq,qqqstmp h=uqmvoop,pnovxno ha=rqrrmou,pppsrqq hab=qqqqspq,
haben=pqqpsqq, habitu=pqrsoqq, hace=orqqosq, had=promwpq,mqqpvso half=rsorksq,psorroq halve=qspspoq, han=oqqqrrr, handed=pqqspqr, hanno=qqqorqs, happen=nqrqouq,
has=woppkvp,nqqsnup hasta=qqqqosq,qnsuoqq hat=qqppwpn, hatte=,ppqptrq haute=sqqluqq, have=voormto,snpsumq hay=nosqpuq,pqqrotq he=tppmusp,ppnswpp head=,pqqpupq
headac=qqqotqq, health=qqqpspp, heavy=opoqkBp,pppspsp hebben=pqquooq,rqpvmpq held=qqqqoqt, helft=sqqpqpq, helped=pqqqouq, her=snslwpp,tqlqwpn here=nsppqrr,
herr=qsqqpqp, het=tpqosqo,tqnuopq heure=,qqpptqq heures=,qqrpsqp heute=pqspprq, hiccup=rjqxqqq,poqsrqq hier=rqpumqr,sqqqnrr high=qoqqptq,qqosprq
higher=ptqpoqq,poqpqsq him=qquujrp,pprrorq himsel=pqqqspq, hinaus=,sqqqppp his=notnupr,qppquqp hit=rqpppsq, hochst=qpqtqpq, hold=oppsopv, holds=qspqqqp,
home=pqqsqqq,psprqpq homme=qqpptqq, hoquet=qoqvoqq, horas=sqqppqq, hospit=sqroorq,urppnpr hour=qqqtrpo,ppostpp hours=uqpoqqp,ukonyro hrs=qnuptoq,qosqqqq
hui=pqqprsq, hypoto=qsqqpqq, i=svnpsnp,ttmprms ich=mrrptpr,oqqpqup ici=,rqqsopq ictus=qpqtqqq,qqqspqq iedere=qrrsnpq, if=npAmkwo,sAtrijp ik=oppstqp,rqsporq
il=qpwrplr,rrsnpqr im=qqqrspo,sqqpqqq implan=qsppqqq,sqpqppq impose=uqqqopq,qqqqotq improv=,upqproq in=opmsrss,nvprspn inadeq=qouqoqq, increa=nnvsroq,omnryrp
increm=qpppwpq,prupnpq indica=sprrnpq,pqqsnrq indiff=oqppkAq, indivi=rqqorpq, inferi=pqqqqsq, inform=pqpqsqq, infusi=pnmxrps,pnnxprq ingeri=qqqqtpp,
ingest=ppqqsqr,pqqpsqq inicia=qsrnqqq, iniett=qspqpqq, initia=ouvokqr,qtppnqs inizia=qtpqpqq, inject=psrotoo, injury=pqqsppq, insomn=,pqqptpq instan=qpsprpq,
instea=pqqsrqo,qppusqn insuff=opqqtqq, intake=oqqtprq, intere=qqqrorq, intern=,vqqoopq interv=usnmrpq,roumspq into=qpppkxr,qsnpsqq intrat=oukxppp,oomqvrs
introd=rvqnoqq, invest=tqqsnpp, is=vvruipl,tuoygtk ist=qpquoqp, it=stpvllr,qtqmsyi italy=qqpsrqq, itb=qoqsrqq,qqqntrq its=qsqqnrq, iv=qqnstpq,qppovpq
j=nurqosq,nrtvpmq ja=pqprspq,pqrpptp jaar=prqrroq, jahren=sppptoq, jahrig=pqqptpq, jamais=,ptproqq januar=qppqsqq, je=ppurujp,nrsmurp jede=qqqqspq,
jetzt=rqoovpq,oqrqsqq jour=oqsorsp,ptpprqp journa=oqpuqqq, jours=npvrpns,rvummqp juin=,qvqpoqp july=pqsqpqq, june=,pqtrppq jusqu=ppowrmq,sptpoqq kan=qqprpsq,
kann=qotqpqq, keep=sqproqq, keer=qqtqoqq, kein=,oqpqssq keine=,pqqqqsq kept=qpsorqq,pwppopq kg=wslstok,ntrourm kidney=sspnspo, kilo=qspsoqq, kind=,qqqqpqs
kinder=sqqtopq, klinik=qspqpqq, kommen=tqrpppq, kommt=,rqppptq komt=qqtsmqq, konnte=,qqpptpq krijgt=quqrlqq, l=spruoop,mpqoqwr la=nxqupln,qqwlvol
label=pppnyqo,sppspqp labora=qotppqq,qqosqqr ladder=rrrpoqq, lag=,qtqqpqp lament=,tqqpnrq larges=sqqprpq, las=rqqpnqt,pqsqpqq last=oqsotqp,qprptqp
later=qrlpwpp,qpqovpp lay=oqqprrq, le=tpqqllx,qpnsosr leafle=osprrpq,pqqqsqq least=poqqrtq,sqpqppq leave=,pprqosq left=psqorqq, legs=,tpprpqq lendem=,qqsqoqq
les=yqmlpqt,psopuqp lesion=qqqtpqq, less=ootqqqq,ospvqop lesson=sqqrpoq, let=uqsonpq, lets=sqpporq, letter=pqtqpqq, leur=qqqqpot,nqqqspt leurs=qqqotpq,
level=qqpptro, licenc=vrqpmpq, licens=tqqqppq, liegt=qqqspqq, lieu=sqpqoqr,sqqoopu life=ppprspq,pqpptrq light=qqptpqq,qpqrptq like=sqpvmpq,qpssmsq
limit=pqqpouq,tqqqnrq limita=wqppopq, limite=pqqpqtq,qqqqpsq line=smnxorp, liofen=pqqqpqs, liores=nroptpu,qprooqu liquid=qppsrqp,qrmrtqq list=oqqqsqq,
little=qrrposp,ppppurp ll=sqpsoqq, lo=prrsrop, lone=qqqqpun, longue=pqwpooq, looked=,qqqqosq lorsqu=qpqrotq, los=xooqlsq,tqpropq lose=pqqqsqp,oqppuqp
low=pjpssvq,pqqqmvq lower=nrotrqq,pppqupq lowere=qqsqppq, lowest=qrqpntr, luego=qqtqpqq,posspqq lui=psqpops,oqqqprt lumbar=qpqptqq,qrpsqpq lundi=pqsqqqp,pqupopq
m=tpqrqmr, m03bx0=pqpAlqo, ma=onqpwqq,sopqrpp maar=qqrqosq,rqrsopq made=,qnrsrpq mai=qwpopoq,pqqqspp mainta=,qrvrkqq mainte=ooqupqr,rqqqosq mainti=pqqptqq,
mais=oqtqjwp,npqrrsr make=,orplzoq maker=,qqpptpr makes=,spnostq mal=pptqqqq, malade=oqqtwkq, malati=tqqqppq, man=potpumr,qprpuop manage=oqpsqqq, mant=,qupopqq
manten=qppvopq,qsrpoqq many=oppprsq, march=pqsprqq, marche=,qsqporq marked=qqsqpqq, marque=pqvqnpq, mas=rqsqnqq,ppsootq massim=lqqqwpq, matche=,oqpqtqp
matin=qqqpouq, max=Dpnkopq,nupqrpq maxima=pqplBnq,rmpusqo maximo=sqqqpqq,oppurqq maximu=Boonooq,rrsnqqq may=rquqmqp,nvrtnnq mcg=sAgpsop,noqsxls
me=sopsrpp,popotup meal=,qqpupqn meals=,psqqqpq mean=osossoq,srqpopq means=qsppqrq, meant=qppowpq, measur=qqqqsqp, medeci=vqoqqoq,sqqposq media=pppmurs,
median=onqqurq,oqqqptq medica=qkpkCot,poqqrqr medici=qpqroqs, medico=rqvplqq,qqqqspq meds=qoqovqq, medula=pppuqqq, meer=oqtqpqp,pqrposq meeste=qqqspqq,
mehr=spppprr,nqpnusr mein=sqtpnqp, meio=qqqqsqq, meist=pqprsqq,qpsrppq melhor=,qpqpsqq member=sqppqpq, meme=sprqopq, menge=qqqqspq, meno=quoqorq,qrqroqr
menos=psppqrq,qqsntpp mensen=pqqpsqq, mere=pqqsorr, meses=,qqpqtoq met=qrynopn, method=sqqppqq, metocl=rqqsoqq, meu=pqsqrqp, mg=unrtulm,wponqrp
mi=rqopvoq,tppprpq mia=qqqqoqs, microg=sqrmuop,rpuqnor middel=qqqptqp, middli=,qppqsqq midi=pqqspqq,qppsspq mieux=,ppqqtpp might=ostpoqq,qqpqspq
mijn=srrpnqq,ppprsqq mikrog=rtqpopq,qptpqqq mild=qppupqq, millig=qqpsorq, millil=qpqptpq, min=qoqsqqq,quvprok mine=oqqortq, minute=ppqptpq,qqqpupp mis=qpqqsqq,
mit=qyonmqq,tpqpoqr mittag=,ppqspqq ml=pluppov,qpvulnq mme=qpqptpq, mode=qpptpqq, modere=qqqsoqq, modest=qsqroqq, moglic=,uqqpnpq moi=qqppptq, moins=pqqqvmq,
mois=prqosrq,pqpquoq moitie=sqqrpoq, molto=qspqpqq, mon=ostsjwo,roqqrrq monday=sqpqqpq,rqtpnqq monte=pqqptqq, monter=sqposqq, month=qospuop,npvtooq
monthl=,qqqoqsq months=prppsqq,tqqnqqq more=wtprnmp,onqomwu morgen=qsrroqp, mornin=qosssqn,pptpqqq most=qpmApnp,vpponrs mostly=qqrrmrs, mouth=qqpmurq,noorvqq
move=oquqoqq, moyenn=pqqtpqq,nqqrqsq ms=ppptqpq, much=qqporsq,pqqoqtq muito=qrqtnqp, multip=qqqspqq, muscle=pkpApqq,sqqnrqr must=tpnptpq,sqqoosq
my=tomsrrr,qpoptrr n=kppovwq,vpqnorr na=rnxqomp,qrqoqpr naar=qpusnpp,toppsqq nach=ootrspp,mprrqtp nada=,pqqqpsq nahm=qqqqspq,qqqqpqs nahmen=pqqotpq,
name=qrqosqq, nao=rppsorq, ne=sqnqvmq,supponr near=,oqquqpq necess=rqqoqqq,psqroqq neck=,qqqqsqq need=unrtnpp,pppsprr needed=poptspp,tpvnqno needs=qppqouq,
neem=qpptpqq, nehmen=qqoqsqq, nei=rrqpsqo, nel=,qpqprsp nell=qqqqpsq, nessun=rqqqroq, neuf=nqqqrrq, neural=qrpspqq, neuro=rprumoq, neurol=povoqqp,uqroqnq
neurop=qprpsqq, never=tsprqmq,qpovnqp next=ppuroqp,rnwnpqq ng=,qqpqupo nicht=qqqoqpt,tpppoqs niet=srpqpqp,qqqorto night=rsqqorp,qrqorpr nights=qqpsqqq,
nine=qrqpsqp, ninos=pqptpqq, no=spoqppt,pvvkont nobody=uqqqqnq,qpqquoq noch=qqsprpp, noche=,qsqqpqp nocte=,rqporqq nodig=sorqpqq,nopwqpq noite=,sqoqsqq
nombre=qsqqoqq, non=tnwlnsq,ooprpuq none=sqqpprq,sqosqop noon=qqqsrqp, normal=qtqtnpp,ppqrsqp not=qrmovso,rnrotso note=pqppsrq,pqsqpqr noted=rqrqroq,
notes=ppqpsrq, nothin=qpqqotp,qtqpqro nous=pqqsqqq, now=sprospp,osrprqq nu=pppoxpq, nunca=rqoqqsq, nur=tqspopp, nurse=pquqnrq, o=qtlvmou,pumrpso observ=,pytpopk
occurr=vqqqnpq, oder=qtpspoq,qtoppsp of=mnqoqsx,mrqqqrs off=sptpmsp,srvpnop offer=prtpoqq, often=uqqoppq, oggi=rpqqtoq, ohne=sqqqqpq, old=pqppsrp,ssqpppq
older=,rsppopq oltrep=vppoprq, omepra=,spomuqq omhoog=qqoqptq,qpsqqpq on=ooqtxnn,ontpsso once=opppovr,soqpqqq onder=,sqqqpqq one=oxrmvmm,pqpquns
ones=rrqopsq,rqrrnos only=nqpnAop,qpprptp ons=,sqrqoqq ont=opptlwq,sppptnq onze=qqpptpq, ook=rqrroqq, op=nqlymuq, open=oApoonq,qqpqotq openin=owpqoqp,
ophoge=,qpqtpqq opinio=qqqrmuq,pqpqpuq oppure=qsovnqp,qpqspqq optimu=qqqotqq, or=Anmwjpp,ulnwhvs ora=,rqsqopq oral=mnsptou,qqouyoj orale=qqpqqsq,psqtmso
orally=pqsppqq,quronqq order=puuonpp,qqqqsqp ordere=pqpotqq, ordina=qqqunqq,qqpunrq ordonn=uqqormq, ordre=lrqstpq, origin=qopsqqq, os=rsnrmsq,poqutqm
ospeda=tqqppqq,tqqqppp other=ppoptrq,qosopqt others=pqpsqpq,pqqtppq otros=ppquppq, ou=stppluo,pstuloq our=rpqttmo,pqsqsoq ours=pqpqqps, out=mpsptrq,oqpqtrp
outsid=sqqrpqq, over=xposqkp,mwswoqi overni=,qquqmpq own=sponqrr, p=pqqooow,nopsvpq pacien=qsmortq,sqpqpqq packag=qqpqpqs, packet=qpqqpqt,qqpooqv
palier=qqroprq, panel=pppporw, pantop=,qpqowqn par=rvroqlp,nunrsqp para=tprpppp,rqmrqsq parent=qqqqsqp, parte=rrprpor, partic=mqqzjsp,sqqqpqq partir=pvpnqqr,
parven=pqpvktq, pas=mpxoorr,vqrpnpp paso=qqlqtsq, passa=qqqoptq, passar=rqoqotq,rqrqqoq passe=oqzplpq, passed=,sqqqpqq passer=rptpoqq, past=uqqppoq,pqqqpsq
pastil=qqsqrqn, patien=pmlnvyq,vqlprum pazien=rpqorrq,spqprqq peak=qqqpspq, peg=,qpqqsqp pendan=,qvqooqp pensar=,kqopuvp people=ptptmrp,rpppnvq pequen=,sqqorpq
per=tnuonqq,srrskpr period=,pqpqtpq permet=qqqqsqo, permit=upqqppq,rsqopqq pero=nqqqquq,srpoqqq persis=qorqrqq,pqsroqq perso=qqpqsqq, person=,qoqrpsq
peu=tqpptnq,qqqpsqq peut=sqppprq,qqqqnrs ph=qqqtoqq, pharma=qoqvopq,rpqpppt phase=qrotoqq,rqrroqq physic=ottqooq,ssqopqq pictur=qqqsppq, pill=,sqqqqpq
pills=rqqquqm, piu=pqssnqp,ntosrpp place=qropsrq,tprqpnr placeb=onpvspq,xqpnnns plafon=vqqqnoq, plan=pqytjpp, platea=,qqvoqpp plenty=,qspospq plupar=qqqtppq,
plus=wnqsqpl,ppsrrls po=orqqqrr,rylsxpf podem=rsqopqq, poi=prkttpr, pompa=qtqqpqq, pompe=quopppq,qpppsrq poor=rstmppq, por=xqomsoq,qrrsnor porte=qqqotqq,qsqqpqq
portio=,pqqtqpp positi=ppqqsrq,uqqqnqq posolo=qpowsmp, posson=sqqpqqq,rqppotq potent=,qtqlors pour=tomqots,opqnqts pourra=sqqqqpq, pouvai=Cqqphoq,
pouvan=nqqquqq, pr=,qpqspqq practi=qpqsorq, precis=qqppouq, prefer=qrprnqs,qrqtoqp pregab=,qqqnwqo premed=qqqqsqp, premie=purppqn,ortorpp prend=ppptrpq,
prende=qrqqosq, prendr=oqpkzqr, prends=qqopuqq, prenez=pqqouqq, prescr=qnnkwpw,qrpnprt presen=ppqmwqr,qqqpsqq previo=wpqrnoq,vqpqmqq previs=qqqsnqq,
prevoi=qqtppqq, prima=potsoqp, primei=pwrnppp, primer=qtqroqp, princi=prpvjpu,qqqqnqt printe=,oroqsrq pris=,uqqqkqs prise=pqppyoo,qqqpqpt prises=qootsqq,pspqsqo
prn=,qpppwqn pro=,qorsppq produc=qqqqpqs, produi=sqqqoqq, progra=rorrqpq, propos=qrqoppr, protoc=yqromnq, prova=qrrporq, provar=qpptpqq, provid=,pqsqoqr
provoq=,qqqqosq prueba=qtqqopq, pt=pqqpsqq, pueden=xqqmopq, puis=orvktpq,otuoqop pump=svmmqrq,spnopvr pumpe=,pqpqouq puo=tposoqq,qqptqpq put=qqsrqpo,qqqsptn
q=sqqppqq, q3days=sqppqqq, q6h=qqqpsqq, q8h=,qpqspqq qds=qqqqsqq, qid=,qqqorqq qu=pqsqroq,qqqqorq quand=qqrqtmq, quando=pqrsnsq,qpqpsqq quarte=,mqqqquq
quatre=qqrotpq, que=xpnmtqn,rpprpps quelqu=nqsoupq, quem=orpprsq, quer=qqsqqqq, qui=mqpputp,srqopsq quiene=pqqqotq, quotid=oppqwnq, r=qpsqqpq,
raggiu=oqqsqqq,rqqqoqq raise=sqqqpoq, raised=tqpporq,qsqpqqq ramene=tqqproq, ramipr=,qqqorqr ran=pqsnsqq, random=pqqorqs, range=pspnpow,qroqspq ranged=pqqnxoq,
rangin=qpqouqq, rarely=nqspqrq, rate=runntpq,qspqqqq rather=qqpoqsq,pnpsqsq ratio=tqpqpqq,qqqqtsm rct=qqqpspq, re=pqqspqr, reach=rqmsrqq,qqqqors
reache=tpptksq,prpsorq read=qpqpsrp, reader=qqopuqq, receit=pqqsops, receiv=wsomqop,ppprqsp recept=,qqptoqq receva=qqqpnvq, rechut=pqqptqq, recome=urqlpqq,
recomm=xrojrpq,rqqspoq record=qporspq, recu=qpqqsqq, redesc=rqoqrqq,pqqqouq reduce=sjrrtoq,qqqouqq reduci=qqorqqq,qqqsnrq reduct=,pqqptqq reduit=sqqqqpq,qqqqtpq
reduzi=qqpsqpq, refere=qqqqpps, reflux=pppupqp,qqqtoqq refuse=pqqpsrq, regime=orpsqqq,quqnpqq regist=qqqqsqp,tpqqppq regle=sqpptnq, regola=qqqsoqq,
regula=spoosrp, reintr=qsqpqqq, relaps=,uqpqooq relate=qnqtrqq, relaxa=qpqtpqq,qqqpnqu releve=oqqqsqq, relief=qopsqqq, remain=ppsqrqp,rpqqors renale=ppqrspq,
repart=puqqoqq,rsporqo repeat=upqpppq,qrqroqq replac=qspprpq, repond=qqppuoq, repons=pqsonuq, report=oppnyqq,qqqosqq requir=tqpomuq,upppltr resist=qpqsqqq,
resolv=qqqqtoq, respir=,pqpoquq respon=ukovosq,tqnuqnp respue=rorpspq, rest=pqpvoqq,pqqqrps restar=roqssoq, reste=pqupnrq,sqpslpt restri=sqqqoqq,
result=npsptpq,rpnpurq return=pqvqpnq, review=qqopovq,qsqqpqq riceve=,qqptppq ricove=psqqqqq, ridott=srsqmqq, rien=uqqqqnq,nqqovqq right=sqqqqpq,qqqpspq
ring=qqqrosp,rrroosq rise=wprmppq, rising=xvpniqq, risk=,qqpppsq rispon=qppspqq, roughl=qqqqsqo, round=,sqqppqq route=qsrnqqq,tpqnxqj rtu=uqqpopq,
rucken=,qsqqoqs rucksp=,pqqqptq rule=mrqtprp,oqprrrq run=sprpqpq, rung=rqoprqq, ryan=qnpquqq, s=ntououn,poortrr sa=pqqqsqq,orqqrqq sachet=qqqqopu, safe=,pppqtqq
safety=rppoupq,sqqqoqq said=opqwltq, salire=sqpqqpq, same=tqpumop,qqtropp sans=,ntsppqq say=pprvmqq, says=qqnupto,rqrpwkq schedu=oqqlvrq, schluc=qsqpqpq,
school=qqqspqq, sclero=sqqsoqo, screen=quqpppq,qpqtpqq sd=pqqpsqq, se=smuslqr,ptnrntq secabl=,qqqqpqs second=qoyomsp,omvpnvp sedati=qpsqprp,prpnupq see=,prrslps
seen=qqqoqtq, segund=potrorq, sei=pqoqsrq,qpqsrpq sein=,tqqqopq seit=pqppqtq, seizur=qqrrsnq, seldom=ppqqpuq, selon=,rpqtopq sem=pprtppq,ortqqqp
semain=nsCojqo,oxroppo semana=nvvlpro,otpqrqo sempre=prqsnps, sensib=qtoqpqq, sensiv=quqopqq, sent=pqpqsqq,pqqqpsq senza=,rrqqqoq ser=sqqqpqq, sera=,qqpptqp
series=qqqlups, servic=uqqqnpq, ses=pqqptqq, sessio=povpqqp,tposppq set=stprlpq, settim=pquqppp,pqsprqq settin=,qqppsqq settle=rqqroqq, seu=qqrsoqp,
seuil=pqqqkxq, seul=mqrotpt, seulem=,qppptqq seven=,qqqptqo severe=rppuqnq, she=ornosrt,qqupnpq sheet=prqunqq, should=ptypjpq,tqpoltr show=qqpsqqq,qqqsqqq
showed=sqqptop,pqqqtpp shown=,tqqrnqq si=pnwqrqn,nsuslsn side=,rqqrsnq sido=oqqqtpq, sie=pqtpqqq,pqrqspq signed=,qqqqtqo signif=qppqlxq,ppppvpp
signs=qpqpptq,rqqqpso simple=qppptqq,prppspq sin=,opqrtpq sind=ropwnor,nqrrpsq single=sopspto, six=orouqro,ntnupqq sleep=,pprnstp sleepy=,rqpoqsq slept=,qqsqqqq
slikte=qqqqsqp, slower=qqqqosq, slowly=qurslpq,qsqqpqq small=oqstpqq,qsqppos smalle=qqqqpsq, so=ppostpp,rownnqq sobe=qpsqpqq, sodium=,qoqqpqt
soir=qrvppnq,qooruqp soit=urpsrnl,oqpqqqs solito=prpspqq, sollte=qssqopq, solo=lqqprvq,spsoqqq soluti=qropqqr, some=onquwlq,wpopoqq someon=uqpqrnq,
someti=qtqpoqp, somewh=qqqsorq, sommin=qppsrqp, soms=qsoroqq, son=uqrpnqq,ppquppq sonde=,qqqspqq sono=rrpptoq,qrrpnrq sont=qqqulrq,upqpqnq sopra=rqsqpqo,
sort=tqqqoqq, sous=rprnylq,rqqqroq souven=oqptrpq,pprsprq spasm=pkpyqpq,qppquqp spasme=rqqpsqq, spasms=nqtqrqq,qpsptqo spasti=trpsmpp,nnotwns specia=,rppqptq
spinal=qpqsqqq,rqoqsqq split=qqqppsq,qpnstpq spritz=qvoqnqq, st=qrsnoqt,qprpoqt stabil=qqqsrnq, stable=qqqptpq, standa=qrptopq,qrpsoqq start=psoqqsq,psqroqq
startd=ssqpoqq, starte=ruopnsq, starti=ptqooqs,pqvooqq stata=qpqpsqq, states=qqqpsqq, stati=tpqqoqq, statio=,oqqqqsq statt=rqpqsqp, stay=porsntq,
stayed=pqpnwpq, stehen=qqqsppq, step=qqwpnpp, steps=rptqorp,pptqpqq still=,tqqpqpq stock=qqqpoqt, stomac=,qqqosqq stop=uqoplvq,rqsoprp stoppe=uqqplrq,pppprsr
streef=pqqsqqq, stretc=pqqspqq, strip=qqqpmrv, strong=rppvpoq, studie=opokDop,qqqptpq study=rqpnuor, stufe=qrqroqq, su=spqsnpq,rrqqnrq suba=qoxpoqo,
subi=qqpqptq, subir=oqsqrqq, subjec=rqpovpp, suffis=,pqqsqpq sugges=qrsqopq, suis=qppptqq,psuomqq suivan=,pqrotpq sujets=qqqqosq, sunday=qqsrpqo,qqtqpqp
supera=sqqqprq, superi=oqqplzq, suppos=qqqrroq, suppre=qqqqnuq, sur=lqqqqwq,rqqsopq surtou=pqqqspq, survei=,sqqqppq surviv=qrqpunq, swallo=orpxkqq,qqqunqq
switch=pqqqotr, sympto=orqsqns,sqqpprq syring=qrpquqm,qpqqsqq t=sorvpmo,nuslprq tab=qqtsnqo,qqqppqs tablet=ronnxos,pponsrv tag=rrrqtno,rtqqooq tage=postoqq,
tagen=qqspprq, tagesd=sqpqrqq, tagesh=sqqqqpq, taglic=opurpqp, take=rprmxmp,oqslxpq taken=pqpqqto,qptmpsr takes=pqotqpr,qqqsppq taking=nmnowtt,
taper=qprposq,rqpspoq tapere=qqrqorq, taperi=qpqmwqq, tard=opqpvpo, target=mpsynpq,oqpwoqq tds=pppppuq,ptsqhqv te=sqqppqq,qqsqorq tea=,qqpsqqp team=qqspprq,
teenag=qqqsppq, tells=ptqroor, ten=ppoqvqp,soqnuqp tenths=pqqqsqq, terapi=qsqpuqm, term=qqqspqq, terza=qqpqpqs, test=qtrppnr,rtpppoq testdo=qspqppq,
teste=qtqpoqq, tested=qqqpsqq, testin=qsppqqq, tetto=sqqqpqq, text=qqqqvpn, than=lsplrxq,kmruprw that=qrpoowp,muupnsq the=vrupphr,osupsnn their=uqqppoq,pqqqqsq
them=opotssn,tppsnqp then=tntmptp,qsortop therap=ooqsrtq,kpupssq there=npspotr,qposqrq therea=,qqppspq theref=rqqospq, these=qqqpqqs, they=sprrnos,mrpsrsq
think=psqoqrq, third=nqspuoq,pqppupq thirds=pqpptrq,sqqsopq thirty=qqqqoqt, this=urronqo,qoqvrmq those=qrpnpup, though=qqpssnq,qqqvmpq three=qrmvqoq,qwnskqr
thresh=opppqwp, thrice=,punprpq throug=,prrospq thus=pqqupqp, tid=zsnomoq,qupnyrh tiers=pqqqwmq, time=prpnwoq,pprowpn times=rqtsmoq,qroulpt
titrat=xumwgmq,txpoirq tizani=srpnrso, to=xksomqt,mxptsom today=pptpspq,qossqpq told=tppulqp, tolera=prronvq,qwspjsp tolere=,spqqqoq toma=mpqpzpo,rqqqoqr
tomaba=nqqqsrq, tomas=qqsnrqq,qspqoqq tomava=qqqpqsq, tome=qqqsrqp, tomo=qqqqspq,qrsqoqq tomorr=pquqoqq, tone=rorroqq, tonigh=,ppxonqq too=qqsopsq,npspqtq
took=qrurjqr,qqqqorr top=nsqpqsq, tot=qqnspsq,psrqppq total=sqnwonp,qmpwton touche=nqqpssq, tourne=qqspqqq, tous=ppqsqqq,pupporp tout=pqroupq, toxici=qqqqpsq,
toxina=,qpqspqq tra=qoqsrqq, traite=msqmwqq,oqqppus tras=qoqrspq, tratam=rmqrtqq, tre=rqntosq,rppuppq treat=qqqqspq, treate=pqqotpq, treatm=qtqqqpp,opuoqrq
trede=qqupoqp, trek=,pqpqqtq tres=mupqpsq,rsrsoqn trial=qlqrwoq, trials=pqqqtpq, tried=pppptqq,qqqvpnq trigem=qsqqpqq, trois=tporsop,oqqqwnp trop=,qqqqpsq
troubl=pqsqppq, trouve=rqqqroq, try=pvtrkpp, tube=ptpqqpq,qqqrspp tuesda=sppqspp, turn=,sqqpprq twee=qqspqqq, tweema=qqqotqq, twelve=,oqpsspq
twice=orpsrrp,ptsrnpp two=mqoqsqu,rqqqpos typica=qrpktrt,spqpotp u=qrpppqs,qorspqq uber=rptropp,qrqptnq ublich=pqqsqqq, ug=pvlqupp,ptqowmn uit=ppovqpq,
ultimo=,qqqspqq ultrap=qqqpotq, um=smzpmqn, uma=,qpsqpqq un=ppsmupr,npptprt una=pnrqvqp,ptsqnrp und=nqqnvrp,nrrlvps under=xrnoopq,rnptrnt une=lptusqm,srulrpo
unique=qqpqpsq, unless=,rqqroqq uno=spqsnpr,qqqqsqp uns=nqqowqq, unsere=pqqptpq, unter=qqqqsoq,qqqqotq until=znntfvq,pqsupmq up=uptqork,ssnrtop upper=,sqqroqq
ups=qsoqpqr, upward=pqpsrpq,qpqrmvq us=prquooq,spqqoqr usa=qspqpqq, use=lqosqrt,opptrpq used=uplstnq,qqqqsoq users=pppourq, using=pptprqq, usual=qopqrqt,
usuall=roolypq, uur=qpsqpqq, v=,qpqqtpq va=qpquopq, van=pqpotrq,poprsps vanaf=psqqqqq, variab=qqqosqq, varie=qqqspqq, ve=rqpsqpq,prqqspq veces=otqrpqq,qsqqoqq
ventil=oqqqptq, verhog=roqppsq, verkri=qppqpqs, verlan=,pqpppvq verord=oqqqqtq, verre=,qqqqpqs vers=pqnwmtq, versch=,qpqqtqp very=mrpuprq,supnppq vet=qpqqqsp,
veut=qquqooq, vez=oqqqrrq, vezes=,urqnrqo via=povmsqq,psptnpp vier=,qqptpqq visit=prtppqq,qptnpsq vitami=,qpqptqp vo=,qopvoqq voie=,pspsopq volgen=qosqprq,
volgt=qpsqpqq, volte=pqrroqq,qpqvopp volunt=qppqtpp,qqqqsqp volwas=pqqqpsq, vom=qqqqsqq, von=psnnrvo,qorovpp vont=oqqoxoq, voor=qopxpop,pppsupo votre=qsqqpqq,
vous=rpqotoq, vu=pppouqq, walk=,qqqspqp want=sqqqpqq, wants=pqswkpq, war=nqqqups,qqqpsos ward=opsqrqq, waren=usqsloq,rqqsoqq was=mppnsxr,prrntro water=,qsqsmrq
way=sqqqpqq,osqqorq we=sprwhrr,sqpvmpp weaned=,qqpsqpq week=jnBmsso,mwwkrpo weeken=sqqqnqr, weekly=vpqoppr,qovomtq weeks=otprqqp,rkprxop weer=,pqotpsq
weg=,pproqtq wegen=,pqqqsqq weight=,pqqtppq weil=qqqqopt, weiter=rqpsqpq, weken=psrqqpq, well=spptrmq, wenn=,qpotpqq went=lprpwqq,qpqpmwq wer=opqostq,
werd=pqqptqq, werden=,qouqppq were=qptkrsr,rounqmu what=wqrpmro, whatev=,tqqqqoq when=qoorour,qqmrupq where=rootqrp,prprqsp which=rrqposq,qsrnntq
while=qqqpspq,roprntr who=qonsowp, whoeve=pqprpsq, whole=rqrpnrr,qqotpps why=sqorppq, wieder=ptoprqq,qqqqpsq wife=,qqsqpqq wil=qqsqpqq, will=qnvosnr,oopqpvr
wine=qqppptq,qqqqosq wir=pppuppq, wird=qqsoqqq,oprqrqq with=kvqmunu,qvqtmlr withdr=qsqrqnq,prqsoqq within=spqprpq,rpppqtq withou=,oqqqqsq wk=,rpqosor
woche=prymopp,psrppqq wochen=ppwooqp, woke=,qqqqsqp woman=ppqssop, women=prqtppq, won=sqqqppq, worked=stppppq, works=qqpsosq, would=qppvmvn,oosptqq
write=qrptoqq, wurde=oqqqsqq, y=trmpltt,putltpn ya=ppqptqq,rqqqoqq year=qkppyqq,pqntqrr years=pxmoroq,srprqnq yes=qoprtqq, you=otpovqo,pnvqppq
your=prssmpq,qtpqppq yr=qnpynqq, zat=nqqquqq, zei=rqqqorq, zentiv=qqqqpqs, ziel=pqpsprq, zij=rqqsnqq, zijn=sqpqpqq, zit=qqqpspq,qpspqqq zo=rorqrqq,qoqtqqq
zu=qppqsor,oqqpuqp zuletz=qqsqpqq, zum=,qptrqop zwei=qqqsqqp,prqsqpq zwisch=qqqsoqq,
`;
