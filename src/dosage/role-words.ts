/**
 * How much single words near an amount speak for each statement type, for those that no word class
 * holds or that say more than their class. Written by `scripts/fit-roles.ts`; `word-rows.ts` tells how
 * it is read.
 */
export const ROLE_WORDS = `
a=bbXccdU,babWdbZ aan=ZaYhYZZ, ab=YbdZXca,ZaabYZd abaiss=YaZZfZa, abaixo=aaaaZca, abends=ZaaacZZ, abord=acZZaaa, about=aXbbWgZ, above=YdYYYfa,ZcaZXea
abroad=aaadZZa, abrupt=acaZYaa, abstin=YaZaeZa, accept=ZaaadaZ, accord=bfZZYZa,abacXab accoun=aaZZdaZ, acima=daaaZYa,baaZZca actual=Zaaacaa, ad=Yaacbaa,
add=caabYaa,aaaaaZc added=ZaaZcba, addict=ZabbYba,caaaXba additi=dbYWcZa, adjunc=aZadaaa, adjust=ZaeaYaa,ZaadZaa admini=ZXeZeYZ,ZbZYbca admiss=aZaZcaa,
adoles=aaaaXbc,abacXaa adult=acZacYZ, adulte=,baaaYca adulto=aaabYca, adults=ZaZaXfa,bbXcYaa advers=caaaXba, advice=aaadYaa,aaaZYda advise=bYacZYc, af=,ZZYbbab
after=XTfVmaY,eTfeZXX agains=daZaZYa,aaacbZY age=ccYYcYa,aYZYgZa agence=caaZaaa, agenci=caaaZZa, agency=daaaZZa, agonis=aXaccaZ,aaaeWaa ahead=,aaacZaa
ahora=baZaZZc, ai=ZaddWZa,ZbZcbYa ainsi=,YabaZac ajusta=caaZbZa, al=cZbWdbZ,cXWddcX alcanz=caZYcZa, alcoho=ZdcXXca,bbYcaZa alcool=aaZaXea,aaaacaY
alcuni=Yaabbaa, alkoho=,ZaaadZa all=bZcYYca,YYaecZZ alla=RZadhZb,acaaZaa allant=VaaZhZa, alle=YZbcaZa,ZdZZZZc aller=gaaZWZa, alloca=ZaaZZad, allowe=dZYcZZa,
alors=YaadaZa, alread=,aZbZXda als=gZaaWaZ,baecXYY also=beYcYZX, alta=YZYZhaa,caaZXca altere=ZacaZaa, altern=bcZaZaa,caZZaaa althou=baaaYca,aaacYba
altri=YabbcYa,aZcaZaa alvo=YaadbZa, am=dXbbbZY,aeaZZZa ambula=aabZcZa, americ=,acYaaaa amitri=,aaYacaa amm=XaaZcZd, amount=YaaZXga,bZZdYZa
ampoul=ZbeZXaZ,ZadaZaZ an=eadTZZb,ZaaaYeZ analys=YaacZYc, anche=ZaZZZea, ancien=caaaZaa, and=aTXbjdW,YfWbaab andere=ZaafXZa,aaaeZZZ angefa=aacZZaa,
anni=aZaacaa, ano=acaaZaa, anos=dZadZZX,caaYbZa anothe=bZXafZa,baXZeZb ans=ZbbZdYa, ansm=caaaYaa, answer=ZZaZaca, antes=caaaXcb,caZaYca any=dabZYZa,XaaaZea
anybod=YaaaYea, anyone=YaYaafa,aaadYaa anythi=dZZZYba,cZaaYca ao=ZZaZcba,dZaWdaa aout=,Zaaacaa apart=,faXaZZa apothe=baaaXZe,aaaaYbb appara=ZaaaYda,
appear=aaaaXda,aaacYbZ approx=aaZcYab, apres=aXaZmWX,ZdcZXaa are=ZabcXZc,cYbaaaa arm=Ycaabaa, arms=caaZZaa, arranc=acZaZaa, arrete=eaZZVdZ,XaaYbea
arriva=eZbYcWa, arrive=ZZacZaa, arzt=ZdZaWca,ZaaabcZ as=baXcWdc,dXacbZY ashwor=,aXbadaa ask=dabZYZa, asked=aaZYfZa,aaaZcZa asking=,eaaZZXa assess=aaaacZa,
assign=caaaYaa, associ=,abcabXa at=bbQaclU,acfgZVT ate=aZYWdda,acZdXaa atingi=aaacZZa, attein=caZcRga, attivo=aZaacaa, au=eXdbdTZ,bZYdYab aucun=,caaZXda
auf=ZZbbXcZ,ZaaZdbY augmen=VZfeWaa, aujour=aaZZaca, aument=WcYagZZ, autant=,ZZbcaaa author=cbcbTba, autori=haaZXYa,YaaaZbd autour=bcZeWXa, autre=aacdWaa,
autres=YaZdXbb,aaacbZa aux=ZZYZdad, avaien=aaaacbY,aaaaXad availa=aaaaZac,aaaaZac avait=adaaYZb,bZaaYca avant=YabaVhZ,cZceXYZ avec=WaacgXY,aaabZac
averag=YYdbaaa,bYZcbZa avis=YaaaYea,ZaZZVia avoid=acaZYbZ,aZacZaa avoir=YaaZada, avril=aaaacaZ, b=dZWcabZ,ZaZfXba bac=ZcbaYaa,Zcaaaaa back=ZbYabab,ZccaaaW
bacloc=aaZYSZm, baclof=YaUhgYY,ZWZabYh baclon=aaaaYac, bad=baZcZaZ, baisse=aadZZaa, baixa=YaZaeZa, bambin=aaZcZaa, band=aaacZaa, bar=,caZbZZa
base=ZZYfZaa,caaaaZa based=,aabXcaa bastan=XaabYea, bd=aYYbcaa,caYYcaa be=ZYZfWfY,iWXjSYZ beauco=caaaaZa, bebedo=YaaaYfa, beber=,aaYZbda became=ZaaZVfc,aZaacaa
becaus=caabWba,abXZfaY become=aaZZXdc, bed=YccZaZZ,aaaaYac bedtim=aaddXZa,acZaaaa been=babXXdb,aZZccZZ before=ZZaZYec,caWbadY began=bXbacaa, begann=acaaZaa,
begin=ccabWaa,acaXaca beginn=ZZZaZbc, begonn=Ybaacaa, behand=acaaZaa, bei=aZXfcYY,VabeZcY beim=daaZZaa, bekame=aeZZZaa, below=SaabYla, bene=ZaZdaaa,
benefi=ZaaZaca, benzod=,acabZaa besoin=YaacYca, best=aZacZaa, betrag=daaaZZa, better=,bbabZYa betwee=YZZbZea,afZbXZZ bevat=acZaaaa, beyond=XZaaaea,ZZaZVia
bid=cdZYcZY,abZXdaa bien=bacfVXa,aaYZfZZ bij=dZVdWfZ,bVecZaa bin=aaaacaa,Xaaacba bis=,YbdYbZZ bisogn=aaaaZca, bleibt=aabcYZa, blijve=,aZYdaaa blind=aaaZcaa,
bliste=YaZZdZb, body=,caaaaZa boire=,ZaaZdZa bolo=adbYYaa, bolus=aiaXYXa, bomba=adaZYaa,bZZaZca both=aaZacZa, bottle=YbaZbab,ZZaZcdY bound=baaYZca,
boven=,ZaaZdaa box=aaacXac, brauch=YaZcaba, breakf=acabZaY,aaYdcaY bring=aacZZaa, brothe=,aaaZacZ brough=aZabaYa, but=ZZYaeba,eYgXZVb by=ZUfYbbb,biXdXYV
c=abaXZcb,bYYdYbb cada=iWbcRac,bcdYaZX call=,cbaaYaa called=bZZZZdZ, came=ZaaZeZa,daaaYaa can=ZYZaZcd,bWZcYhY candid=,ZaZaZea cannot=Xaaaada,
cap=dbZaZYa,ZcaaZab capsul=ZdaZUbf, carbam=,aaaZcaa cardio=YaaZeZa, care=,aaaaXbc carefu=,aZZeZZa cas=,baaYaba casa=,ZfZXZaa case=aZbZaac, casi=YaabbbZ,
caso=baaXcaa, cat=aaabXac, cathet=aaaZcaa, cats=,ZcaacZa ce=bZbbZYa, ceilin=caaZZaa, celui=aaZaZbd,ZaaZZda cent=aaZbZca, centre=aaaYZda,ZaaaYda
cerebr=ZYaacaa,aZZcaaa certai=Xabcbaa, ceux=ZaaeWba, change=YZfYabZ,aYZdaaa chaque=ZZcfUba,aadbZaZ chart=aZZddZZ, che=YZYbcbb, chewed=aaaafaV,
chez=bbYZYda,caYeYaa chi=WaZbZgZ,YaafYYa chien=baacZZa, child=bdYaYbZ, childr=edYcWYa,abZcWbb chlori=,aYaaZac choisi=bZZaaac, ci=aabbZbY, cible=YaaiWZa,
cirrho=baWdbZa,aZaeYZa clear=,aaaacaa clinic=daYcTea,daaXYba clonaz=acZbYaa,ZYaYeaa cluste=aaaYdZa, cohort=aXYZhZa, colleg=caaaaZa, com=XcYaeZZ,
coma=aYabcbZ,aaaYYfa come=Yaabbab, comeca=aaZcaaa, comenz=acaaYaa, comes=,ZacbYaZ comida=,aaacaaZ coming=aZaacZa, commen=YgcZUbZ,aZaacaa common=ZaahYXa,ZcZZaaa
como=faZYZZa,dabaYZa comp=,aaaaYac compar=aZZWdac,ZZZXdca comple=ZaaYbda,aXbYeba compos=aaZaYae, compre=ZbcbZbY,aacbZaZ compri=aaaXZad,ZZZeYZb
con=UdaWffX,YVbZeca concen=,aYaadaa conclu=aaaYeZa, confus=ZZZXeZc, connai=YaabZca, consec=,aZaZZca consei=aaZcYac, consen=caZcXaa,daaaYaa
consid=bZZcYba,dbaVZba consta=aaaZcaa,aaaYcaa consul=aaaZcaa, consum=aZZZVha,aaaabYb contai=ZZcZUZi, conten=ZaYcbZa, contie=adYaXad, contin=aWXYlYb,adUdaaa
contra=baabXba,YbacZab contre=,daaYaZa contro=,ZaZZeZa convie=ZaZcZaa, cord=ZZadZZa, corres=cbZbZaZ, could=gaXXZcZ,XZXaecb couran=aaaZZda, course=aWZZgaa,
cp=,aaaZbbY cramp=,aZZZeaZ cramps=,bXZZeaZ cravin=abZeYYa,YbYYiZZ crcl=aYadZaa, crianc=aaacZaa, croisi=aaaZcaa, croiss=aaaaYda, crosso=aaaacaZ, cuatro=,acaZZab
curren=YZZYgaZ,aabYaac cut=bZbaWdZ, cuts=,ZbcYWea d=XbcgYUc,ZdZaYdY da=adbWZba,ZYZfaZa daags=aaYeZaa, daarna=ZabcZaa,ZbZeYaa dag=ZfcaXYZ,bccaWZZ dagen=YZebXba,
daily=ZabXbfZ,cWbWfYb damit=,aaZacaa dan=badaVad,ZabZZcb danach=aaacYaa,aeZaXaa danger=aZZbZca,caacYZa dann=,cbcZYaZ dans=YaaafaX,ZZaZdZa dar=fbZWaaa,
darf=aaZacaa, das=ZZceZZY,bZadYbY dass=aaadYaa, dat=cZcZaZZ,ZZcZcaY data=dYaaWda, davant=,cZabYaa dawn=,aaaacaa day=eZgXaYX,UjeUWbc days=aZcdXbY,WddUbfY
dd=bWbZdaa,aZaZcaa ddd=ZZZmUZY, de=bbXaXea,ZddXYfW death=,caaaZZa debit=acaaYaa, debute=ZdaZZba, decide=,ZaacYac declar=aaaZcZa, decrea=,ZZcYdZa defaul=adbaYaZ,
deja=,ZaaaZca del=ZeaZWZd,ZbcXacZ dela=ZaaaYda, delive=aZZZeaa,aZaZdaa dem=,aaZadaY demarr=adZZYaa, den=dbacXYZ,ZdacZZa depass=haZYTcb,aeZZZba depend=,aaZYbZc
depuis=aaZZbZc,YYaZeba der=ZcaabYa,baaZbYc des=TZYahZf,ZZaceXa descen=aYdaYaa, descri=abZZZca, desde=bZYXcea, desire=,aZacaaa desorm=baaacZa, despue=,bbYbZaa
dessou=Yaaaaca, determ=,gaWaYaa deux=XbXYbec,YbZZfZY deuxie=abeXZaZ,ZZgaXaa deve=ZdZcZZa, di=dZeZWZZ,ZcYdbcV dia=aZZYcdZ,chXaYYY dialys=bYZbadZ,baZbXeZ
diario=eaaaZYa,cZaaaaa dias=aXfYYca,ZaeYZZa diazep=YaaVjaa,ZYafVZd dice=,ZaaadZZ did=XacaXfa,ZdZZZba die=acUdaYc,bZaYbaa died=,aZaacZa differ=ZZaaeYa,
diluti=aZaYaad, dimanc=,ZZdZaaa diminu=,aZZacaa discha=aZaZcaa,adYcWba discus=,aYbZaac diseas=acaaXba, displa=aaZYZZf, dit=kaaYUZZ,baaacaY divent=,babaYcZ
divide=ZYZfVda,VcZecZZ dix=YaaaZda, do=XbdXcaa,bcYYbZb doc=YcZZcaa, doce=,aaZcZaa doctor=ZbXbaab,UbZdaeZ doente=baZcXba,baabaYb does=ZZadbZZ,aaZbYda
dog=YZYbcab, dogs=aZacYca, doit=aaaYdaa,baaYaaa doiven=WaaYgaa, dollar=,ZaabYac doming=,acdaYaY don=aababYa, donc=aacacaX, donne=aZaZdZa, dont=ZaaZcaa,
dopo=dYZaaab,aadZZZa dormia=,ZaaZada dormir=,aZaacaa dos=abcYYba,aaZXfZa dosage=WhYVcYe, dosagg=baZZYad, dose=fVbeccR,bdXfcXU dosed=acZZbZZ,
doses=TYWdhgX,baUfaaa dosi=bZZYcba, dosing=aWZbbae,aYadZab dosis=XabcdZZ,bcaYYca double=dcXXdbY,afYYVcc down=bZgXaYZ,XZYagba dr=aZdZYba, drei=aYebYZZ,
drie=YaccXca,adbZYaa drink=,caYaYca drinke=YaaZcaa, drinki=,aaaacZa drop=ZadaWbc, droppe=ZaZZeZa, drowsi=acaZbYa,ZabZZdZ drowsy=,YZbaeaY drug=ZdZWcZc,YaaZacc
dry=,aaaZcaa du=ZXecXab,baYbbXc due=ZZdZZba,ZYZdZac duloxe=,aaaYdaZ dummy=,caaaZZa dura=abaZYac,acZZaaa durant=,ZaZYeaa durati=adaXbaa, during=ZabZaca,ZaYgWZd
dus=ZaaZdaZ, dyston=dXafXZa,ZadaYaa e=afZWfWY,aeaYYZc each=daabWYb,gbbYWYa easter=aZcaZaa, eaten=Vaaaeac, een=acadaXX,ZcZXbca eerste=afZaXaa,
effect=ZYZadba,dYabaXa effet=ZaaZYea, effica=ZbZZdZa, egfr=bYZeZZa,bYacaZa eight=dbZZbZY,cYYbZad ein=aeZabYZ,abacXaZ eine=abaYecW,XadYbcZ einer=aYaZaab,
eingen=,aaacZaa einmal=aaZZeZa, einzel=aZaadZZ,aaaXeaa either=ZaaZaZc, el=ZdZaaaY,cbcZXbY ele=aaZZcaa, elevee=aaZacaa, eleven=aaaacZa, elke=YYdcYca,aaZacaa
elle=eeYYYbZ,adaaYaa else=,aaacaYa em=aZUdeYb,eeeSYZa emblee=ZaaZcaa,aaZZcaa empece=abZZaca, empty=ZaaZZae,aaaYbab en=YcahaTa,YgYdaRe enceph=aacZaZa,
end=dZZdVba,cabeVZa ende=daZbXZa, ends=eaaZZZa,ZZacaaa enfant=ZcaYaba,aaacZZa enough=,ZZZdXeZ ensaio=caaaZZa, ensayo=Zaaacaa, ensuit=,aZZZZea enthal=aeYaYaa,
entlas=aZaZcaa, entrad=acZaZaa, entre=VaYgYea, envie=,ZaaZYea enviro=bZadXaa, equal=aaaZZca, equiva=ZaaZeZZ, er=ZbgbVZZ,baabYaa era=adZaZZa,aaacYab
erbij=ZaZdZaa,acbZZaZ erhalt=aZZZcac,ZaaaYda erhoht=,aYeZaaa erlaub=caaaZZa, erreic=,bacbXaa erreur=aaYYdab, erst=acadXZa, erste=agYaWaa, es=ZbbcXZa,aaZZcZa
escala=cfaVYaa,aZadYaa espasm=aaaZcaa, espast=ZbaaZca,caaZZaa essai=aaaeWaa, essais=aaaYdZa, est=VadZbeY,YbZeZcY esta=aZaacaa, estaba=aaaZcZa, estime=aaaaZca,
et=ZbeaYYZ,bbbWaba etaien=caaZZaa,ZaaaZda etait=YZacXea, etape=aaeYZaa, ete=UeYcbdY,aaabXZd ethano=aZZZZfa, etre=ZaaZfYa,baaZcZa etude=baabXaa, etwa=abdZaYa,
eu=ZabaZca, even=XaZYaga,YZZcgVa evenin=ZabbYba,adaZaZZ ever=eaZYaaZ, every=dZZXeaY,XfdbZXX exampl=ZZYYgaa, excede=caaaaZa, exceed=eZaZYaa, exempl=ZacZbZa,
expect=aaZfWab,abZaZad experi=VaZZZja,baabYba expose=Yaaacaa, exposu=aaaZaca, extra=ZZZcbaa, extrem=aaaYdZa, faible=ZZZacba,eaaaWaa failed=ZbZZcaa,
failur=aZacZaa, fait=YbdaZZa, falls=aZcZYca, far=ZaZagXa,eZaYZaa farmac=cZZYbac,caaaYaa fashio=acZZaaa, faut=ZaYeZaa, feel=aabcYaa, fell=aaaadYa,
felt=ZYZacca,ZcbZYba fermat=aaaacZa, few=caVafZa,bVabcaa fewer=,aadaYaa fica=aaadYZa, film=,abYdYaZ final=aYeZaaZ, find=bZacZZa, fine=aaZeaYa, fino=abZeYYa,
first=bkYcVXX,bibaSYa fisiot=,aaacZaa five=cabYbZZ,ZZagVab flatte=,aaaYbca flex=aZZdaaa, flexib=,aZaaXaf foi=XaaaeZa, fois=baaaYca,ZbaTcfa folgen=aZeZYaa,
follow=ZYVfedX,YbbZdYa food=,ZaZcZaa for=aSehYZb,bZhXcXX foram=baaaYca, form=,aaaaZac former=ZaaZcaa, forte=Yaaadaa, fortni=,YZgbWaa found=ZaaeYZa,
four=YYdbceT,acadbXX fra=aaadYaa, frail=abaYaca, france=edZYZXa,aZZcaZa franch=eaaaZXa, franci=faaZXZa, frankr=daaaYaa, frau=acaaaaa, free=eaaaZZa,
freque=adaXaaa,ZcaZZba friday=,dacbXYa friend=ZaaZZda, from=XcXTYld,daeUXdY fue=WdaZdaa, full=WaZjWaa, fur=ZbccXaZ,YZZeXea furthe=daeXXaa,caZaZaa g=YZcXcba,
ga=baaZXca, gaan=baXeYZa, gaat=aadZZZZ, gab=aaaaaZc, gaba=bZZdaZa,ZaZgWaa gabape=acaZaaa,bYXZdcZ gaben=aaaXdaa, gastro=,aabYdaZ gave=ecbaVYZ,
gebrui=ZZaacaa,aaZacaa geen=ZadZaZZ, gegebe=,aaaacaY gegen=,aaaXdaa gemidd=abacYZa, genera=abZeXZa,ZaaaZda generi=,aZaZZad genoeg=,bZZfYYa genomm=,aaaacZa
geschl=,ZZaadZZ gestei=,XZaZfZa get=daadVYa,aaaaXbc gets=dZZbYaZ, gewoon=afaWaaa, gfr=ZeZaZZa, gia=abZcYba, gilt=daaZZaa, ging=ZZaacaa, giorna=cbaZZZa,
giorni=cabdVaY,bYZbaba giorno=eaXYdYb,ZZaafYZ give=dYZiUbX,aabbYaa given=bVZWkYb,dcYdaYX gives=YcYcaba, giving=ZYZbbcZ, gli=baaaZZc,aacaZaa go=YahaZXY,bbZbcXZ
goes=bbeaVZa, going=aaYeZYb,ZaZcbZa got=ZabXeYa,caZaaaa gp=aZdaaZa, gradua=YcZcZaa, greate=VaaYaha, group=bcaZYZb,aabZcZa groupe=aaaeVca, groups=,aaaaXea
grupo=aaZacaa, gruppo=aZaacZa, gut=aaacZZa,aaacdWZ h=eaVfZYZ,ZXYfhXY ha=babbWYe,ZZZcbaa hab=aaaacZa, haben=ZaaZcaa, habitu=ZabcYaa, hace=ZbaaYca,
had=ZbYXgZa,WaaZfcY half=bcYbUca,ZcYbbYa halve=acZcZYa, han=Yaaabbb, handed=ZaacZab, hanno=aaaYbac, happen=XabaYea, has=gYZZUfZ,XaacXeZ hasta=aaaaYca,aXbeYaa
hat=aaZZgZX, hatte=,ZZaZdba haute=caaVeaa, have=gYYbWdY,cXZceWa hay=XYcaZea,ZaabYda he=dYZWecZ,ZZXcgYZ head=,ZaaZeZa headac=aaaYdaa, health=aaaZcZZ,
heavy=YZYaUlZ,ZZZcZcZ hebben=ZaaeYYa,baZfWZa held=aaaaYad, helft=caaZaZa, helped=ZaaaYea, her=cXcUhZZ,daVagZX here=XcZZabb, herr=acaaZaZ, het=dZaYcaY,daXeYZa
heure=,aaZZdaa heures=,aabZcaZ heute=ZacZZba, hiccup=bTZhaaa,ZYadbaa hier=baZeWab,caaaWbb high=aYaaZda,aaYcZba higher=ZdaZYaa,ZYaZaca him=aaeeTbZ,ZZbbYba
himsel=ZaaacZa, hinaus=,caaaZZZ his=XYdXeZb,aYZaeaZ hit=baZZZca, hochst=aZadaZa, hold=YZZcYZf, holds=acZaaaZ, home=Zaacaaa,ZcZbaZa homme=aaZZdaa,
hoquet=aYafYaa, horas=caaaZaa, hospit=cabYYba,ebZZXZb hour=aaadbZY,ZZYcdZZ hours=eaZYaaZ,eUYXibY hrs=aXeZdYa,aYcaaaa hui=aaZZaca, hypoto=acaaZaa,
i=cfXacXZ,ddWZbWc ich=WbbZdZb,YaaZaeZ ici=,baacYZa ictus=aZacaaa,aaacZaa iedere=abbcXZa, if=XYkWUgY,ckdbSTZ ik=YZZcdaZ,bacZYba il=aYgbZVb,bbcXZab
im=aaabcZZ,caaZaaa implan=acZZaaa,caZaZZa impose=eaaaYZa,aaaaYda improv=,eZaYbYa in=YaVcbcb,XgYbbZY inadeq=aYeaYaa, increa=XXfcbYa,YXXbibZ
increm=aZZZgZa,ZbeZYZa indica=cZbbXZa,ZaacXba indiff=YaZZUka, indivi=baaYbZa, inferi=Zaaaaca, inform=ZaZacaa, infusi=ZXWhbZc,ZXXhZba ingeri=aaaadZZ,
ingest=ZZaacaa,ZaaZcaa inicia=acbXaaa, iniett=acZaZaa, initia=YefYUab,adZZWac inizia=adZaZaa, inject=ZcbYeYY, injury=ZaacZZa, insomn=,ZaaadZa instan=aZcZbZa,
instea=ZaacbaY,aZZecaX insuff=YZaadaa, intake=YaadZba, intere=aaabYba, intern=,faaYYZa interv=ecXWbZa,bYeWcZa into=aZZZUhb,acXZcaa intrat=YeUiZZY,ZYWafbc
introd=bfaXYaa, invest=daacXZZ, is=ffbeRZV,deYiQdU ist=aZaeYaZ, it=cdZfVVb,adaWciS italy=aaZcbaa, itb=aYacbaa,aaaXdba its=acaaXba, iv=aaXcdZa,aZZYfZa
j=XdbZZcZ,XbdfYWa ja=ZaZbcZa,ZabZZdZ jaar=ZbabbYa, jahren=cZZZdYa, jahrig=ZZaZdZa, jamais=,ZdZbYaa januar=aZZacaa, je=ZZeceTZ,XbcWebZ jede=aaaacZa,
jetzt=bZYYfZa,Yabacaa jour=YacYbcZ,ZdZZbaZ journa=XaZeaaa, jours=XZfbZXc,affWVZZ juin=,afaZYaZ july=ZacaZaa, june=,ZZdbZZa jusqu=ZZYgbWa,bZdZYaa kan=aaZbZca,
kann=aYdaZaa, keep=caZbYaa, keer=aadaYaa, kein=,YaZacca keine=,Zaaaaca kept=aZcYbaa,ZgZZYZa kg=gdVcdYU,XdbYebW kidney=ccZXcZY, kilo=acZcYaa, kind=,aaaaZac
kinder=caadYZa, klinik=acZaZaa, kommen=dabZZZa, kommt=,bZZZZda komt=aaecXaZ, konnte=,aaZZdZa krijgt=aeabVaa, l=cZbeXYZ,WabYagb la=XiaeZVX,aagVfZV
label=ZZZXiaY,cZZcZaZ labora=aYdZZaa,aaYcaab ladder=bbbZYaa, lag=,adaaZaZ lament=,daaZXba larges=caaZbZa, las=baaZXad,ZacaZaa last=YacYdaZ,aZbZdaa
later=abVZgZZ,aaZYfZZ lay=YaaZbba, le=dZaaVVi,aZXcYcb leafle=YcZbbZa, least=ZYaabda,cbZbZZa leave=,ZZbaYca left=ZcaYbaa, legs=,dZZbZaa lendem=,aacaZaa
les=iaWVZad,ZcXZeaZ lesion=aaadZaa, less=YYdaaaa,YcZfaYZ lesson=caabZYa, let=eacYYZa, lets=caZZYba, letter=ZadZZaa, leur=aaaaZYd,XaaacZd leurs=aaaYdZa,
level=aaZZdbY, licenc=fbaZWZa, licens=daaaZZa, liegt=aaacZaa, lieu=caZaYab,caaYYZd life=ZZZccZa,ZaZYdba light=aaZdZaa,aZabZda like=caZfWZZ,aZccWca
limit=ZaaZYea,daaaXba limita=gaZZYZa, limite=ZaaZada,aaaaZca line=cWYhYbZ, liofen=ZaaaZac, liores=XbXZdZe,aZbYYae liquid=aZZcbaZ,abWbdaa list=Yaaacaa,
little=abbZYcZ,ZZZZebZ ll=caZcYaa, lo=ZbbcbYZ, lone=aaaaZeY, longue=ZagZYYa, looked=,aaaaYca lorsqu=aZabYda, los=hXYaVca,daZbYZa lose=,YaZZeaa
low=ZUZccfZ,ZaaaWfa lower=XbYdbaa,ZZZadZa lowere=aacaZZa, lowest=abaZXdb, luego=aadaZaa,ZYccZaa lui=ZcaZYZc,YaaaZbd lumbar=aZaZdaa,abZcaZa lundi=ZacaaaZ,ZaeZYZa
m=dZabaWb, m03bx0=ZaZkVaY, ma=YXaZgaa,cYZabZZ maar=aabaYca,babcYZa made=,aXbcbZa mai=agZYZYa,ZaaacZZ mainta=,abfbUaa mainte=YYaeZab,baaaXca mainti=ZaaZdaa,
mais=YadaTgZ,XZabbcb make=,YbZVjYa maker=,aaZZdZb makes=,cZXYcda mal=ZZdaaaa, malade=YaadfUa, malati=daaaZZa, man=ZZdZeWb,aZbZeYZ manage=YaZcaaa, mant=,aeZYZaa
manten=aZZfYZa,acbZYaa many=YZZZbca, march=ZacZbaa, marche=,acaZYba marked=aacaZaa, marque=ZafaYZa, mas=bacaXaa,ZZcYYda massim=VaaagZa, matche=,YaZadaZ
matin=aaaZYea, max=nZXUYZa,XeZabZa maxima=ZaZVlXa,bWZecZY maximo=caaaZaa,YZZeaaa maximu=lZYXYYa,bbcXaaa may=baeaXaZ,XfbdXXa mcg=ckQZcYZ,XYabhVc
me=cZZcaZZ,ZYZYdeZ meal=,aaZeZaX meals=,ZcaaaZa mean=YcYccYa,dbaZYZa means=acZZaba, meant=aZZYgZa, measur=aaaacaZ, medeci=faYaaYa,caaZYca media=ZZZWebc,
median=YWabeba,YaaaZda medica=aUZUmYd,ZYaabab medici=aZabYac, medico=bafaVZa,aaaacZa meds=aZaYfaa, medula=ZZZeaaa, meer=YadaZaZ,ZabZYca meeste=aaacZaa,
mehr=cZZZZbb,XaZXecb mein=cadZXaZ, meio=aaZacaa, meist=ZaZbcaa,aZcbZZa melhor=,aZaZcaa member=caZZaZa, meme=cZbaYZa, menge=aaaacZa, meno=aeYaYba,ababYab
menos=ZcZZaba,aacXdZZ mensen=ZaaZcaa, mere=ZaacYbb, meses=,aaZadYa met=abhXYZX, method=caaZZaa, metocl=baacYaa, meu=ZacabaZ, mg=eXcdeVW,gZXXabZ
mi=baYZfYa,dZZZbZa mia=aaaaZac, microg=ccbYaYZ,bZeaXYb middel=aaaZdaZ, middli=,aZZacaa midi=ZaacZaa,aZZccZa mieux=,ZZaadZZ might=YddZYaa,aaZacZa
mijn=cbbZXaa,ZZZbcaa mikrog=bdaaXZa,aZdZaaa mild=aZZeZaa, millig=aaZcYba, millil=aZaZdZa, min=aYacaaa,aefZbYU mine=YZaYbda, minute=ZZaadZa,aaaZeZZ
mit=aiYXWaa,dZaZYab mittag=,ZZacZaa ml=ZVeZZYg,aZfeWXa mme=aZaZdZa, mode=aZZdZaa, modere=aaacYaa, modest=acabYaa, moglic=,eaaZXZa moi=aaZZZda, moins=ZaaafWa,
mois=ZaaYcba,ZaZaeYa moitie=caabZYa, molto=acZaZaa, mon=YcdcTgY,bYaabba monday=caZabZa,badZXaa monte=ZaaZdaa, monter=caZYcaa, month=aYcZeYZ,XZfdYYa
monthl=,aaaYaca months=ZbZZcaa,daaXbZa more=gdZbXWZ,YXaYWge morgen=acbbYaZ, mornin=aYcccaX,ZZdZaaa most=aZWkZXZ,eZZYXbc mostly=aabbWbc, mouth=aaZWeba,XYYbfaa
move=YaeaYaa, moyenn=ZaadZaa,Xaabaca ms=ZZZdaZa, much=aaZYbca,ZaaYada muito=abadXaZ, multip=aaacZaa, muscle=ZUZlZaa,caaXbab must=dZXZdZa,caaYYca
my=dYWbbbb,aZYZdbb n=UZZYfga,fZaXYbb na=bXhaZWZ,abaYaZb naar=aZecXZZ,dYZZcaa nach=YYdbcZZ,WZbbadZ nada=,ZaaaZca nahm=aaaacZa,aaaaZac nahmen=ZaaYdZa,
name=abaYcaa, nao=aZZcYba, ne=caXafWa,ceZZYXb near=,YaaeaZa necess=baaYaaa,ZcabYaa neck=,aaaacaa need=eYadWZZ,ZZZcZbb needed=ZYZdcZZ,dZfXaXY needs=aZZaYea,
neem=aZZdZaa, nehmen=aaYacaa, nei=bbaZcaY, nel=,aZaZbcZ nell=aaaaZca, nessun=baaabYa, neuf=Xaaabba, neural=abZcZaa, neuro=bZbeWYa, neurol=ZYfYaaZ,eabZaXa
neurop=aZbZcaa, never=ccZaaWa,aaYfXaZ next=ZZebYaZ,bXgXZaa ng=,aaZaeZY nicht=aaaYZZd,dZZZYac niet=cbZaZaZ,aaaYbdY night=bcaaYbZ,abaYbZb nights=aaZcaaa,
nine=abaZcaZ, ninos=ZaZdZaa, no=cZXaZZd,ZffUYXd nobody=eaaaaXa,aZaadYa noch=aacZbZZ, noche=,acaaZaZ nocte=,baZYbaa nodig=cYbaZaa,XYZgaZa noite=,caYacaa
nombre=acaaYaa, non=dXgVYba,YYZbZea none=caaZZba,caYdZYZ noon=aaacbaZ, normal=adadXZZ,ZYabdaZ not=abWYfcY,bXbYdcY note=ZaZZcba,ZacaZaa noted=bababYa,
notes=ZZaZcba, nothin=aZbaYcZ,adaZaaY nous=Zaacaaa, now=cZbYcZZ,YcbZbaa nu=ZZZYhZa, nunca=baYaaca, nur=dacZYZZ, nurse=ZaeaXaa, o=adVfWYe,ZeWaacY observ=,ZidZYZU
occurr=faaaXZa, oder=ZdZcZYa,adYZZcZ of=WXZXaci,Wbaaabc off=cZdZWcZ,cbgZWYZ offer=ZbdaYaa, often=eaaYZZa, oggi=bZaadYa, ohne=caaaaZa, old=ZaZZcbZ,ccaZZZa
older=,bcZZYZa oltrep=fZZYZba, omepra=,cZYWeaa omhoog=aaYaZda,aZcaaZa on=YZadhXX,YXdZccZ once=YZZZYfb,cYaZaaa onder=,caaaZaa one=YhbWfWW,ZaZaeXb
ones=bbaYZca,babbXYc only=XaZXkYZ,aZZbZdZ ons=,cabaYaa ont=YZZdVga,cZZZdYa onze=aaZZcZa, ook=babbYaa, op=XaViWea, open=YjZYYXa,aaZaYda openin=YgZaYaZ,
ophoge=,aZadZaa opinio=aaabWea,ZaZaZea oppure=acYfXaZ,aZacYaa optimu=aaaYdaa, or=kXWgSZa,eVXgSfb ora=,bacaYZa oral=WXcZdYe,aaYeiYT orale=aaZaaca,ZcadWcY
orally=ZacZZaa,adcZXaa order=ZeeYXZY,aaaacaZ ordere=ZaZYdaa, ordina=aaaeXaa,aaZeXba ordonn=eaaYbWa, ordre=VbacdZa, origin=aYZcbaa, os=bcXbXca,ZYaedaW
ospeda=daaZZaa,caaaZZa other=ZZYZdba,aZcYaac others=ZaZcaZa,ZaadZZa otros=ZZaeZZa, ou=cdaZVeY,ZcdeVYa our=bZaddXY,ZacacYa ours=ZaZaaZc, out=WZcZdba,YbZadbZ
outsid=caabZaa, over=hZZcaUZ,WgcgYZS overni=,aaeaWZa own=cZYXabb, p=ZaaYYYg,XYZcfZa pacien=acXYbda,caaaYaa packag=aaZaZac, packet=aZaaZad,aaZYYaf
palier=aabYZba, panel=ZZZZYbg, pantop=,aZaYgaX par=bfbYaVZ,XeXbcaZ para=dZbZZZZ,baWbaca parent=aaaacaZ, parte=bbZbZYb, partic=XaajTcZ,caaaZaa partir=ZfZXaab,
parven=ZaZfUda, pas=WZhYYba,facZXZY paso=aaVadca, passa=aaaYZda, passar=baYaYda,babaaYa passe=YajZVZa, passed=,caaaZaa passer=bZdZYaa, past=eaaZZYa,ZaaaZca
pastil=aacabaX, patien=ZXVXfia,fbVaZeW pazien=bZaYbba,caaaaaa peak=aaaZcZa, peg=,aZaacaZ pendan=,afaYYaZ pensar=,UaYZefa people=ZdZdWbZ,bZZZXfa pequen=,caaYbZa
per=dXeYYaa,cbbcUZb period=,ZaZadZa permet=aaaacaY, permit=eZaaZZa,bcaYZaa pero=Xaaaaea,cbZYaaa persis=aYbabaa,ZaccYaa person=,aYabZca peu=dZZYdXa,aaaZcaa
peut=caaZZba,aaaaXbd ph=aaadYaa, pharma=aYafYZa,bZaZZZd phase=abYdYaa,babbYaa physic=YddaYYa,ccaYZaa pictur=aaacZZa, pill=,caaaZZa pills=baaaeaW,
piu=ZaccXaZ,XdYcbZZ place=abYZcba,dZbaaXb placeb=YXZfdZZ,iaZXYXc plafon=faaaXYa, plan=YaidTZZ, platea=,aafYaZZ plenty=,acZYcZa plupar=aaadZZa,
plus=gXacaZW,ZZcbbVc po=YbZaabb,biVchZQ podem=bcaYZaa, poi=ZbUddZb,accZZaa pompa=acaaZaa, pompe=aeYaZZa,aZZZcba poor=bcdWZZa, por=haYVcYa,abbcXYb
porte=aaaYcaa,acaaZaa portio=,ZaadaZZ positi=ZZaacba,eaaaXaa posolo=aZYgcWZ, posson=caaZaaa,baZZYda potent=,adaVYbc pour=dYWaYdc,YZaXadc pourra=caaaaZa,
pouvai=maaZRYa, pouvan=Xaaadaa, pr=,aZacZaa practi=aZacYba, precis=aaZZYea, prefer=abZbXac,abadYaZ pregab=,aaaXgaY premed=aaaacaZ, premie=ZebZZaX,YbdYbZZ
prend=ZZZdbZa, prende=abaaYca, prendr=YaZUjab, prends=aaYZeaa, prenez=ZaaYeaa, prescr=aXXUgZg,abZXZbd presen=ZZaWgaa,aaaZcaa previo=gZabXYa,faZaWaa
previs=aaacYaa, prevoi=aadZZaa, prima=ZYdcYaZ, primei=ZgbXZZZ, primer=adabYaZ, princi=ZbZfTZe,aaaaXad printe=,YbYacba pris=,eaaaUac prise=ZaZZiYX,aaaZaZd
prises=aYYdcaa,ZcZbcaY prn=,aZZZgaX pro=,aYbcZZa produc=aaaaZac, produi=caaaYaa, progra=bYbbaZa, propos=abaYZZb, protoc=iabYWXa, prova=abbZYba, provar=aZZdZaa,
provid=,ZacaZab provoq=,aaaaYca prueba=adaaZZa, pt=ZaaZcaa, pueden=haaWYZa, puis=YbfUdZa,YdeYaXZ pump=cfWWaba,cZWYafb pumpe=,ZaZaYea puo=dZYcYaa,aaZdaZa
put=aacbaZY,aaacZdX q=caaZZaa, q3days=caZZaaa, q6h=aaaZcaa, q8h=abZYbaa,aZacZaa qds=aaaacaa, qid=aaaZcaa,aaaYbaa qu=ZacabYa,aaaaYba quand=aabadWa,
quando=ZabcXca,aZaZcaa quarte=,Waaaaea quatre=aabYdZa, que=hZXWdaX,bZZbZZc quelqu=XacYeZa, quem=YbZZbca, quer=aacZaaa, qui=WaZZedZ,bbaYZca quiene=ZaaaYda,
quotid=YZZbgXa, r=aZcaaZa, raggiu=Yaacaaa,baaaYaa raise=caaaZYa, raised=daZZYba,acaZaaa ramene=daaZbYa, ramipr=,aaaYbab ran=ZacXcaa, random=ZaaYbac,
range=ZcZXZYg,abYacZa ranged=ZaaXgYa, rangin=aZaYeaa, rarely=XacZaba, rate=beXXdZa,acZaaaa rather=aaZYaca,ZXZcaca ratio=daZaZaa,aaaabcY rct=aaaZcZa, re=ZaacZab,
reach=baWcbaa,aaaaYbc reache=dZZdVca,ZbZcYba read=aZaZcbZ, reader=aaYZeaa, receit=ZaadYZc, receiv=gcYWaYZ,ZZZbacZ recept=,aaZdYaa receva=aaaZXfa,
rechut=ZaaZdaa, recome=ebaVZaa, recomm=hbYTbZa,baacZYa record=aZYbcZa, recu=aZaacaa, redesc=baYabaa,ZaaaYea reduce=cTbcdZa,aaZYeaa reduci=aaYbaaa,aaacXba
reduct=,ZabYdaa reduit=caaaaZa,aaaadZa reduzi=aaZcaZa, refere=aaaaZZc, reflux=ZZZeaaZ, refuse=ZaaZcba, regime=YbZcaaa,aeaXZaa regist=aaaacaZ,dZaaZZa
regle=caaaaYa, regola=aaacYaa, regula=cZYZcbZ, reintr=acaZaaa, relaps=,eaZaYYa relate=aXadbaa, relaxa=aZadZaa,aaaZXae releve=Yaaacaa, relief=aYZcaaa,
remain=ZZcabaZ,bZaaYbc repart=ZeaaYaa,bcZYbaY repeat=eZaZZZa,ababYaa replac=acZZbZa, repond=aaZZeYa, repons=ZacYXea, report=YZZXiaa,aaaYcaa
requir=daZYWea,eZZZVdb resist=aZacaaa, resolv=aaaadYa, respir=,ZaZYaea respon=eUYfYca,daXeZXZ respue=bYbZcZa, rest=ZaZfYaa,ZaaabZc restar=bYaccYa,
reste=ZaeZXba,caZcVZd restri=caaaYaa, result=XZcZdZa,bZXZeba return=ZafaZXa, review=aaYZYfa,acaaZaa riceve=,aaZdZZa ricove=Zcaaaaa, ridott=cbcaWaa,
rien=eaaaaXa,XaaYfaa right=caaaaZa,aaaZcZa ring=aaabYcZ,bbbYYca rise=fZbWZZa, rising=heZXTZa, risk=,aaZZZca rispon=aZZcZaa, roughl=aaaadaY, round=,caaaZaa
route=acbXaaa,dZaYhaT rtu=eaaZYZa, rucken=,abaaYab rucksp=,ZaaaZda rule=WbadZbZ,YaZbbba run=cZbZaZa, rung=baYZbaa, ryan=aXZaeaa, s=XdYeYeX,ZYZbdbb
sa=Zaaacaa,Ybaabaa sachet=aaaaYZe, safe=,ZaZadaa safety=bZZYeZa,caaaYaa said=YZagVda, salire=caZaaZa, same=daZeWYZ,aadbYZZ sans=,XdcZZaa say=ZZbfWaa,
says=ZaXeZdY,babZgVa schedu=YaaVfba, schluc=acaZaZa, school=aaacZaa, sclero=caacYaY, screen=aeaZZZa,aZadZaa sd=ZaaZdaa, se=cWecUab,ZdXbXda secabl=,aaaaZac
second=aYiYWcZ,YXfZXfZ sedati=aZcaZbZ,ZbZXeZa see=,ZbbcVZc seen=aaaYada, segund=ZYdbYba, sei=ZaYacba,aZacbZa sein=,daabYZa seit=ZaZZada, seizur=aabbcXa,
seldom=ZZaaZea, selon=,bZadYZa sem=ZZbdZZa,YbdaaaZ semain=XcmYTaY,YhbYZZY semana=XffVZbY,YdZabaY sempre=ZbacXZc, sensib=adYaZaa, sensiv=aeaYZaa,
sent=ZaZacaa,ZaaaZca senza=,bbaaaYa ser=caaaZaa, sera=,aaZZdaZ series=aaaVeZc, servic=eaaaYZa, ses=ZaaZdaa, sessio=ZYfZaaZ,dZYcZZa set=cdZbVZa,
settim=ZaeaZZZ,ZacZbaa settin=,aZZZcaa settle=baabYaa, seu=aabcYaZ, seuil=ZaaaUha, seul=WabYdZd, seulem=,aZZZdaa seven=,aaaZeaY severe=bZZeaXa,
she=YbXYcbd,aaeZXZa sheet=ZbaeXaa, should=ZdiZTZa,daZYVdb show=aaZcaaa,aaacaaa showed=caaZeXZ,ZaaadZZ shown=,daabXaa si=ZXgbaaX,XcecVcX side=,baabcXa
sido=YaaadZa, sie=ZadZaaa,ZabacZa signed=,aaaadaY signif=aZZaVha,ZZZZfZZ signs=aZaZZda,baaaZcY simple=aZZZdaa,ZbZZcZa sin=,YZabdZa since=ZZZbcba,
sind=bYZgXYb,XabbZca single=cYZcZdY, six=YbYeabY,XdXeZZa sleep=,ZZbXcdY sleepy=,baZYaca slept=,aacaaaa slikte=aaaacaZ, slower=aaaaYca, slowly=aebcVZa,acaaZaa
small=YacdZaa,acaZZYc smalle=aaaaZca, so=ZZYcdaZ,bYgXXaa sobe=aZcaZaa, sodium=,aYaaZad soir=abfZZXa,ZYYbeaZ soit=ebZcbXV,YaZaaac solito=ZbZcZaa, sollte=accaYZa,
solo=VaaZbfa,cZcYaaa soluti=abYZaab, some=YXaegVa,gZYZYaa someon=eaZabXa, someti=adaZYaa, somewh=aaacYba, sommin=aZZcbaZ, soms=acYbYaa, son=eabZXaa,ZZaeYaa
sonde=,aaacZaa sono=bbZZdYa,abbZXba sont=aaaeVba,eZaZaXa sopra=bacaZaY, sort=daaaYaa, sous=bZbXiVa,baaabYa souven=YaZdbZa,ZZbcZba spasm=ZUZiaZa,aZZaeaZ
spasms=Xadabaa,aZcZdaY spasti=dbabXZZ,XXYdgXc specia=,bZZaZda spinal=aZacaaa,baYacaa split=aaaZZca,aZXcdZa spritz=afYaXaa, st=abcXYad,aZbZYad stabil=aaacbXa,
stable=aaaZdZa, standa=abZdYZa,abZcYaa start=ZdXaaca,ZcabYaa startd=ccaZYaa, starte=beYZXca, starti=ZdaYYac,ZafYYaa stata=aZaZcaa, states=aaaZcaa,
stati=dZaaYaa, statio=,Yaaaaca statt=baZacaZ, stay=ZYbcYda, stayed=ZaZXgZa, stehen=aaacZZa, step=aagZXZZ, steps=bZdaYbZ,ZZdaZaa still=,daaZaZa stock=aaaZYad,
stomac=,aaaYcaa stop=eaYZUfa,cabZZbZ stoppe=eaaZVba,ZZZZbcb streef=Zaacaaa, stretc=ZaacZaa, strip=aaaZWbf, strong=bZafZYa, studie=YZYUnYZ,aaaZdZa study=baZXeYb,
stufe=ababYaa, su=cZacXZa,bbaaXba suba=aYhZYaY, subi=aaZaZda, subir=Yacaaaa, subjec=baZYfZZ, suffis=,ZaacaZa sugges=abcaYZa, suis=aZZZdaa,ZceYWaa
suivan=,ZabYdZa sujets=aaaaYca, sunday=aacbZaY,aadaZaZ supera=caaaZaa, superi=YaaZVja, suppos=aaabbYa, suppre=aaaaXea, sur=VaaZaga,baabYZa surtou=ZaaacZa,
survei=,caaaZZa surviv=abaZeXa, swallo=YbZhUaa,aaaeXaa switch=ZaaaYdb, sympto=YbacbXc,caaZZba syring=abZaeaW,aZaacaa t=cYbfZWY,XfcVZba tab=aadcXaY,aaaZZac
tablet=bYXXhYc,ZZYXcbf tag=bbbadXY,bdaaYYa tage=ZYcdYaa, tagen=aacZZba, tagesd=cZZabaa, tagesh=caaaaZa, taglic=YZebZaZ, take=bZbWhWZ,YacVhZa
taken=ZaZabcY,aZdWZcb takes=ZaYdaZb,aaacZaa taking=XWXYgdd, taper=aZbZYca,baZcZYa tapere=aabaYba, taperi=aZaWgaa, tard=YZaZgZY, target=WZciXZa,YaZgYaa
tds=ZZZaZea,ZdcaRag te=caaZZaa,aacaYba tea=,aaZcaaZ team=aacZZba, teenag=aaacZZa, tells=ZdabYYb, ten=ZZYafaZ,cYaXeaZ tenths=Zaaacaa, terapi=acaZeaW,
term=aaacZaa, terza=aaZaZac, test=adbZZXb,bdZZZYa testdo=acZaZZa, teste=adaZYaa, tested=aaaZcaa, testin=acZZaaa, tetto=caaaZaa, text=aaaafZX,
than=VcZVbia,UWbeZbg that=abZYYgZ,WeeZXca the=fbeZZRb,ZceacXX their=eaaZZYa,Zaaaaca them=YZZddcX,dZZcXaZ then=dXdXZcZ,acYbdYZ therap=YYacada,UZeZcca
there=XZcZYdb,aZYcaba therea=,aaZZcZa theref=baaYcZa, these=aaaZaac, they=cZbbXYc,WbZcbca think=ZcaYaba, third=XZcZeYa,ZaZZdZa thirds=ZaZZdba,caacYZa
thirty=aaaaYad, this=ebbYXaY,aYafaWa those=abZXaeZ, though=aaZccXa,aaafXZa three=acWfaYa,agXcUab thresh=YZZZagZ, thrice=,ZeXZbZa throug=,ZbbYcZa thus=ZaaeZaZ,
tid=jcYXWYa,aeZXibR tiers=ZaaagXa, till=,baabYZa time=ZbZXgYa,ZZbYgZX times=badcWYa,abYeVZd titrat=heXgQWa,dhZYSba tizani=cbZXbbY, to=hUcYWad,WhZdcYW
today=ZZdZcZa,aYccaZa told=daZeUaZ, tolera=ZbbYXfa,agcZTcZ tolere=,cZaaaYa toma=WZZZjZY,baaaYab tomaba=Xaaacba, tomas=aacXbaa,acZaYaa tomava=aaaZaca,
tome=aaacbaZ, tomo=,abcaYaa tomorr=ZaeaYaa, tone=bYbbYaa, tonigh=,ZZhYXaa too=aacYZca,XZcZaca took=abebTab,aaaaYbb top=XcaZaca, tot=aaXcZca,ZcbaZZa
total=caXgYXZ,aXZgdYX touche=XaaZcca, tourne=aadZaaa, tous=ZZacaaa,ZeZZYbZ tout=ZabYdZa, toxici=aaaaZca, toxina=,aZacZaa tra=aYacbaa, traite=WcaWgaa,YaaZZec
tras=aYabcZa, tratam=bWabdaa, tre=baXdYca,bZZeZZa treat=aaaacZa, treate=ZaaYdZa, treatm=adaaaZZ,YZeYaba trede=aaeZYaZ, trek=,ZaZaada tres=WeZaZca,bcbcYaX
trial=aVabfYa, trials=ZaaadZa, tried=ZZZZdaa,aaafZXa trois=dZYbcYZ,YaaagXZ trop=,aaaaZca troubl=ZacaZZa, trouve=baaabYa, try=ZfccUZZ, tube=ZdZaaZa,aaabcZZ
tuesda=cZZacZZ, turn=,caaZZba twee=aacZaaa, tweema=aaaYdaa, twelve=,YaZccZa twice=YbZcbbZ,ZdcbXZZ two=WaZacae,baaaaYc typica=abZUdbd,cZaZYdZ u=abZZZac,aYbcZaa
uber=bZdbYZZ,abaZdXa ublich=Zaacaaa, ug=ZeVaeZZ,ZeaYgWX uit=ZZYfaZa, ultimo=,aaacZaa ultrap=aaaaYda, um=cWjaWaX, uma=,aZcaZaa un=ZZcWeZb,XZZdZbd
una=ZXbagaZ,ZdcaXbZ und=XaaXfbZ,XbbVfZc under=hbXYYZa,bXZdbXd une=VZdecaX,cbfVbZY unique=aaZaZca, unless=,baabYaa uno=cZacXZb,aaaacaZ uns=XaaYgaa,
unter=aaaacYa,aaaaYda until=jXXdPfa,ZaceZWa up=eZdaYbU,ccXbdYZ upper=,caabYaa ups=acYaZab, upward=ZaZcbZa,aZabWfa us=ZbaeYYa,cZaaYab usa=acZaZaa,
use=VaYcabd,YZZdbZa used=eZVcdXa,aaaacYa users=ZZZYeba, using=ZZdZbaa, usual=aYZZbbd, usuall=bYYViZa, uur=aZcaZaa, v=,aZaacZa va=aZaeYZa, van=ZaZYdba,ZYZbdZc
vanaf=ZcZaaaa, variab=aaaYcaa, varie=aaacZaa, ve=baZcaZa,ZbaacZa veces=YdabZaa,acaaYaa ventil=YaaaZda, verhog=bYaZZca, verkri=aZZaZac, verlan=,ZaZZZfa
verord=Yaaaada, verre=,aaaaZac vers=ZaXgWda, versch=,aZaadaZ very=WbZeZba,ceZXZZa vet=aZaaacZ, veut=aaeaYYa, vez=Yaaabba, vezes=,ebaXbaY via=ZYfWcaa,ZcZdXZZ
vier=,aaZdZaa visit=ZbdZZaa,aZdXZca vitami=,aZaZdaZ vo=bbYaaaa,aYZfZaa voie=,ZcZcZZa volgen=aYcaZba, volgt=aZcaZaa, volte=ZabbYaa,aZafYZZ volunt=aZZadZZ,aaaacaZ
volwas=ZaaaZca, vom=aaaZcaa, von=ZcXXcfY,aYbYfZZ vont=YaaYhYa, voor=aYZhZYZ,ZZZceZY votre=acaaZaa, vous=bZaYdYa, vu=ZZZYeaa, walk=,aaacZaZ want=caaaZaa,
wants=ZacgUZa, war=XaaZeZc,aaaZcYc ward=YZcabaa, waren=ecacVYa,baacYaa was=WZZXchb,ZbbXdbY water=,acacWba way=caaaZaa,ZcaaYba we=cZbgRbb,caZfWZZ weaned=,aaZcZZa
week=TYlWccY,WghUcZX weeken=caaaXab, weekly=fYaYZZb,aYfYWda weeks=YcZbaaZ,bUZbhYZ weer=,ZaYdZca weg=,ZZbYada wegen=,Zaaacaa weight=,ZaadZZa weil=aaaaYZd,
weiter=baZcaZa, weken=ZcaaaZa, well=cZYdcWa, wenn=,aZYdZaa went=VZcZgaa,aZaZWga wer=YZaYcda, werd=ZaaZdaa, werden=,aYeaZZa were=aYdUbcc,bYeXaWe what=gabZWbY,
whatev=,daaaaYa when=aYYbYeb,aaWbeZa where=aYYdabZ,ZaZbacZ which=bbaZXca,acbXXda while=aaaZcZa,bYZbXdb who=aYXcYgZ, whoeve=ZaZbZca, whole=babZXbb,aaYdZZc
why=caYbZZa, wieder=adYZbaa,aaaaZca wife=,aacaZaa wil=aacaZaa, will=aXeYcXb,YYZaYfb wine=aaZZZda,aaaaYca wir=ZZZeZZa, wird=aacYaaa,YZbabaa with=UfZWeXe,afadWVb
withdr=acabaXa,ZbacYaa within=cZaZbZa,bZZZada withou=aaaacbZ,Yaaaaca wk=,bZaYcYb woche=ZbiWYZZ,ZcbZZaa wochen=ZZgYYaZ, woke=,aaaacaZ woman=ZZaccYZ,
women=ZbadZZa, won=caaaZZa, worked=cdZZZZa, works=aaZcYca, would=aZZfWfX,YYcZdaa write=abZdYaa, wurde=Yaaacaa, y=dbWYWdd,ZedVdZX ya=ZZaZdaa,
year=aUZZiaa,ZaXdabb years=ZhWYbYa,cbZbaXa yes=aYZbdaa, you=YdZYeaY,ZYfaZZa your=ZaccWZa,adZaZZa yr=aXZiXaa, zat=Xaaaeaa, zei=baaaYba, zentiv=aaaaZac,
ziel=ZaZcZaa, zij=baacXaa, zijn=caZaZaa, zit=aaaZcZa,aZcZaaa zo=bYbabZa,aYadaaa zu=aZZacYb,YaaZeaZ zuletz=aacaZaa, zum=,aZdbaYZ zwei=aaacaaZ,ZbacaZa
zwisch=aaacYaa,
`;
