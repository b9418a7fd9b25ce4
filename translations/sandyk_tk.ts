<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tk" sourcelanguage="en">
<context>
    <name>DeviceWords</name>
    <message>
        <source>Asking the device</source>
        <translation>Enjamdan soralýar</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Taýýar</translation>
    </message>
    <message>
        <source>Unlock with your PIN</source>
        <translation>PIN-kodyňyz bilen gulpuny açyň</translation>
    </message>
    <message>
        <source>Enter the PIN on the device. If it has no keys of its own, you are asked here when you begin.</source>
        <translation>PIN-kody enjamda giriziň. Onuň öz düwmeleri ýok bolsa, başlanyňyzda şu ýerde soralar.</translation>
    </message>
    <message>
        <source>Open the Bitcoin app</source>
        <translation>Bitcoin programmasyny açyň</translation>
    </message>
    <message>
        <source>Choose the Bitcoin app on the device, or begin here and confirm it there.</source>
        <translation>Enjamda Bitcoin programmasyny saýlaň ýa-da şu ýerden başlap, ony enjamda tassyklaň.</translation>
    </message>
    <message>
        <source>Its software is too old to be safe</source>
        <translation>Onuň programmasy gaty köne, howply</translation>
    </message>
    <message>
        <source>Update it with the program of its maker before you use it here.</source>
        <translation>Bu ýerde ulanmazdan öň ony öndürijisiniň programmasy bilen täzeläň.</translation>
    </message>
    <message>
        <source>It holds no seed yet</source>
        <translation>Onda entek dikeldiş sözleri ýok</translation>
    </message>
    <message>
        <source>Set it up with the program of its maker, then plug it in again.</source>
        <translation>Ony öndürijisiniň programmasy bilen sazlaň, soň täzeden birikdiriň.</translation>
    </message>
    <message>
        <source>Not paired with this vault yet</source>
        <translation>Bu ammar bilen entek jübütlenmedi</translation>
    </message>
    <message>
        <source>Begin here: a code is shown on both screens, to be compared once.</source>
        <translation>Şu ýerden başlaň: iki ekranda hem kod görkeziler, ony bir gezek deňeşdirmeli.</translation>
    </message>
    <message>
        <source>It waits for an update</source>
        <translation>Täzelenmegine garaşýar</translation>
    </message>
    <message>
        <source>Plug it out and in again without pressing a button, or finish its update.</source>
        <translation>Düwmä basman, ony aýryp täzeden birikdiriň ýa-da täzelenmegini tamamlaň.</translation>
    </message>
    <message>
        <source>Sandyk cannot use this model over USB</source>
        <translation>Sandyk bu modeli USB arkaly ulanyp bilmeýär</translation>
    </message>
    <message>
        <source>This computer does not let Sandyk use it</source>
        <translation>Bu kompýuter Sandyga ony ulanmaga rugsat bermeýär</translation>
    </message>
    <message>
        <source>Install the rule for hardware wallets, then plug it in again.</source>
        <translation>Enjam gapjyklary üçin düzgüni guruň, soň ony täzeden birikdiriň.</translation>
    </message>
    <message>
        <source>Held by another program</source>
        <translation>Başga programma eýeläpdir</translation>
    </message>
    <message>
        <source>Close the other wallet program or browser page.</source>
        <translation>Beýleki gapjyk programmasyny ýa-da brauzer sahypasyny ýapyň.</translation>
    </message>
    <message>
        <source>The device cannot prove that its maker made it. Buy devices from their maker, and do not use this one for value.</source>
        <translation>Enjam öndürijisiniň ony ýasandygyny subut edip bilmeýär. Enjamlary öndürijisinden satyn alyň, muny bolsa gymmatlyk üçin ulanmaň.</translation>
    </message>
    <message>
        <source>This seed was met in a device with another key before. The device was reset or replaced, or something imitates it.</source>
        <translation>Bu dikeldiş sözleri öň başga açarly enjamda duşdy. Enjam täzeden sazlanan ýa-da çalşylan, ýa-da bir zat oňa öýkünýär.</translation>
    </message>
    <message>
        <source>Do not make new keys with this firmware; update it first.</source>
        <translation>Bu enjam programmasy bilen täze açar döretmäň; ilki ony täzeläň.</translation>
    </message>
    <message>
        <source>The seed of this device was never written down. Back it up first.</source>
        <translation>Bu enjamyň dikeldiş sözleri hiç ýazylmady. Ilki ätiýaçlyk nusgasyny saklaň.</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>Jogap bermeýär</translation>
    </message>
    <message>
        <source>Unlock the device with its PIN.</source>
        <translation>Enjamyň gulpuny PIN-kody bilen açyň.</translation>
    </message>
    <message>
        <source>Confirm on the device that its app is opened: %1</source>
        <translation>Enjamda programmanyň açylmagyny tassyklaň: %1</translation>
    </message>
    <message>
        <source>Compare the address on the screen of the device, then confirm it there.</source>
        <translation>Salgyny enjamyň ekranynda barlaň, soň şol ýerde tassyklaň.</translation>
    </message>
    <message>
        <source>Press the places of your PIN here. The digits are on the screen of the device.</source>
        <translation>PIN-kodyňyzyň ýerlerini şu ýerde basyň. Sanlar enjamyň ekranynda.</translation>
    </message>
    <message>
        <source>Check on the device what it shows, and confirm it there.</source>
        <translation>Enjamyň görkezýän zadyny barlaň we şol ýerde tassyklaň.</translation>
    </message>
    <message>
        <source>The device is working.</source>
        <translation>Enjam işleýär.</translation>
    </message>
    <message>
        <source>Follow the screen of the device.</source>
        <translation>Enjamyň ekranyna eýeriň.</translation>
    </message>
    <message>
        <source>By the device itself</source>
        <translation>Enjamyň özi bilen</translation>
    </message>
    <message>
        <source>With dice</source>
        <translation>Kubik bilen</translation>
    </message>
    <message>
        <source>By a program</source>
        <translation>Programma bilen</translation>
    </message>
    <message>
        <source>Restored from words</source>
        <translation>Sözlerden dikeldildi</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Belli däl</translation>
    </message>
    <message>
        <source>Take the request to it as a file, and add the signed copy in “Sign”.</source>
        <translation>Talaby oňa faýl görnüşinde eltiň we gol çekilen nusgasyny «Gol çek» sahypasynda goşuň.</translation>
    </message>
    <message>
        <source>Compare the pairing code.</source>
        <translation>Jübütleme koduny deňeşdiriň.</translation>
    </message>
    <message>
        <source>The firmware is not known, so this cannot be excluded: %1</source>
        <translation>Enjam programmasy belli däl, şonuň üçin muny inkär edip bolmaz: %1</translation>
    </message>
    <message>
        <source>Enter the passphrase of the wallet. Every passphrase opens another wallet, also a mistyped one.</source>
        <translation>Gapjygyň parol sözlemini giriziň. Her parol sözlemi başga gapjygy açýar, ýalňyş ýazylany hem.</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>A word is not the one that was shown</source>
        <translation>Söz görkezilen söze gabat gelmeýär</translation>
    </message>
    <message>
        <source>Whoever restores from this paper would not find these coins.</source>
        <translation>Şu kagyzdan dikeldilse, bu teňňeler tapylmaz.</translation>
    </message>
    <message>
        <source>Correct the marked words, or go back and compare your paper with the words.</source>
        <translation>Bellenen sözleri düzediň ýa-da yza gaýdyp, kagyzyňyzy görkezilen sözler bilen deňeşdiriň.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program</source>
        <translation>Programmanyň içinde ýalňyşlyk ýüze çykdy</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. Nothing was signed or changed.</source>
        <translation>Bu siziň däl, programmanyň ýalňyşlygy. Hiç zada gol çekilmedi we hiç zat üýtgedilmedi.</translation>
    </message>
    <message>
        <source>Copy the details and send them to the makers, then start the program again.</source>
        <translation>Jikme-jiklikleri göçürip, programmany düzüjilere iberiň, soň programmany täzeden işlediň.</translation>
    </message>
    <message>
        <source>This cannot be done with what was entered</source>
        <translation>Girizilen maglumatlar bilen muny edip bolmaýar</translation>
    </message>
    <message>
        <source>Something is missing or does not fit together.</source>
        <translation>Bir zat ýetmeýär ýa-da biri-birine gabat gelmeýär.</translation>
    </message>
    <message>
        <source>Check the fields on this page and try again.</source>
        <translation>Bu sahypadaky meýdanlary barlap, täzeden synanyşyň.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Ýatyryldy</translation>
    </message>
    <message>
        <source>Nothing was signed or changed.</source>
        <translation>Hiç zada gol çekilmedi we hiç zat üýtgedilmedi.</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>Islän wagtyňyz täzeden başlaň.</translation>
    </message>
    <message>
        <source>This would show a secret</source>
        <translation>Bu gizlin maglumaty görkezer</translation>
    </message>
    <message>
        <source>A secret on the screen can be seen by others and kept by the terminal.</source>
        <translation>Ekrandaky gizlin maglumaty başgalar görüp biler, terminal hem ony saklap biler.</translation>
    </message>
    <message>
        <source>Say first that nobody else can see the screen.</source>
        <translation>Ilki ekrany başga hiç kimiň görmeýändigini tassyklaň.</translation>
    </message>
    <message>
        <source>The program failed its own check</source>
        <translation>Programma öz barlagyndan geçmedi</translation>
    </message>
    <message>
        <source>A known calculation gave a wrong result, so no key may be used on this computer now.</source>
        <translation>Netijesi belli hasaplama nädogry netije berdi, şonuň üçin häzir bu kompýuterde hiç bir açary ulanmak bolmaýar.</translation>
    </message>
    <message>
        <source>Restart the computer. If it happens again, use another computer and do not enter your seed phrase here.</source>
        <translation>Kompýuteri täzeden işlediň. Ýalňyşlyk gaýtalansa, başga kompýuteri ulanyň we dikeldiş sözlerini bu ýere girizmäň.</translation>
    </message>
    <message>
        <source>The program could not protect its memory</source>
        <translation>Programma öz ýadyny gorap bilmedi</translation>
    </message>
    <message>
        <source>Without this protection another program could read your keys.</source>
        <translation>Bu gorag bolmasa, başga programma açarlaryňyzy okap biler.</translation>
    </message>
    <message>
        <source>Close other programs and try again. If it stays, check the settings of this computer.</source>
        <translation>Beýleki programmalary ýapyp, täzeden synanyşyň. Ýalňyşlyk galsa, bu kompýuteriň sazlamalaryny barlaň.</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Ýat ýeterlik däl</translation>
    </message>
    <message>
        <source>The computer could not give the memory that this step needs.</source>
        <translation>Kompýuter bu ädime gerek bolan ýady berip bilmedi.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Beýleki programmalary ýapyp, täzeden synanyşyň.</translation>
    </message>
    <message>
        <source>This is not valid hexadecimal text</source>
        <translation>Bu dogry on altylyk (hex) ýazgy däl</translation>
    </message>
    <message>
        <source>Only the digits 0 to 9 and the letters a to f may stand here, in pairs.</source>
        <translation>Bu ýerde diňe 0-dan 9-a çenli sanlar we a-dan f-e çenli harplar jübüt-jübüt durup biler.</translation>
    </message>
    <message>
        <source>Copy the text again, whole and without changes.</source>
        <translation>Ýazgyny doly we üýtgetmän täzeden göçüriň.</translation>
    </message>
    <message>
        <source>This text does not pass its checksum</source>
        <translation>Bu ýazgynyň barlag jemi gabat gelmeýär</translation>
    </message>
    <message>
        <source>A letter is wrong, missing or too many.</source>
        <translation>Bir belgi nädogry, ýetmeýär ýa-da artykmaç.</translation>
    </message>
    <message>
        <source>Copy the text again from where it came, whole.</source>
        <translation>Ýazgyny alnan ýerinden doly görnüşde täzeden göçüriň.</translation>
    </message>
    <message>
        <source>This is not valid base64 text</source>
        <translation>Bu dogry base64 ýazgysy däl</translation>
    </message>
    <message>
        <source>A letter is wrong or the end is missing.</source>
        <translation>Bir belgi nädogry ýa-da ýazgynyň soňy ýetmeýär.</translation>
    </message>
    <message>
        <source>A letter is wrong, missing or too many, or small and capital letters are mixed.</source>
        <translation>Bir belgi nädogry, ýetmeýär ýa-da artykmaç, ýa-da baş we setir harplar garyşypdyr.</translation>
    </message>
    <message>
        <source>The text cannot be read</source>
        <translation>Ýazgyny okap bolmaýar</translation>
    </message>
    <message>
        <source>It holds bytes that are not text.</source>
        <translation>Onda ýazgy bolmadyk baýtlar bar.</translation>
    </message>
    <message>
        <source>Check that you chose the right file.</source>
        <translation>Dogry faýly saýlandygyňyzy barlaň.</translation>
    </message>
    <message>
        <source>The data ends too early</source>
        <translation>Maglumat wagtyndan öň gutarýar</translation>
    </message>
    <message>
        <source>A part is missing, so it cannot be trusted.</source>
        <translation>Bir bölegi ýetmeýär, şonuň üçin oňa ynanyp bolmaýar.</translation>
    </message>
    <message>
        <source>Save or copy it again from where it came, whole.</source>
        <translation>Ony alnan ýerinden doly görnüşde täzeden saklaň ýa-da göçüriň.</translation>
    </message>
    <message>
        <source>The data is too large or says so</source>
        <translation>Maglumat aşa uly ýa-da şeýle görkezilen</translation>
    </message>
    <message>
        <source>It claims a size that cannot be right, so it was not read.</source>
        <translation>Görkezilen ululyk dogry bolup bilmez, şonuň üçin okalmady.</translation>
    </message>
    <message>
        <source>Could not read the file</source>
        <translation>Faýly okap bolmady</translation>
    </message>
    <message>
        <source>The file is not there or may not be opened.</source>
        <translation>Faýl ýok ýa-da ony açmaga rugsat ýok.</translation>
    </message>
    <message>
        <source>Check that the file and its disk are in place and that you may read it.</source>
        <translation>Faýlyň we diskiň ýerindedigini, okamaga rugsadyňyzyň bardygyny barlaň.</translation>
    </message>
    <message>
        <source>Could not write the file</source>
        <translation>Faýla ýazyp bolmady</translation>
    </message>
    <message>
        <source>The folder is not there or may not be written to.</source>
        <translation>Bukja ýok ýa-da oňa ýazmaga rugsat ýok.</translation>
    </message>
    <message>
        <source>Choose another folder and try again.</source>
        <translation>Başga bukja saýlap, täzeden synanyşyň.</translation>
    </message>
    <message>
        <source>A file of this name is already there</source>
        <translation>Şeýle atly faýl eýýäm bar</translation>
    </message>
    <message>
        <source>Nothing was overwritten.</source>
        <translation>Hiç zadyň üstünden ýazylmady.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Başga at saýlaň.</translation>
    </message>
    <message>
        <source>There is no room on the disk</source>
        <translation>Diskde boş ýer ýok</translation>
    </message>
    <message>
        <source>The file could not be written whole; what was there before is unchanged.</source>
        <translation>Faýly doly ýazyp bolmady; öňki maglumatlar üýtgemän galdy.</translation>
    </message>
    <message>
        <source>Free some room or choose another disk, then try again.</source>
        <translation>Ýer boşadyň ýa-da başga disk saýlaň, soň täzeden synanyşyň.</translation>
    </message>
    <message>
        <source>This key is not valid</source>
        <translation>Bu açar nädogry</translation>
    </message>
    <message>
        <source>It is not a key that can exist, so nothing can be done with it.</source>
        <translation>Şeýle açar bolup bilmez, onuň bilen hiç zat edip bolmaýar.</translation>
    </message>
    <message>
        <source>Copy the key again from where it came, whole.</source>
        <translation>Açary alnan ýerinden doly görnüşde täzeden göçüriň.</translation>
    </message>
    <message>
        <source>This signature cannot be read</source>
        <translation>Bu goly okap bolmaýar</translation>
    </message>
    <message>
        <source>It does not have the form of a signature.</source>
        <translation>Onuň gurluşy gola meňzemeýär.</translation>
    </message>
    <message>
        <source>Copy it again from where it came, whole.</source>
        <translation>Ony alnan ýerinden doly görnüşde täzeden göçüriň.</translation>
    </message>
    <message>
        <source>Could not decrypt</source>
        <translation>Şifrini açyp bolmady</translation>
    </message>
    <message>
        <source>The password is wrong or the data was changed.</source>
        <translation>Parol nädogry ýa-da maglumatlar üýtgedilen.</translation>
    </message>
    <message>
        <source>Enter the password again. If it is surely right, use another copy.</source>
        <translation>Paroly täzeden giriziň. Parol hökman dogry bolsa, başga nusgany ulanyň.</translation>
    </message>
    <message>
        <source>A signature that was just made did not verify</source>
        <translation>Ýaňy çekilen gol barlagdan geçmedi</translation>
    </message>
    <message>
        <source>The computer made a calculation error, so nothing was given out.</source>
        <translation>Kompýuter hasaplamada ýalňyşdy, şonuň üçin hiç zat berilmedi.</translation>
    </message>
    <message>
        <source>Restart the computer and try again. If it happens again, do not sign on this computer.</source>
        <translation>Kompýuteri täzeden işledip, gaýtadan synanyşyň. Ýalňyşlyk gaýtalansa, bu kompýuterde gol çekmäň.</translation>
    </message>
    <message>
        <source>The number of words is not right</source>
        <translation>Sözleriň sany nädogry</translation>
    </message>
    <message>
        <source>A seed phrase has 12, 15, 18, 21 or 24 words.</source>
        <translation>Dikeldiş sözleri 12, 15, 18, 21 ýa-da 24 sözden ybarat.</translation>
    </message>
    <message>
        <source>Count the words on your paper copy and enter all of them.</source>
        <translation>Kagyz nusgadaky sözleri sanaň we hemmesini giriziň.</translation>
    </message>
    <message>
        <source>A word is not in the list</source>
        <translation>Söz sanawda ýok</translation>
    </message>
    <message>
        <source>All words of a seed phrase come from one fixed list of 2048 words.</source>
        <translation>Dikeldiş sözleriniň hemmesi 2048 sözden ybarat bir sanawdan alynýar.</translation>
    </message>
    <message>
        <source>Compare the marked word with your paper copy; the program shows words that are near it.</source>
        <translation>Bellenen sözi kagyz nusga bilen deňeşdiriň; programma oňa meňzeş sözleri görkezýär.</translation>
    </message>
    <message>
        <source>These words do not belong together</source>
        <translation>Bu sözler biri-birine gabat gelmeýär</translation>
    </message>
    <message>
        <source>The last word holds a check of all the others, and it does not match. A word is wrong or two are swapped.</source>
        <translation>Soňky söz beýlekileriň barlagyny saklaýar we ol gabat gelmeýär. Bir söz nädogry ýa-da iki söziň orny çalşypdyr.</translation>
    </message>
    <message>
        <source>Compare each word and their order with your paper copy.</source>
        <translation>Her bir sözi we olaryň tertibini kagyz nusga bilen deňeşdiriň.</translation>
    </message>
    <message>
        <source>Not enough throws</source>
        <translation>Oýun kubigi ýeterlik taşlanmady</translation>
    </message>
    <message>
        <source>With fewer throws the dice would add too little chance.</source>
        <translation>Az taşlansa, oýun kubigi ýeterlik tötänlik goşup bilmez.</translation>
    </message>
    <message>
        <source>Throw on until the number asked for is reached.</source>
        <translation>Soralan sana ýetýänçä oýun kubigini taşlamagy dowam ediň.</translation>
    </message>
    <message>
        <source>This is not a row of throws</source>
        <translation>Bu oýun kubiginiň netijeleri däl</translation>
    </message>
    <message>
        <source>Only the digits 1 to 6 may stand here.</source>
        <translation>Bu ýerde diňe 1-den 6-a çenli sanlar durup biler.</translation>
    </message>
    <message>
        <source>Enter each throw as one digit.</source>
        <translation>Her taşlamanyň netijesini bir san bilen giriziň.</translation>
    </message>
    <message>
        <source>This is not a secret share</source>
        <translation>Bu gizlin bölek däl</translation>
    </message>
    <message>
        <source>A share has 20 or 33 words from its own list.</source>
        <translation>Gizlin bölek öz sanawyndan 20 ýa-da 33 sözden ybarat.</translation>
    </message>
    <message>
        <source>Compare the words with your paper copy.</source>
        <translation>Sözleri kagyz nusga bilen deňeşdiriň.</translation>
    </message>
    <message>
        <source>The words of this share do not belong together</source>
        <translation>Bu bölegiň sözleri biri-birine gabat gelmeýär</translation>
    </message>
    <message>
        <source>A word is wrong or two are swapped.</source>
        <translation>Bir söz nädogry ýa-da iki söziň orny çalşypdyr.</translation>
    </message>
    <message>
        <source>This share belongs to another set</source>
        <translation>Bu bölek başga toplumdan</translation>
    </message>
    <message>
        <source>Shares of different sets cannot be joined.</source>
        <translation>Dürli toplumlaryň böleklerini birleşdirip bolmaýar.</translation>
    </message>
    <message>
        <source>Use shares that were made together.</source>
        <translation>Bile döredilen bölekleri ulanyň.</translation>
    </message>
    <message>
        <source>More shares are needed</source>
        <translation>Ýene bölek gerek</translation>
    </message>
    <message>
        <source>There are not yet enough shares to restore the secret.</source>
        <translation>Gizlin maglumaty dikeltmek üçin bölekler entek ýeterlik däl.</translation>
    </message>
    <message>
        <source>Enter further shares of the same set.</source>
        <translation>Şol toplumyň beýleki böleklerini giriziň.</translation>
    </message>
    <message>
        <source>The shares do not give a valid secret</source>
        <translation>Bölekler dogry gizlin maglumat bermeýär</translation>
    </message>
    <message>
        <source>One of the shares was changed or is false.</source>
        <translation>Bölekleriň biri üýtgedilen ýa-da galp.</translation>
    </message>
    <message>
        <source>Enter the shares again; if it stays, use another share of the set.</source>
        <translation>Bölekleri täzeden giriziň; ýalňyşlyk galsa, toplumyň başga bölegini ulanyň.</translation>
    </message>
    <message>
        <source>This is not a derivation path</source>
        <translation>Bu açar ýoly däl</translation>
    </message>
    <message>
        <source>A path looks like m/84h/0h/0h.</source>
        <translation>Açar ýoly m/84h/0h/0h görnüşinde bolýar.</translation>
    </message>
    <message>
        <source>Correct the path and try again.</source>
        <translation>Ýoly düzedip, täzeden synanyşyň.</translation>
    </message>
    <message>
        <source>This is not an extended key</source>
        <translation>Bu giňeldilen açar däl</translation>
    </message>
    <message>
        <source>It does not have the form of an extended public key (xpub).</source>
        <translation>Onuň gurluşy giňeldilen açyk açara (xpub) meňzemeýär.</translation>
    </message>
    <message>
        <source>This key cannot be derived from a public key</source>
        <translation>Bu açary açyk açardan alyp bolmaýar</translation>
    </message>
    <message>
        <source>A hardened step needs the private key.</source>
        <translation>Berkidilen ädim üçin şahsy açar gerek.</translation>
    </message>
    <message>
        <source>Export the extended public key of the account itself.</source>
        <translation>Hasabyň öz giňeldilen açyk açaryny eksport ediň.</translation>
    </message>
    <message>
        <source>The amount is outside what can exist</source>
        <translation>Möçber mümkin bolan çäkden daşarda</translation>
    </message>
    <message>
        <source>No amount can be negative or above 21 million BTC.</source>
        <translation>Möçber noldan kiçi ýa-da 21 million BTC-den uly bolup bilmez.</translation>
    </message>
    <message>
        <source>Correct the amount.</source>
        <translation>Möçberi düzediň.</translation>
    </message>
    <message>
        <source>The amount cannot be read</source>
        <translation>Möçberi okap bolmaýar</translation>
    </message>
    <message>
        <source>Only digits and one decimal mark may stand here.</source>
        <translation>Bu ýerde diňe sanlar we bir onluk belgisi durup biler.</translation>
    </message>
    <message>
        <source>Enter the amount without grouping marks.</source>
        <translation>Möçberi sanlary topara bölmän giriziň.</translation>
    </message>
    <message>
        <source>The transaction cannot be read</source>
        <translation>Geleşigi okap bolmaýar</translation>
    </message>
    <message>
        <source>It does not have the form of a Bitcoin transaction.</source>
        <translation>Onuň gurluşy Bitcoin geleşigine meňzemeýär.</translation>
    </message>
    <message>
        <source>A script cannot be read</source>
        <translation>Skripti okap bolmaýar</translation>
    </message>
    <message>
        <source>It does not have the form that the network knows.</source>
        <translation>Onuň gurluşy tora belli bolan görnüşde däl.</translation>
    </message>
    <message>
        <source>Ask the sender of the file to make it again.</source>
        <translation>Faýly iberijiden ony täzeden düzmegi soraň.</translation>
    </message>
    <message>
        <source>This is not a Bitcoin address</source>
        <translation>Bu Bitcoin salgysy däl</translation>
    </message>
    <message>
        <source>It does not have the form of an address.</source>
        <translation>Onuň gurluşy salga meňzemeýär.</translation>
    </message>
    <message>
        <source>Copy the address again from where it came, whole.</source>
        <translation>Salgyny alnan ýerinden doly görnüşde täzeden göçüriň.</translation>
    </message>
    <message>
        <source>The address does not pass its checksum</source>
        <translation>Salgynyň barlag jemi gabat gelmeýär</translation>
    </message>
    <message>
        <source>A letter is wrong; what is sent to a wrong address is lost.</source>
        <translation>Bir belgi nädogry; nädogry salga iberilen zat ýitýär.</translation>
    </message>
    <message>
        <source>The address belongs to another network</source>
        <translation>Salgy başga tora degişli</translation>
    </message>
    <message>
        <source>This wallet works on a different Bitcoin network.</source>
        <translation>Bu gapjyk başga Bitcoin torunda işleýär.</translation>
    </message>
    <message>
        <source>Ask the recipient for an address of the right network.</source>
        <translation>Alyjydan dogry toruň salgysyny soraň.</translation>
    </message>
    <message>
        <source>The output descriptor cannot be read</source>
        <translation>Beýan edijini (deskriptory) okap bolmaýar</translation>
    </message>
    <message>
        <source>It does not have the form of a descriptor.</source>
        <translation>Onuň gurluşy beýan edijä meňzemeýär.</translation>
    </message>
    <message>
        <source>The output descriptor does not pass its checksum</source>
        <translation>Beýan edijiniň (deskriptoryň) barlag jemi gabat gelmeýär</translation>
    </message>
    <message>
        <source>This kind of output descriptor is not supported</source>
        <translation>Beýan edijiniň (deskriptoryň) bu görnüşi goldanmaýar</translation>
    </message>
    <message>
        <source>The program takes pkh, wpkh, sh, wsh with multi or sortedmulti, and tr with one key.</source>
        <translation>Programma pkh, wpkh, sh, wsh (multi ýa-da sortedmulti bilen) we bir açarly tr görnüşlerini kabul edýär.</translation>
    </message>
    <message>
        <source>Use a wallet of one of these kinds.</source>
        <translation>Şu görnüşleriň birindäki gapjygy ulanyň.</translation>
    </message>
    <message>
        <source>The output descriptor holds a private key</source>
        <translation>Beýan edijide (deskriptorda) şahsy açar bar</translation>
    </message>
    <message>
        <source>A descriptor is shown, printed and sent about; a private key in it would not stay secret.</source>
        <translation>Beýan ediji görkezilýär, çap edilýär we iberilýär; ondaky şahsy açar gizlin galmaz.</translation>
    </message>
    <message>
        <source>Export the descriptor with public keys only.</source>
        <translation>Beýan edijini diňe açyk açarlar bilen eksport ediň.</translation>
    </message>
    <message>
        <source>The output descriptor belongs to another network</source>
        <translation>Beýan ediji (deskriptor) başga tora degişli</translation>
    </message>
    <message>
        <source>Its keys are made for a different Bitcoin network.</source>
        <translation>Onuň açarlary başga Bitcoin tory üçin döredilen.</translation>
    </message>
    <message>
        <source>Export the descriptor again for the right network.</source>
        <translation>Beýan edijini dogry tor üçin täzeden eksport ediň.</translation>
    </message>
    <message>
        <source>The address number is outside the range</source>
        <translation>Salgynyň belgisi çäkden daşarda</translation>
    </message>
    <message>
        <source>The descriptor has no address of this number.</source>
        <translation>Beýan edijide şeýle belgili salgy ýok.</translation>
    </message>
    <message>
        <source>Choose a smaller number.</source>
        <translation>Has kiçi san saýlaň.</translation>
    </message>
    <message>
        <source>Ask the recipient for the address itself.</source>
        <translation>Alyjydan salgynyň özüni soraň.</translation>
    </message>
    <message>
        <source>This is not a signing request that can be read</source>
        <translation>Bu gol çekmek talabyny okap bolmaýar</translation>
    </message>
    <message>
        <source>The file is not a PSBT, or a part of it is wrong.</source>
        <translation>Faýl PSBT däl ýa-da onuň bir bölegi nädogry.</translation>
    </message>
    <message>
        <source>Export the request again from the wallet that made it.</source>
        <translation>Talaby düzen gapjykdan ony täzeden eksport ediň.</translation>
    </message>
    <message>
        <source>The signing request holds the same field twice</source>
        <translation>Gol çekmek talabynda bir meýdan iki gezek bar</translation>
    </message>
    <message>
        <source>Two programs could read it in two ways, so it is refused.</source>
        <translation>Iki programma ony iki hili okap biler, şonuň üçin ret edildi.</translation>
    </message>
    <message>
        <source>These are two different transactions</source>
        <translation>Bular iki dürli geleşik</translation>
    </message>
    <message>
        <source>Only copies of one and the same transaction can be combined.</source>
        <translation>Diňe şol bir geleşigiň nusgalaryny birleşdirip bolýar.</translation>
    </message>
    <message>
        <source>Choose the file that belongs to this transaction.</source>
        <translation>Bu geleşige degişli faýly saýlaň.</translation>
    </message>
    <message>
        <source>The transaction is not complete yet</source>
        <translation>Geleşik entek doly däl</translation>
    </message>
    <message>
        <source>Signatures are still missing.</source>
        <translation>Gollar entek ýetmeýär.</translation>
    </message>
    <message>
        <source>Collect the missing signatures first.</source>
        <translation>Ilki ýetmeýän gollary ýygnaň.</translation>
    </message>
    <message>
        <source>The signing request is not ready</source>
        <translation>Gol çekmek talaby taýýar däl</translation>
    </message>
    <message>
        <source>It lacks what is needed for this step.</source>
        <translation>Onda bu ädim üçin gerekli maglumat ýok.</translation>
    </message>
    <message>
        <source>Export it again from the wallet that made it, with all details.</source>
        <translation>Ony düzen gapjykdan ähli jikme-jiklikler bilen täzeden eksport ediň.</translation>
    </message>
    <message>
        <source>Nothing here is for your keys to sign</source>
        <translation>Bu ýerde açarlaryňyz bilen gol çekmäge zat ýok</translation>
    </message>
    <message>
        <source>No input of this request belongs to the chosen wallet.</source>
        <translation>Bu talabyň hiç bir girişi saýlanan gapjyga degişli däl.</translation>
    </message>
    <message>
        <source>Check that you chose the right wallet and the right file.</source>
        <translation>Dogry gapjygy we dogry faýly saýlandygyňyzy barlaň.</translation>
    </message>
    <message>
        <source>The request asks for an unusual kind of signature</source>
        <translation>Talap goluň adaty bolmadyk görnüşini soraýar</translation>
    </message>
    <message>
        <source>Such a signature would leave a part of the transaction open to change after you sign.</source>
        <translation>Şeýle gol çekilse, geleşigiň bir bölegini soň hem üýtgedip bolar.</translation>
    </message>
    <message>
        <source>Do not sign. Ask the maker of the request for one with the usual kind (ALL or DEFAULT).</source>
        <translation>Gol çekmäň. Talaby düzen adamdan goluň adaty görnüşini (ALL ýa-da DEFAULT) soraň.</translation>
    </message>
    <message>
        <source>The proof of an amount is missing</source>
        <translation>Möçberiň subutnamasy ýok</translation>
    </message>
    <message>
        <source>Without the whole previous transaction the amount of an input cannot be checked, and the fee could be a lie.</source>
        <translation>Öňki geleşik doly berilmese, girişiň möçberini barlap bolmaýar we komissiýa ýalan bolup biler.</translation>
    </message>
    <message>
        <source>Export the request again with the previous transactions included.</source>
        <translation>Talaby öňki geleşikler bilen bilelikde täzeden eksport ediň.</translation>
    </message>
    <message>
        <source>A previous transaction is not the right one</source>
        <translation>Öňki geleşik dogry geleşik däl</translation>
    </message>
    <message>
        <source>The transaction given as proof is not the one that is spent.</source>
        <translation>Subutnama hökmünde berlen geleşik sarp edilýän geleşik däl.</translation>
    </message>
    <message>
        <source>Do not sign. Export the request again from the wallet that made it.</source>
        <translation>Gol çekmäň. Talaby düzen gapjykdan ony täzeden eksport ediň.</translation>
    </message>
    <message>
        <source>An amount is not what the request says</source>
        <translation>Möçber talapda ýazylan ýaly däl</translation>
    </message>
    <message>
        <source>The previous transaction shows another amount, so the fee shown would be false.</source>
        <translation>Öňki geleşikde başga möçber bar, şonuň üçin görkezilýän komissiýa nädogry bolar.</translation>
    </message>
    <message>
        <source>Do not sign. Find out who changed the request.</source>
        <translation>Gol çekmäň. Talaby kimiň üýtgedendigini anyklaň.</translation>
    </message>
    <message>
        <source>An input says nothing about what it spends</source>
        <translation>Giriş näme sarp edýändigini aýtmaýar</translation>
    </message>
    <message>
        <source>Amount and script are missing, so it cannot be checked.</source>
        <translation>Möçber we skript ýok, şonuň üçin barlap bolmaýar.</translation>
    </message>
    <message>
        <source>Export the request again with all details.</source>
        <translation>Talaby ähli jikme-jiklikler bilen täzeden eksport ediň.</translation>
    </message>
    <message>
        <source>A script does not match what is spent</source>
        <translation>Skript sarp edilýän teňňä gabat gelmeýär</translation>
    </message>
    <message>
        <source>The request describes an input in a way that the coin itself does not confirm.</source>
        <translation>Talap girişi teňňäniň özi tassyklamaýan görnüşde beýan edýär.</translation>
    </message>
    <message>
        <source>A key does not match its derivation path</source>
        <translation>Açar öz ýoluna gabat gelmeýär</translation>
    </message>
    <message>
        <source>The key that the request names is not the one at that path in your wallet.</source>
        <translation>Talapda görkezilen açar gapjygyňyzyň şol ýolundaky açar däl.</translation>
    </message>
    <message>
        <source>Change goes to a place that is not yours</source>
        <translation>Gaýtargy size degişli bolmadyk ýere gidýär</translation>
    </message>
    <message>
        <source>An output is marked as change, but your wallet does not make this address.</source>
        <translation>Çykyş gaýtargy diýlip bellenen, ýöne gapjygyňyz şeýle salgy döretmeýär.</translation>
    </message>
    <message>
        <source>A key in the request is not part of this wallet</source>
        <translation>Talapdaky açar bu gapjyga degişli däl</translation>
    </message>
    <message>
        <source>The set of cosigners differs from the one you set up.</source>
        <translation>Bile gol çekijileriň düzümi siziň guran düzümiňizden tapawutlanýar.</translation>
    </message>
    <message>
        <source>Do not sign. Compare the keys with your cosigners.</source>
        <translation>Gol çekmäň. Açarlary bile gol çekijileriňiz bilen deňeşdiriň.</translation>
    </message>
    <message>
        <source>The request belongs to another network</source>
        <translation>Talap başga tora degişli</translation>
    </message>
    <message>
        <source>A signature for one network could be used on another.</source>
        <translation>Bir tor üçin çekilen goly başga torda ulanyp bolar.</translation>
    </message>
    <message>
        <source>Export the request again from a wallet on the right network.</source>
        <translation>Talaby dogry torundaky gapjykdan täzeden eksport ediň.</translation>
    </message>
    <message>
        <source>More goes out than comes in</source>
        <translation>Girýäninden çykýany köp</translation>
    </message>
    <message>
        <source>Such a transaction cannot exist.</source>
        <translation>Şeýle geleşik bolup bilmez.</translation>
    </message>
    <message>
        <source>The fee is above the limit</source>
        <translation>Komissiýa limitden ýokary</translation>
    </message>
    <message>
        <source>Check the fee in the wallet that made the request. The limit is in the settings.</source>
        <translation>Talaby düzen gapjykda komissiýany barlaň. Limit sazlamalarda görkezilen.</translation>
    </message>
    <message>
        <source>The fee is a large share of the amount</source>
        <translation>Komissiýa möçberiň uly bölegi</translation>
    </message>
    <message>
        <source>The fee rate is above the limit</source>
        <translation>Komissiýa nyrhy limitden ýokary</translation>
    </message>
    <message>
        <source>So much per byte is rarely needed, so a mistake is likely.</source>
        <translation>Bir baýt üçin şeýle köp seýrek gerek bolýar, ähtimal, bu ýalňyşlykdyr.</translation>
    </message>
    <message>
        <source>Check the fee rate in the wallet that made the request. The limit is in the settings.</source>
        <translation>Talaby düzen gapjykda komissiýa nyrhyny barlaň. Limit sazlamalarda görkezilen.</translation>
    </message>
    <message>
        <source>The request holds a field that the program does not know</source>
        <translation>Talapda programmanyň bilmeýän meýdany bar</translation>
    </message>
    <message>
        <source>An unknown field could change what the signature means.</source>
        <translation>Näbelli meýdan goluň manysyny üýtgedip biler.</translation>
    </message>
    <message>
        <source>Do not sign. Ask the maker of the request what the field is for.</source>
        <translation>Gol çekmäň. Talaby düzen adamdan bu meýdanyň näme üçindigini soraň.</translation>
    </message>
    <message>
        <source>The same coin is spent twice in the request</source>
        <translation>Talapda bir teňňe iki gezek sarp edilýär</translation>
    </message>
    <message>
        <source>Such a transaction cannot be valid.</source>
        <translation>Şeýle geleşik dogry bolup bilmez.</translation>
    </message>
    <message>
        <source>The request changed after you reviewed it</source>
        <translation>Talap gözden geçireniňizden soň üýtgedi</translation>
    </message>
    <message>
        <source>What would be signed is no longer what was shown.</source>
        <translation>Gol çekiljek zat indi görkezilen zat däl.</translation>
    </message>
    <message>
        <source>Open the request again and review it from the start.</source>
        <translation>Talaby täzeden açyň we başdan gözden geçiriň.</translation>
    </message>
    <message>
        <source>A signature in the request is not valid</source>
        <translation>Talapdaky gol nädogry</translation>
    </message>
    <message>
        <source>It was made for something else or was damaged.</source>
        <translation>Ol başga zat üçin çekilen ýa-da zaýalanan.</translation>
    </message>
    <message>
        <source>Ask the cosigner to sign again.</source>
        <translation>Bile gol çekijiden täzeden gol çekmegi haýyş ediň.</translation>
    </message>
    <message>
        <source>This kind of input is not supported</source>
        <translation>Girişiň bu görnüşi goldanmaýar</translation>
    </message>
    <message>
        <source>The program does not know how to check it, so it does not sign it.</source>
        <translation>Programma ony nähili barlamalydygyny bilmeýär, şonuň üçin gol çekmeýär.</translation>
    </message>
    <message>
        <source>Use a wallet of a kind that is supported.</source>
        <translation>Goldanýan görnüşli gapjygy ulanyň.</translation>
    </message>
    <message>
        <source>The signature does not fit this message and address</source>
        <translation>Gol bu habara we salga gabat gelmeýär</translation>
    </message>
    <message>
        <source>It does not prove anything.</source>
        <translation>Ol hiç zady subut etmeýär.</translation>
    </message>
    <message>
        <source>Check message, address and signature; each letter counts.</source>
        <translation>Habary, salgyny we goly barlaň; her bir belgi möhüm.</translation>
    </message>
    <message>
        <source>It cannot be decided whether the signature is valid</source>
        <translation>Goluň dogrudygyny anyklap bolmaýar</translation>
    </message>
    <message>
        <source>It depends on rules that are not known here.</source>
        <translation>Ol bu ýerde belli bolmadyk kadalara bagly.</translation>
    </message>
    <message>
        <source>Ask for a signature of the usual kind.</source>
        <translation>Goluň adaty görnüşini soraň.</translation>
    </message>
    <message>
        <source>The message signature cannot be read</source>
        <translation>Habaryň goluny okap bolmaýar</translation>
    </message>
    <message>
        <source>There is no vault here</source>
        <translation>Bu ýerde ammar ýok</translation>
    </message>
    <message>
        <source>The file is not in this place.</source>
        <translation>Faýl bu ýerde ýok.</translation>
    </message>
    <message>
        <source>Choose another file or create a vault.</source>
        <translation>Başga faýl saýlaň ýa-da ammar dörediň.</translation>
    </message>
    <message>
        <source>There is a vault here already</source>
        <translation>Bu ýerde eýýäm ammar bar</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>Ol üýtgedilmedi.</translation>
    </message>
    <message>
        <source>Open it, or choose another name.</source>
        <translation>Ony açyň ýa-da başga at saýlaň.</translation>
    </message>
    <message>
        <source>The vault is open in another window</source>
        <translation>Ammar başga penjirede açyk</translation>
    </message>
    <message>
        <source>Two programs must not write to it at once.</source>
        <translation>Oňa bir wagtda iki programma ýazmaly däl.</translation>
    </message>
    <message>
        <source>Close the other window or program, then try again.</source>
        <translation>Beýleki penjiräni ýa-da programmany ýapyp, täzeden synanyşyň.</translation>
    </message>
    <message>
        <source>This file is not a vault</source>
        <translation>Bu faýl ammar däl</translation>
    </message>
    <message>
        <source>It does not have the form of one.</source>
        <translation>Onuň gurluşy ammara meňzemeýär.</translation>
    </message>
    <message>
        <source>The vault file is damaged</source>
        <translation>Ammaryň faýly zaýalanan</translation>
    </message>
    <message>
        <source>A part of it no longer passes its check. Your coins are not in the file; they can be restored.</source>
        <translation>Onuň bir bölegi barlagdan geçmeýär. Teňňeleriňiz faýlyň içinde däl; olary dikeldip bolýar.</translation>
    </message>
    <message>
        <source>Keep the file, then restore from the newest backup or from the seed phrase.</source>
        <translation>Faýly saklaň, soň iň täze ätiýaçlyk nusgasyndan ýa-da dikeldiş sözlerinden dikeldiň.</translation>
    </message>
    <message>
        <source>The vault comes from a newer version</source>
        <translation>Ammar has täze wersiýada döredilen</translation>
    </message>
    <message>
        <source>This version could damage it.</source>
        <translation>Bu wersiýa oňa zyýan ýetirip biler.</translation>
    </message>
    <message>
        <source>Install the newer version of the program.</source>
        <translation>Programmanyň has täze wersiýasyny guruň.</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Parol nädogry</translation>
    </message>
    <message>
        <source>The vault could not be unlocked.</source>
        <translation>Ammaryň gulpuny açyp bolmady.</translation>
    </message>
    <message>
        <source>Enter the password again; check the keyboard language and the Caps Lock key.</source>
        <translation>Paroly täzeden giriziň; klawiaturanyň dilini we Caps Lock düwmesini barlaň.</translation>
    </message>
    <message>
        <source>The vault is locked</source>
        <translation>Ammar gulply</translation>
    </message>
    <message>
        <source>This needs the vault to be unlocked.</source>
        <translation>Munuň üçin ammaryň gulpy açyk bolmaly.</translation>
    </message>
    <message>
        <source>Unlock the vault and try again.</source>
        <translation>Ammaryň gulpuny açyp, täzeden synanyşyň.</translation>
    </message>
    <message>
        <source>The password is too short</source>
        <translation>Parol gysga</translation>
    </message>
    <message>
        <source>Whoever has the file could try all short passwords.</source>
        <translation>Faýly ele salan adam ähli gysga parollary synap görüp biler.</translation>
    </message>
    <message>
        <source>Choose a longer one; several unrelated words are good.</source>
        <translation>Has uzyn parol saýlaň; biri-birine dahylsyz birnäçe söz amatly.</translation>
    </message>
    <message>
        <source>This is the only password</source>
        <translation>Bu ýeke-täk parol</translation>
    </message>
    <message>
        <source>Without it nobody could open the vault.</source>
        <translation>Ol bolmasa, ammary hiç kim açyp bilmez.</translation>
    </message>
    <message>
        <source>Add another password first.</source>
        <translation>Ilki başga parol goşuň.</translation>
    </message>
    <message>
        <source>The vault could not be read or written</source>
        <translation>Ammary okap ýa-da oňa ýazyp bolmady</translation>
    </message>
    <message>
        <source>The file or its disk gave an error; the last complete state is kept.</source>
        <translation>Faýl ýa-da onuň diski ýalňyşlyk berdi; soňky doly ýagdaýy saklandy.</translation>
    </message>
    <message>
        <source>Check the disk and its free room, then open the vault again.</source>
        <translation>Diski we ondaky boş ýeri barlap, ammary täzeden açyň.</translation>
    </message>
    <message>
        <source>The vault would not be encrypted</source>
        <translation>Ammar şifrlenmezdi</translation>
    </message>
    <message>
        <source>The database library on this computer has no encryption, so the program refuses to go on.</source>
        <translation>Bu kompýuterdäki maglumatlar binýadynyň kitaphanasynda şifrlemek ýok, şonuň üçin programma dowam etmeýär.</translation>
    </message>
    <message>
        <source>Install the program together with SQLCipher.</source>
        <translation>Programmany SQLCipher bilen bilelikde guruň.</translation>
    </message>
    <message>
        <source>This file is not a backup</source>
        <translation>Bu faýl ätiýaçlyk nusgasy däl</translation>
    </message>
    <message>
        <source>The backup file is damaged</source>
        <translation>Ätiýaçlyk nusgasynyň faýly zaýalanan</translation>
    </message>
    <message>
        <source>A part of it no longer passes its check.</source>
        <translation>Onuň bir bölegi barlagdan geçmeýär.</translation>
    </message>
    <message>
        <source>Use another copy of the backup, or restore from the seed phrase.</source>
        <translation>Ätiýaçlyk nusgasynyň başga göçürmesini ulanyň ýa-da dikeldiş sözlerinden dikeldiň.</translation>
    </message>
    <message>
        <source>There is no such wallet in the vault</source>
        <translation>Ammarda şeýle gapjyk ýok</translation>
    </message>
    <message>
        <source>It may have been removed or renamed.</source>
        <translation>Ol aýrylan ýa-da ady üýtgedilen bolmagy mümkin.</translation>
    </message>
    <message>
        <source>Choose a wallet from the list.</source>
        <translation>Sanawdan gapjyk saýlaň.</translation>
    </message>
    <message>
        <source>A wallet like this is already in the vault</source>
        <translation>Ammarda şeýle gapjyk eýýäm bar</translation>
    </message>
    <message>
        <source>Its name or its output descriptor is the same.</source>
        <translation>Onuň ady ýa-da beýan edijisi (deskriptory) birmeňzeş.</translation>
    </message>
    <message>
        <source>Choose another name or open the wallet that is there.</source>
        <translation>Başga at saýlaň ýa-da bar bolan gapjygy açyň.</translation>
    </message>
    <message>
        <source>This name cannot be used</source>
        <translation>Bu ady ulanyp bolmaýar</translation>
    </message>
    <message>
        <source>It is empty, too long or holds signs that cannot be seen.</source>
        <translation>Ol boş, aşa uzyn ýa-da onda görünmeýän belgiler bar.</translation>
    </message>
    <message>
        <source>The backup is not confirmed yet</source>
        <translation>Ätiýaçlyk nusgasy entek tassyklanmady</translation>
    </message>
    <message>
        <source>Without a proven backup, what you receive could be lost for ever.</source>
        <translation>Subut edilen ätiýaçlyk nusgasy bolmasa, kabul edýäniňiz hemişelik ýitip biler.</translation>
    </message>
    <message>
        <source>Confirm the seed phrase first; then addresses are shown.</source>
        <translation>Ilki dikeldiş sözlerini tassyklaň; soň salgylar görkeziler.</translation>
    </message>
    <message>
        <source>The key does not belong to this wallet</source>
        <translation>Açar bu gapjyga degişli däl</translation>
    </message>
    <message>
        <source>The output descriptor names another key.</source>
        <translation>Beýan edijide (deskriptorda) başga açar görkezilen.</translation>
    </message>
    <message>
        <source>Choose the right seed phrase or the right descriptor.</source>
        <translation>Dogry dikeldiş sözlerini ýa-da dogry beýan edijini saýlaň.</translation>
    </message>
    <message>
        <source>Your own key is not among the cosigners</source>
        <translation>Bile gol çekijileriň arasynda öz açaryňyz ýok</translation>
    </message>
    <message>
        <source>You could not sign for such a wallet, and others could spend from it.</source>
        <translation>Şeýle gapjyk üçin siz gol çekip bilmezdiňiz, başgalar bolsa ondan sarp edip bilerdi.</translation>
    </message>
    <message>
        <source>Compare the keys with your cosigners before going on.</source>
        <translation>Dowam etmezden öň açarlary bile gol çekijileriňiz bilen deňeşdiriň.</translation>
    </message>
    <message>
        <source>The same key appears twice among the cosigners</source>
        <translation>Bile gol çekijileriň arasynda bir açar iki gezek bar</translation>
    </message>
    <message>
        <source>The wallet would be weaker than its quorum says.</source>
        <translation>Gapjyk öz kworumynda aýdylyşyndan gowşak bolardy.</translation>
    </message>
    <message>
        <source>Ask each cosigner for a key of their own.</source>
        <translation>Her bir bile gol çekijiden öz açaryny soraň.</translation>
    </message>
    <message>
        <source>The key fingerprint is not the expected one</source>
        <translation>Açar yzy garaşylan ýaly däl</translation>
    </message>
    <message>
        <source>A different passphrase or different words give a different, empty wallet.</source>
        <translation>Başga parol sözlemi ýa-da başga sözler başga, boş gapjygy berýär.</translation>
    </message>
    <message>
        <source>Enter the passphrase again, exactly as the first time.</source>
        <translation>Parol sözlemini ilkinji gezekdäki ýaly takyk giriziň.</translation>
    </message>
    <message>
        <source>This wallet is watch-only</source>
        <translation>Bu gapjyk diňe görmek üçin</translation>
    </message>
    <message>
        <source>Its private keys are not in this vault.</source>
        <translation>Onuň şahsy açarlary bu ammarda ýok.</translation>
    </message>
    <message>
        <source>Sign where the keys are: another vault or a device.</source>
        <translation>Açarlaryň bar ýerinde gol çekiň: başga ammarda ýa-da enjamda.</translation>
    </message>
    <message>
        <source>This computer is connected to a network</source>
        <translation>Bu kompýuter tora birikdirilen</translation>
    </message>
    <message>
        <source>The offline signer is meant for a computer without one.</source>
        <translation>Oflaýn gol çekiji tora birikdirilmedik kompýuter üçin niýetlenen.</translation>
    </message>
    <message>
        <source>Disconnect the network, then go on.</source>
        <translation>Tory aýryň, soň dowam ediň.</translation>
    </message>
    <message>
        <source>The device was not found</source>
        <translation>Enjam tapylmady</translation>
    </message>
    <message>
        <source>No such hardware wallet is plugged in.</source>
        <translation>Şeýle enjam gapjygy birikdirilmedi.</translation>
    </message>
    <message>
        <source>Plug it in, unlock it, then try again.</source>
        <translation>Ony birikdirip, gulpuny açyň, soň täzeden synanyşyň.</translation>
    </message>
    <message>
        <source>This computer does not let the program use the device</source>
        <translation>Bu kompýuterde programmanyň enjamy ulanmagyna rugsat ýok</translation>
    </message>
    <message>
        <source>The rule that allows it (udev) is not installed.</source>
        <translation>Oňa rugsat berýän kada (udev) gurulmadyk.</translation>
    </message>
    <message>
        <source>Install the rules that come with Sandyk, then plug the device in again.</source>
        <translation>Sandyk bilen gelýän kadalary guruň, soň enjamy täzeden birikdiriň.</translation>
    </message>
    <message>
        <source>Another program holds the device</source>
        <translation>Enjamy başga programma ulanýar</translation>
    </message>
    <message>
        <source>Only one program can speak with it at a time.</source>
        <translation>Enjam bilen bir wagtda diňe bir programma işläp biler.</translation>
    </message>
    <message>
        <source>Close the other wallet program or browser page, then try again.</source>
        <translation>Beýleki gapjyk programmasyny ýa-da brauzer sahypasyny ýapyp, täzeden synanyşyň.</translation>
    </message>
    <message>
        <source>The device was unplugged</source>
        <translation>Enjam aýryldy</translation>
    </message>
    <message>
        <source>The connection ended before the work was done. Nothing was signed or changed here.</source>
        <translation>Iş tamamlanmanka birikme kesildi. Bu ýerde hiç zada gol çekilmedi we hiç zat üýtgedilmedi.</translation>
    </message>
    <message>
        <source>Plug it in, unlock it, then start again.</source>
        <translation>Ony birikdirip, gulpuny açyň, soň täzeden başlaň.</translation>
    </message>
    <message>
        <source>The device does not answer</source>
        <translation>Enjam jogap bermeýär</translation>
    </message>
    <message>
        <source>It may be busy, asleep or locked.</source>
        <translation>Ol meşgul, ukyda ýa-da gulply bolmagy mümkin.</translation>
    </message>
    <message>
        <source>Wake and unlock it, then try again. If that does not help, plug it in anew.</source>
        <translation>Enjamy oýaryp, gulpuny açyň, soň täzeden synanyşyň. Kömek etmese, ony täzeden birikdiriň.</translation>
    </message>
    <message>
        <source>The device gave an answer that makes no sense</source>
        <translation>Enjam manysyz jogap berdi</translation>
    </message>
    <message>
        <source>Nothing of it was used. The cable, another program or a manipulated device can be the reason.</source>
        <translation>Jogapdan hiç zat ulanylmady. Muňa kabel, başga programma ýa-da ýörite üýtgedilen enjam sebäp bolup biler.</translation>
    </message>
    <message>
        <source>Plug the device in directly and try again. If it happens again, do not use this device.</source>
        <translation>Enjamy göni birikdirip, täzeden synanyşyň. Ýalňyşlyk gaýtalansa, bu enjamy ulanmaň.</translation>
    </message>
    <message>
        <source>The device is locked</source>
        <translation>Enjam gulply</translation>
    </message>
    <message>
        <source>It answers only after its PIN is entered.</source>
        <translation>PIN-kod girizilenden soň jogap berýär.</translation>
    </message>
    <message>
        <source>Enter the PIN on the device, then try again.</source>
        <translation>Enjamda PIN-kody giriziň, soň täzeden synanyşyň.</translation>
    </message>
    <message>
        <source>Another app is open on the device</source>
        <translation>Enjamda başga programma açyk</translation>
    </message>
    <message>
        <source>The device works with Bitcoin only in its Bitcoin app.</source>
        <translation>Enjam Bitcoin bilen diňe öz Bitcoin programmasynda işleýär.</translation>
    </message>
    <message>
        <source>Open the Bitcoin app on the device, then try again.</source>
        <translation>Enjamda Bitcoin programmasyny açyň, soň täzeden synanyşyň.</translation>
    </message>
    <message>
        <source>The software of the device is too old</source>
        <translation>Enjamyň programmasy köne</translation>
    </message>
    <message>
        <source>This version cannot do it safely.</source>
        <translation>Bu wersiýa muny howpsuz ýerine ýetirip bilmeýär.</translation>
    </message>
    <message>
        <source>Update the device with the program of its maker.</source>
        <translation>Enjamy öndürijisiniň programmasy bilen täzeläň.</translation>
    </message>
    <message>
        <source>The device cannot do this</source>
        <translation>Enjam muny edip bilmeýär</translation>
    </message>
    <message>
        <source>Its model or software does not know this kind of wallet or request.</source>
        <translation>Onuň kysymy ýa-da programmasy gapjygyň ýa-da talabyň bu görnüşini bilmeýär.</translation>
    </message>
    <message>
        <source>Use another device or another kind of wallet.</source>
        <translation>Başga enjamy ýa-da gapjygyň başga görnüşini ulanyň.</translation>
    </message>
    <message>
        <source>Refused on the device</source>
        <translation>Enjamda ret edildi</translation>
    </message>
    <message>
        <source>The request was turned down on the screen of the device. Nothing was signed.</source>
        <translation>Talap enjamyň ekranynda ret edildi. Hiç zada gol çekilmedi.</translation>
    </message>
    <message>
        <source>If that was not meant, start again.</source>
        <translation>Ýalňyş ret edilen bolsa, täzeden başlaň.</translation>
    </message>
    <message>
        <source>The device does not accept this request</source>
        <translation>Enjam bu talaby kabul etmeýär</translation>
    </message>
    <message>
        <source>It found that the data do not fit together or are not of its key.</source>
        <translation>Enjam maglumatlaryň biri-birine gabat gelmeýändigini ýa-da öz açaryna degişli däldigini anyklady.</translation>
    </message>
    <message>
        <source>Check that this is the right device, seed and wallet.</source>
        <translation>Enjamyň, dikeldiş sözleriniň we gapjygyň dogrudygyny barlaň.</translation>
    </message>
    <message>
        <source>The device does not know this wallet</source>
        <translation>Enjam bu gapjygy tanamaýar</translation>
    </message>
    <message>
        <source>The wallet must be registered on the device once before it shows addresses or signs.</source>
        <translation>Enjam salgylary görkezmezden ýa-da gol çekmezden öň gapjyk enjamda bir gezek hasaba alynmaly.</translation>
    </message>
    <message>
        <source>Register the wallet on the device, then try again.</source>
        <translation>Gapjygy enjamda hasaba alyň, soň täzeden synanyşyň.</translation>
    </message>
    <message>
        <source>This device holds other keys</source>
        <translation>Bu enjamda başga açarlar bar</translation>
    </message>
    <message>
        <source>The seed or passphrase of the device is not the one of this wallet.</source>
        <translation>Enjamyň dikeldiş sözleri ýa-da parol sözlemi bu gapjyga degişli däl.</translation>
    </message>
    <message>
        <source>Plug in the right device, or enter the right passphrase on it.</source>
        <translation>Dogry enjamy birikdiriň ýa-da onda dogry parol sözlemini giriziň.</translation>
    </message>
    <message>
        <source>The device has another address</source>
        <translation>Enjamda başga salgy bar</translation>
    </message>
    <message>
        <source>The address of the device differs from that of the wallet here. One of the two is wrong.</source>
        <translation>Enjamyň salgysy bu ýerdäki gapjygyň salgysyndan tapawutlanýar. Ikisiniň biri nädogry.</translation>
    </message>
    <message>
        <source>Do not use this address. Check the wallet and the device.</source>
        <translation>Bu salgyny ulanmaň. Gapjygy we enjamy barlaň.</translation>
    </message>
    <message>
        <source>The device gave a wrong signature</source>
        <translation>Enjam nädogry gol berdi</translation>
    </message>
    <message>
        <source>It does not fit this transaction or message, so it was thrown away.</source>
        <translation>Ol bu geleşige ýa-da habara gabat gelmeýär, şonuň üçin kabul edilmedi.</translation>
    </message>
    <message>
        <source>Do not use this device any more until its maker has explained it.</source>
        <translation>Öndürijisi sebäbini düşündirýänçä bu enjamy ulanmaň.</translation>
    </message>
    <message>
        <source>This is no address of a server or node</source>
        <translation>Bu serweriň ýa-da düwüniň salgysy däl</translation>
    </message>
    <message>
        <source>An Electrum server is written ssl://host:port or tcp://host:port, a node http://host:port, a proxy socks5://host:port.</source>
        <translation>Electrum serweri ssl://host:port ýa-da tcp://host:port, düwün http://host:port, proksi socks5://host:port görnüşinde ýazylýar.</translation>
    </message>
    <message>
        <source>Correct the address; a proxy is named by its IP address.</source>
        <translation>Salgyny düzediň; proksi IP salgysy bilen görkezilýär.</translation>
    </message>
    <message>
        <source>This connection would not be private</source>
        <translation>Bu birikme gizlin bolmazdy</translation>
    </message>
    <message>
        <source>The password of a node would cross the internet readable for everybody.</source>
        <translation>Düwüniň paroly internetde hemmelere okalýan görnüşde geçerdi.</translation>
    </message>
    <message>
        <source>Use a node in your own network, a tunnel to it, or its onion address.</source>
        <translation>Öz toruňyzdaky düwüni, oňa barýan tuneli ýa-da onuň onion salgysyny ulanyň.</translation>
    </message>
    <message>
        <source>This address needs Tor</source>
        <translation>Bu salgy üçin Tor gerek</translation>
    </message>
    <message>
        <source>An onion address can be reached through the proxy of Tor only.</source>
        <translation>Onion salgysyna diňe Tor proksisi arkaly baryp bolýar.</translation>
    </message>
    <message>
        <source>Start Tor and enter its proxy, usually socks5://127.0.0.1:9050.</source>
        <translation>Tor programmasyny açyň we onuň proksisini giriziň, adatça socks5://127.0.0.1:9050.</translation>
    </message>
    <message>
        <source>The source cannot be reached</source>
        <translation>Çeşme bilen baglanyşyp bolmady</translation>
    </message>
    <message>
        <source>The source does not answer</source>
        <translation>Çeşme jogap bermeýär</translation>
    </message>
    <message>
        <source>Try again later, or choose another source.</source>
        <translation>Soňrak gaýtalaň ýa-da başga çeşme saýlaň.</translation>
    </message>
    <message>
        <source>The connection ended</source>
        <translation>Birikme kesildi</translation>
    </message>
    <message>
        <source>The source or the network closed it. What had come until then is kept.</source>
        <translation>Ony çeşme ýa-da tor kesdi. Şoňa çenli gelen zatlar saklandy.</translation>
    </message>
    <message>
        <source>Try again: the work goes on where it stopped.</source>
        <translation>Täzeden synanyşyň: iş galan ýerinden dowam edýär.</translation>
    </message>
    <message>
        <source>The source sent too much</source>
        <translation>Çeşme aşa köp iberdi</translation>
    </message>
    <message>
        <source>The answer was longer than any honest one. Nothing of it was used.</source>
        <translation>Jogap islendik dogruçyl jogapdan uzyn boldy. Onuň hiç bir bölegi ulanylmady.</translation>
    </message>
    <message>
        <source>Choose another source.</source>
        <translation>Başga çeşme saýlaň.</translation>
    </message>
    <message>
        <source>The node has too much to do</source>
        <translation>Düwüniň işi aşa köp</translation>
    </message>
    <message>
        <source>It answers other requests, or is still starting.</source>
        <translation>Ol başga soraglara jogap berýär ýa-da heniz başlanýar.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Biraz soň täzeden synanyşyň.</translation>
    </message>
    <message>
        <source>Nobody vouches for this server</source>
        <translation>Bu serwere hiç kim kepil geçmeýär</translation>
    </message>
    <message>
        <source>Its certificate is its own work, as with many Electrum servers. Somebody in between could show one too.</source>
        <translation>Onuň sertifikatyny özi düzüpdir, köp Electrum serwerleri hem şeýle. Arada duran biri hem beýle sertifikat görkezip biler.</translation>
    </message>
    <message>
        <source>Compare the fingerprint of the certificate with what the owner of the server says, then accept it once.</source>
        <translation>Sertifikatyň yzyny serweriň eýesiniň aýdany bilen deňeşdiriň, soň ony bir gezek kabul ediň.</translation>
    </message>
    <message>
        <source>The server shows another certificate</source>
        <translation>Serwer başga sertifikat görkezýär</translation>
    </message>
    <message>
        <source>It is not the one that you accepted. The server may have a new one, or somebody stands in between. Nothing was sent.</source>
        <translation>Ol siziň kabul edeniňiz däl. Serweriň täzesi bolup biler ýa-da arada biri dur. Hiç zat iberilmedi.</translation>
    </message>
    <message>
        <source>Ask the owner of the server. Accept the new one only if they confirm it.</source>
        <translation>Serweriň eýesinden soraň. Täzesini diňe ol tassyklasa kabul ediň.</translation>
    </message>
    <message>
        <source>The certificate of the server is not valid today</source>
        <translation>Serweriň sertifikaty şu gün hakyky däl</translation>
    </message>
    <message>
        <source>It has expired, or begins later, or the clock of this computer is wrong.</source>
        <translation>Onuň möhleti gutardy, heniz başlanmady ýa-da bu kompýuteriň sagady nädogry.</translation>
    </message>
    <message>
        <source>Check the date of this computer, or choose another server.</source>
        <translation>Bu kompýuteriň senesini barlaň ýa-da başga serwer saýlaň.</translation>
    </message>
    <message>
        <source>No encrypted connection could be agreed on</source>
        <translation>Şifrlenen birikme barada ylalaşyp bolmady</translation>
    </message>
    <message>
        <source>The server speaks no encryption here, or an old one, or its certificate is unusable.</source>
        <translation>Serwer bu ýerde şifrleme ulanmaýar, köne görnüşini ulanýar ýa-da sertifikaty ýaramsyz.</translation>
    </message>
    <message>
        <source>Check the port: encrypted and plain connections have different ones.</source>
        <translation>Porty barlaň: şifrlenen we açyk birikmeleriň portlary başga.</translation>
    </message>
    <message>
        <source>This program has no network</source>
        <translation>Bu programmada tor ýok</translation>
    </message>
    <message>
        <source>It was built without the parts that talk to servers.</source>
        <translation>Ol serwerler bilen gepleşýän bölekleri bolmazdan ýygnaldy.</translation>
    </message>
    <message>
        <source>Use the program that was built with them.</source>
        <translation>Şol bölekler bilen ýygnalan programmany ulanyň.</translation>
    </message>
    <message>
        <source>No server or node is chosen</source>
        <translation>Serwer ýa-da düwün saýlanmady</translation>
    </message>
    <message>
        <source>Sandyk contacts nobody before you have chosen a source of the chain.</source>
        <translation>Siz blokçeýniň çeşmesini saýlaýançaňyz, Sandyk hiç kim bilen baglanyşmaýar.</translation>
    </message>
    <message>
        <source>Choose a server or your own node in the settings of the network.</source>
        <translation>Tor sazlamalarynda serweri ýa-da öz düwüniňizi saýlaň.</translation>
    </message>
    <message>
        <source>The connection could not be made, or it broke. What was read up to then is kept.</source>
        <translation>Baglanyşyk gurlup bilinmedi ýa-da üzüldi. Şoňa çenli okalanlar saklandy.</translation>
    </message>
    <message>
        <source>Check the address, the network and, if you use one, the proxy. Then synchronise again.</source>
        <translation>Salgyny, tory we ulanýan bolsaňyz, proksini barlaň. Soň täzeden utgaşdyryň.</translation>
    </message>
    <message>
        <source>It took too long. What was read up to then is kept.</source>
        <translation>Bu örän uzaga çekdi. Şoňa çenli okalanlar saklandy.</translation>
    </message>
    <message>
        <source>The certificate of the server is not the one expected</source>
        <translation>Serweriň sertifikaty garaşylan sertifikat däl</translation>
    </message>
    <message>
        <source>It changed, has expired, or is of another server. Somebody may be between you and the server.</source>
        <translation>Ol üýtgäpdir, möhleti geçipdir ýa-da başga serweriňki. Siziň bilen serweriň arasynda başga biri bolup biler.</translation>
    </message>
    <message>
        <source>Ask the owner of the server for the fingerprint of the new certificate before you accept it.</source>
        <translation>Täze sertifikaty kabul etmezden öň serweriň eýesinden onuň barmak yzyny soraň.</translation>
    </message>
    <message>
        <source>The node does not accept the user or password</source>
        <translation>Düwün ulanyjyny ýa-da paroly kabul etmeýär</translation>
    </message>
    <message>
        <source>The cookie file, the user name or the password is wrong.</source>
        <translation>Cookie faýly, ulanyjynyň ady ýa-da parol nädogry.</translation>
    </message>
    <message>
        <source>Check the settings of the source against those of the node.</source>
        <translation>Çeşmäniň sazlamalaryny düwüniň sazlamalary bilen deňeşdiriň.</translation>
    </message>
    <message>
        <source>The proxy cannot be used</source>
        <translation>Proksini ulanyp bolmaýar</translation>
    </message>
    <message>
        <source>It does not answer or refuses to make the connection. Nothing was sent without it.</source>
        <translation>Ol jogap bermeýär ýa-da baglanyşyk gurmakdan boýun gaçyrýar. Onsuz hiç zat iberilmedi.</translation>
    </message>
    <message>
        <source>Start Tor or the proxy, then try again.</source>
        <translation>Tor programmasyny ýa-da proksini işlediň, soň gaýtalaň.</translation>
    </message>
    <message>
        <source>The source gave an answer that makes no sense</source>
        <translation>Çeşme manysyz jogap berdi</translation>
    </message>
    <message>
        <source>Nothing of that answer was used.</source>
        <translation>Şol jogapdan hiç zat ulanylmady.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, choose another source.</source>
        <translation>Gaýtalaň. Ýene şeýle bolsa, başga çeşme saýlaň.</translation>
    </message>
    <message>
        <source>The server speaks another version of the protocol</source>
        <translation>Serwer protokolyň başga wersiýasyny ulanýar</translation>
    </message>
    <message>
        <source>Sandyk needs the Electrum protocol 1.4 to 1.6.</source>
        <translation>Sandyk üçin Electrum protokolynyň 1.4–1.6 wersiýasy gerek.</translation>
    </message>
    <message>
        <source>Choose another server, or bring its software up to date.</source>
        <translation>Başga serwer saýlaň ýa-da onuň programmasyny täzeläň.</translation>
    </message>
    <message>
        <source>The source is of another network</source>
        <translation>Çeşme başga toruňky</translation>
    </message>
    <message>
        <source>Its first block is not that of the network of this wallet.</source>
        <translation>Onuň ilkinji bloky bu gapjygyň torunyňky däl.</translation>
    </message>
    <message>
        <source>Choose a source of the same network.</source>
        <translation>Şol bir toruň çeşmesini saýlaň.</translation>
    </message>
    <message>
        <source>The blocks of the source break the rules</source>
        <translation>Çeşmäniň bloklary düzgünleri bozýar</translation>
    </message>
    <message>
        <source>A block lacks the work or breaks a rule of Bitcoin. Nothing of it was believed.</source>
        <translation>Blokda gerekli iş ýok ýa-da ol Bitcoin düzgünini bozýar. Oňa ynanylmady.</translation>
    </message>
    <message>
        <source>Do not trust this source. Choose another one.</source>
        <translation>Bu çeşmä ynanmaň. Başgasyny saýlaň.</translation>
    </message>
    <message>
        <source>A proof of the source is wrong</source>
        <translation>Çeşmäniň subutnamasy nädogry</translation>
    </message>
    <message>
        <source>It says that a transaction is in a block, but the proof does not fit. The transaction is shown as reported only.</source>
        <translation>Ol geleşigiň blokda bardygyny aýdýar, emma subutnama gabat gelmeýär. Geleşik diňe «serwer habar berdi» diýip görkezilýär.</translation>
    </message>
    <message>
        <source>The source gave another transaction than was asked for</source>
        <translation>Çeşme soralan geleşigiň ýerine başgasyny berdi</translation>
    </message>
    <message>
        <source>The bytes do not have the identifier that was asked for. They were thrown away.</source>
        <translation>Baýtlaryň belgisi soralan belgi däl. Olar taşlandy.</translation>
    </message>
    <message>
        <source>The source has another history of the chain</source>
        <translation>Çeşmede blokçeýniň başga taryhy bar</translation>
    </message>
    <message>
        <source>Its blocks part from the ones known here more than a week below the tip.</source>
        <translation>Onuň bloklary bu ýerde belli bolanlardan soňky blokdan bir hepdeden gowrak öň aýrylýar.</translation>
    </message>
    <message>
        <source>Compare with a second source before you believe either.</source>
        <translation>Hiç birine ynanmazdan öň ikinji çeşme bilen deňeşdiriň.</translation>
    </message>
    <message>
        <source>Two sources tell different things</source>
        <translation>Iki çeşme dürli zat aýdýar</translation>
    </message>
    <message>
        <source>One of them hides or adds something.</source>
        <translation>Olaryň biri bir zady gizleýär ýa-da goşýar.</translation>
    </message>
    <message>
        <source>The source refused a request</source>
        <translation>Çeşme haýyşy ret etdi</translation>
    </message>
    <message>
        <source>It answered with an error of its own.</source>
        <translation>Ol öz ýalňyşlygy bilen jogap berdi.</translation>
    </message>
    <message>
        <source>The node lacks what is needed</source>
        <translation>Düwünde gerekli zat ýok</translation>
    </message>
    <message>
        <source>It is too old, or neither its block filter index nor its wallets are switched on.</source>
        <translation>Ol köne ýa-da onuň blok süzgüçleriniň görkezijisi-de, gapjyklary-da açyk däl.</translation>
    </message>
    <message>
        <source>Switch on the block filter index or the wallets of the node, or choose another source.</source>
        <translation>Düwünde blok süzgüçleriniň görkezijisini ýa-da gapjyklary açyň ýa-da başga çeşme saýlaň.</translation>
    </message>
    <message>
        <source>The history is too large</source>
        <translation>Taryh örän uly</translation>
    </message>
    <message>
        <source>There is more of it than Sandyk takes from one source.</source>
        <translation>Ol Sandygyň bir çeşmeden alýan möçberinden köp.</translation>
    </message>
    <message>
        <source>Use several wallets, or your own node.</source>
        <translation>Birnäçe gapjyk ýa-da öz düwüniňizi ulanyň.</translation>
    </message>
    <message>
        <source>The network did not take the transaction</source>
        <translation>Tor geleşigi kabul etmedi</translation>
    </message>
    <message>
        <source>The source examined it and refused to pass it on. Nothing was sent.</source>
        <translation>Çeşme ony barlap, öňe geçirmekden boýun gaçyrdy. Hiç zat iberilmedi.</translation>
    </message>
    <message>
        <source>The table cannot be read</source>
        <translation>Tablisany okap bolmaýar</translation>
    </message>
    <message>
        <source>The file is no CSV table, or its quotation marks do not fit together.</source>
        <translation>Faýl CSV tablisasy däl ýa-da onuň dyrnaklary jübüt gelmeýär.</translation>
    </message>
    <message>
        <source>Save the table again as CSV in UTF-8, then try again.</source>
        <translation>Tablisany UTF-8 kodlamasynda CSV görnüşinde täzeden saklaň, soňra gaýtadan synanyşyň.</translation>
    </message>
    <message>
        <source>Some lines of the file are wrong</source>
        <translation>Faýlyň käbir setirleri ýalňyş</translation>
    </message>
    <message>
        <source>Nothing was taken over, so that no line is lost unseen.</source>
        <translation>Hiç bir setir görünmän ýitmez ýaly, hiç zat alynmady.</translation>
    </message>
    <message>
        <source>Correct the lines that are listed, then import the file again.</source>
        <translation>Sanawdaky setirleri düzediň, soňra faýly täzeden import ediň.</translation>
    </message>
    <message>
        <source>A recipient, an amount or the fee is missing or does not fit the others.</source>
        <translation>Alyjy, möçber ýa-da komissiýa ýok, ýa-da beýlekilere laýyk gelmeýär.</translation>
    </message>
    <message>
        <source>Fill in what is missing.</source>
        <translation>Ýetmeýän zady dolduryň.</translation>
    </message>
    <message>
        <source>The coins that may be spent do not cover the amount and the fee.</source>
        <translation>Harçlap boljak teňňeler möçbere we komissiýa ýetmeýär.</translation>
    </message>
    <message>
        <source>The amount is too small</source>
        <translation>Möçber gaty az</translation>
    </message>
    <message>
        <source>The network does not pass on an amount that costs more to spend than it is worth.</source>
        <translation>Harçlanmagy öz gymmatyndan gymmat düşýän möçberi tor geçirmeýär.</translation>
    </message>
    <message>
        <source>A chosen coin cannot be spent</source>
        <translation>Saýlanan teňňäni harçlap bolmaýar</translation>
    </message>
    <message>
        <source>It is unknown, frozen, reserved by another draft, not yet mature or chosen twice.</source>
        <translation>Ol näbelli, doňdurylan, başga taslama üçin bellenen, entek ýetişmedik ýa-da iki gezek saýlanan.</translation>
    </message>
    <message>
        <source>Choose other coins.</source>
        <translation>Başga teňňeleri saýlaň.</translation>
    </message>
    <message>
        <source>This fee cannot be used</source>
        <translation>Bu komissiýany ulanyp bolmaýar</translation>
    </message>
    <message>
        <source>Choose a higher fee.</source>
        <translation>Has ýokary komissiýa saýlaň.</translation>
    </message>
    <message>
        <source>It needs more coins or recipients than the network passes on in one transaction.</source>
        <translation>Oňa toruň bir geleşikde geçirýäninden köp teňňe ýa-da alyjy gerek.</translation>
    </message>
    <message>
        <source>This address looks like another one, but is not</source>
        <translation>Bu salgy başga birine meňzeýär, ýöne ol däl</translation>
    </message>
    <message>
        <source>Its beginning and end are those of an address that you know. Thieves make such addresses.</source>
        <translation>Onuň başy we soňy size tanyş salgynyňky ýaly. Şeýle salgylary ogrular ýasaýarlar.</translation>
    </message>
    <message>
        <source>Compare the whole address with the recipient over another channel.</source>
        <translation>Salgyny başdan-aýak alyjy bilen başga aragatnaşyk arkaly deňeşdiriň.</translation>
    </message>
    <message>
        <source>The transaction does not do what was asked</source>
        <translation>Geleşik soralan zady etmeýär</translation>
    </message>
    <message>
        <source>Recipients, amounts, change or fee differ from the request. It was not kept.</source>
        <translation>Alyjylar, möçberler, gaýtargy ýa-da komissiýa sorawdan tapawutlanýar. Ol saklanmady.</translation>
    </message>
    <message>
        <source>The draft is not at this step</source>
        <translation>Taslama bu ädimde däl</translation>
    </message>
    <message>
        <source>It was already sent, was given up, or still lacks signatures.</source>
        <translation>Ol eýýäm iberildi, ondan ýüz öwrüldi ýa-da entek gollar ýetmeýär.</translation>
    </message>
    <message>
        <source>Look at the state of the draft.</source>
        <translation>Taslamanyň ýagdaýyna serediň.</translation>
    </message>
    <message>
        <source>There is no such draft</source>
        <translation>Şeýle taslama ýok</translation>
    </message>
    <message>
        <source>The vault keeps no draft of this number.</source>
        <translation>Sandykda bu belgili taslama saklanmaýar.</translation>
    </message>
    <message>
        <source>Choose one from the list of drafts.</source>
        <translation>Taslamalaryň sanawyndan birini saýlaň.</translation>
    </message>
    <message>
        <source>It is in a block, does not allow replacement, or has no output of ours to take the fee from.</source>
        <translation>Ol blokda, çalyşmaga ýol bermeýär ýa-da onda komissiýany aljak öz çykyşymyz ýok.</translation>
    </message>
    <message>
        <source>Above the limit that you set yourself</source>
        <translation>Özüňiz goýan çäkden ýokary</translation>
    </message>
    <message>
        <source>Sign it when the delay is over.</source>
        <translation>Möhlet gutaranda gol çekiň.</translation>
    </message>
    <message>
        <source>The clock of this computer went back</source>
        <translation>Bu kompýuteriň sagady yza gitdi</translation>
    </message>
    <message>
        <source>Limits and delays count on time, so nothing is released by a clock that is behind.</source>
        <translation>Çäkler we möhletler wagta daýanýar, şonuň üçin yza galan sagat bilen hiç zat goýberilmeýär.</translation>
    </message>
    <message>
        <source>Set the clock right, then try again.</source>
        <translation>Sagady düzediň, soňra täzeden synanyşyň.</translation>
    </message>
    <message>
        <source>This program cannot send</source>
        <translation>Bu programma iberip bilmeýär</translation>
    </message>
    <message>
        <source>It has no connection to the network, or no server was chosen.</source>
        <translation>Onuň tora birikmesi ýok ýa-da serwer saýlanmady.</translation>
    </message>
    <message>
        <source>Export the transaction and send it with another program.</source>
        <translation>Geleşigi eksport ediň we başga programma bilen iberiň.</translation>
    </message>
    <message>
        <source>The address book has this address already</source>
        <translation>Salgy kitabynda bu salgy eýýäm bar</translation>
    </message>
    <message>
        <source>Each address stands in it once.</source>
        <translation>Her salgy onda bir gezek bolýar.</translation>
    </message>
    <message>
        <source>Change the entry that is there.</source>
        <translation>Bar bolan ýazgyny üýtgediň.</translation>
    </message>
    <message>
        <source>The address book has no such entry</source>
        <translation>Salgy kitabynda şeýle ýazgy ýok</translation>
    </message>
    <message>
        <source>It was removed, or never added.</source>
        <translation>Ol aýryldy ýa-da hiç goşulmady.</translation>
    </message>
    <message>
        <source>Choose another entry.</source>
        <translation>Başga ýazgyny saýlaň.</translation>
    </message>
    <message>
        <source>This is no price</source>
        <translation>Bu baha däl</translation>
    </message>
    <message>
        <source>A price has a date, a currency of three letters, a number and its source.</source>
        <translation>Bahanyň senesi, üç harply puly, sany we çeşmesi bolýar.</translation>
    </message>
    <message>
        <source>Correct the price file, then import it again.</source>
        <translation>Bahalar faýlyny düzediň, soňra täzeden import ediň.</translation>
    </message>
    <message>
        <source>The file is not written in the expected form</source>
        <translation>Faýl garaşylýan görnüşde ýazylmandyr</translation>
    </message>
    <message>
        <source>It is no valid JSON, or a name stands in it twice.</source>
        <translation>Ol dogry JSON däl ýa-da onda bir at iki gezek gelýär.</translation>
    </message>
    <message>
        <source>Check that you chose the right file, or get it again.</source>
        <translation>Dogry faýly saýlandygyňyzy barlaň ýa-da ony täzeden alyň.</translation>
    </message>
    <message>
        <source>This is not a signed data file</source>
        <translation>Bu gol çekilen maglumat faýly däl</translation>
    </message>
    <message>
        <source>It lacks what such a file must hold, or holds something else.</source>
        <translation>Onda şeýle faýlda bolmaly zatlar ýok ýa-da başga zat bar.</translation>
    </message>
    <message>
        <source>The file holds data of another kind</source>
        <translation>Faýlda başga görnüşli maglumat bar</translation>
    </message>
    <message>
        <source>It is signed for another purpose and cannot be used for this one.</source>
        <translation>Oňa başga maksat üçin gol çekilipdir, şonuň üçin bu ýerde ulanyp bolmaýar.</translation>
    </message>
    <message>
        <source>Choose the file that was made for this purpose.</source>
        <translation>Hut şu maksat üçin taýýarlanan faýly saýlaň.</translation>
    </message>
    <message>
        <source>Nobody that the program trusts has signed this file</source>
        <translation>Bu faýla programmanyň ynanýan açary bilen gol çekilmändir</translation>
    </message>
    <message>
        <source>Without such a signature anybody could have written it.</source>
        <translation>Şeýle gol bolmasa, faýly islendik adam ýazyp biler.</translation>
    </message>
    <message>
        <source>Get the file from its publisher again. Do not use it before its origin is clear.</source>
        <translation>Faýly çap edenden täzeden alyň. Nireden gelendigi belli bolýança ony ulanmaň.</translation>
    </message>
    <message>
        <source>The file was changed after it was signed</source>
        <translation>Faýl gol çekilenden soň üýtgedilipdir</translation>
    </message>
    <message>
        <source>Its signature does not belong to its content.</source>
        <translation>Onuň goly mazmunyna gabat gelmeýär.</translation>
    </message>
    <message>
        <source>Delete this copy and get the file from its publisher again.</source>
        <translation>Bu nusgany pozuň we faýly çap edenden täzeden alyň.</translation>
    </message>
    <message>
        <source>The file is out of date</source>
        <translation>Faýlyň möhleti gutardy</translation>
    </message>
    <message>
        <source>Its publisher said until when it may be used, and that day has passed.</source>
        <translation>Çap eden ony haçana çenli ulanyp boljakdygyny aýtdy, ol gün geçdi.</translation>
    </message>
    <message>
        <source>Get the current file from its publisher.</source>
        <translation>Häzirki faýly çap edenden alyň.</translation>
    </message>
    <message>
        <source>A later version is already in use</source>
        <translation>Has täze wersiýa eýýäm ulanylýar</translation>
    </message>
    <message>
        <source>Going back to an older file would undo what was corrected since.</source>
        <translation>Köne faýla gaýdylsa, şondan bäri düzedilen zatlar ýatar.</translation>
    </message>
    <message>
        <source>Keep the version in use, or get a later one.</source>
        <translation>Häzirki wersiýany saklaň ýa-da ondan täzesini alyň.</translation>
    </message>
    <message>
        <source>The law profile cannot be read</source>
        <translation>Kanun profilini okap bolmady</translation>
    </message>
    <message>
        <source>It is signed, but its rules are not in the form that this version of the program knows.</source>
        <translation>Oňa gol çekilipdir, ýöne kadalary programmanyň şu wersiýasynyň bilýän görnüşinde däl.</translation>
    </message>
    <message>
        <source>Update the program, or get the profile that belongs to it.</source>
        <translation>Programmany täzeläň ýa-da oňa degişli profili alyň.</translation>
    </message>
    <message>
        <source>The law profile has no such question</source>
        <translation>Kanun profilinde beýle sorag ýok</translation>
    </message>
    <message>
        <source>The kind of act or a fact about it is not one that the profile knows.</source>
        <translation>Hereketiň görnüşi ýa-da ol baradaky maglumat profilde ýok.</translation>
    </message>
    <message>
        <source>Check the name of the act and of each fact.</source>
        <translation>Hereketiň we her maglumatyň adyny barlaň.</translation>
    </message>
    <message>
        <source>The law profile does not allow this setting</source>
        <translation>Kanun profili bu sazlama rugsat bermeýär</translation>
    </message>
    <message>
        <source>A firm may be stricter than the profile, but not laxer, and only where the profile leaves the choice.</source>
        <translation>Kompaniýa profilden has berk bolup biler, ýöne gowşak bolup bilmez, onda-da diňe profil saýlawy goýan ýerde.</translation>
    </message>
    <message>
        <source>Choose a value within the bounds that are shown.</source>
        <translation>Görkezilen çäklerdäki bahany saýlaň.</translation>
    </message>
    <message>
        <source>A rule of the law profile forbids this</source>
        <translation>Muny kanun profiliniň kadasy gadagan edýär</translation>
    </message>
    <message>
        <source>The rule, its source and how sure it is stand with this message.</source>
        <translation>Kada, onuň çeşmesi we ynamlylyk derejesi şu habarda görkezilýär.</translation>
    </message>
    <message>
        <source>Remove the reason that the rule names, then try again.</source>
        <translation>Kadanyň görkezýän sebäbini aýryň, soň täzeden synanyşyň.</translation>
    </message>
    <message>
        <source>A reason must be written down first</source>
        <translation>Ilki sebäbini ýazmaly</translation>
    </message>
    <message>
        <source>A rule of the law profile warns of this. Whoever goes on says why, and the reason is kept.</source>
        <translation>Kanun profiliniň kadasy bu barada duýduryş berýär. Dowam edýän adam sebäbini aýdýar we ol saklanýar.</translation>
    </message>
    <message>
        <source>Read the warning and enter the reason.</source>
        <translation>Duýduryşy okaň we sebäbini giriziň.</translation>
    </message>
    <message>
        <source>Others must approve this first</source>
        <translation>Muny ilki başgalar makullamaly</translation>
    </message>
    <message>
        <source>A rule of the law profile asks for more than one person.</source>
        <translation>Kanun profiliniň kadasy birden köp adamy talap edýär.</translation>
    </message>
    <message>
        <source>Ask those who may approve, then try again.</source>
        <translation>Makullap bilýänlerden soraň, soň täzeden synanyşyň.</translation>
    </message>
    <message>
        <source>A line of the audit log is not in its form</source>
        <translation>Audit žurnalynyň setiri öz görnüşinde däl</translation>
    </message>
    <message>
        <source>It is damaged, or was not written by this program.</source>
        <translation>Ol zaýalanan ýa-da bu programma tarapyndan ýazylmadyk.</translation>
    </message>
    <message>
        <source>Verify the log and keep the file for the auditor.</source>
        <translation>Žurnaly barlaň we faýly auditor üçin saklaň.</translation>
    </message>
    <message>
        <source>This is not a checkpoint of an audit log</source>
        <translation>Bu audit žurnalynyň barlag nokady däl</translation>
    </message>
    <message>
        <source>A part is missing or damaged.</source>
        <translation>Bir bölegi ýok ýa-da zaýalanan.</translation>
    </message>
    <message>
        <source>Get the file again, whole, from whoever made it.</source>
        <translation>Faýly ony ýasandan täzeden, doly alyň.</translation>
    </message>
    <message>
        <source>The proof does not hold</source>
        <translation>Subutnama dogry däl</translation>
    </message>
    <message>
        <source>What it should prove is not in the log that the checkpoint describes.</source>
        <translation>Onuň subut etmeli zady barlag nokadynyň beýan edýän žurnalynda ýok.</translation>
    </message>
    <message>
        <source>Ask for a new proof. If it fails again, the log was changed.</source>
        <translation>Täze subutnama soraň. Ýene bolmasa, žurnal üýtgedilipdir.</translation>
    </message>
    <message>
        <source>The signature of the checkpoint is missing or wrong</source>
        <translation>Barlag nokadynyň goly ýok ýa-da nädogry</translation>
    </message>
    <message>
        <source>It was not made by the log or the witness that is named.</source>
        <translation>Ony ady agzalan žurnal ýa-da şaýat goýmandyr.</translation>
    </message>
    <message>
        <source>Check that the key is the right one. If it is, do not trust this file.</source>
        <translation>Açaryň dogrudygyny barlaň. Dogry bolsa, bu faýla ynanmaň.</translation>
    </message>
    <message>
        <source>This vault has no audit log yet</source>
        <translation>Bu ammarda entek audit žurnaly ýok</translation>
    </message>
    <message>
        <source>The log begins when the firm is set up.</source>
        <translation>Žurnal kompaniýa gurlanda başlanýar.</translation>
    </message>
    <message>
        <source>Set up the firm first.</source>
        <translation>Ilki kompaniýany guruň.</translation>
    </message>
    <message>
        <source>The audit log was changed</source>
        <translation>Audit žurnaly üýtgedilipdir</translation>
    </message>
    <message>
        <source>An entry is not what was written, or is missing.</source>
        <translation>Bir ýazgy ilkibaşda ýazylyşy ýaly däl ýa-da ýok.</translation>
    </message>
    <message>
        <source>Stop work, keep this file, and restore a backup that verifies. Tell the auditor.</source>
        <translation>Işi togtadyň, bu faýly saklaň we barlagdan geçýän ätiýaçlyk nusgasyny dikeldiň. Auditora habar beriň.</translation>
    </message>
    <message>
        <source>The vault is older than what was last seen</source>
        <translation>Ammar soňky görlenden köne</translation>
    </message>
    <message>
        <source>The audit log is shorter than its last known checkpoint: an old file was put back.</source>
        <translation>Audit žurnaly soňky belli barlag nokadyndan gysga: köne faýl yzyna goýlupdyr.</translation>
    </message>
    <message>
        <source>Go through the gap report. Two officers must sign it before work goes on.</source>
        <translation>Boşluk hasabatyny gözden geçiriň. Iş dowam etmezden öň oňa iki jogapkär işgär gol çekmeli.</translation>
    </message>
    <message>
        <source>The audit log is another one than was last seen</source>
        <translation>Audit žurnaly soňky görleninden başga</translation>
    </message>
    <message>
        <source>It does not continue the last known checkpoint: entries were rewritten.</source>
        <translation>Ol soňky belli barlag nokadyny dowam etdirmeýär: ýazgylar täzeden ýazylypdyr.</translation>
    </message>
    <message>
        <source>Stop work, keep both files and tell the auditor.</source>
        <translation>Işi togtadyň, iki faýly hem saklaň we auditora habar beriň.</translation>
    </message>
    <message>
        <source>The device did not use our share of chance</source>
        <translation>Enjam biziň tötänlik paýymyzy ulanmady</translation>
    </message>
    <message>
        <source>Its signature could hide parts of its key. It was thrown away.</source>
        <translation>Onuň goly açarynyň böleklerini gizläp biler. Ol taşlandy.</translation>
    </message>
    <message>
        <source>Do not use this device any more. Move the coins to keys of another device.</source>
        <translation>Bu enjamy mundan beýläk ulanmaň. Teňňeleri başga enjamyň açarlaryna geçiriň.</translation>
    </message>
    <message>
        <source>The device is not paired with this computer</source>
        <translation>Enjam bu kompýuter bilen jübütlenmedi</translation>
    </message>
    <message>
        <source>The pairing code was not confirmed. Without it nobody knows who listens on the line.</source>
        <translation>Jübütleme kody tassyklanmady. Onsuz aragatnaşygy kimiň diňleýändigi belli däl.</translation>
    </message>
    <message>
        <source>Start again and confirm the code, if it is the same here and on the device.</source>
        <translation>Täzeden başlaň we kod şu ýerde hem enjamda birmeňzeş bolsa, tassyklaň.</translation>
    </message>
    <message>
        <source>This is not the device it says it is</source>
        <translation>Bu enjam özüni başga enjam hökmünde görkezýär</translation>
    </message>
    <message>
        <source>It could not prove that it holds the key known from before. Another device imitates it, or another program stands between.</source>
        <translation>Ol öňden belli açaryň özündedigini subut edip bilmedi. Başga enjam oňa öýkünýär ýa-da arada başga programma bar.</translation>
    </message>
    <message>
        <source>Use another cable and computer. If it happens again, do not use this device.</source>
        <translation>Başga kabel we kompýuter ulanyň. Ýene gaýtalansa, bu enjamy ulanmaň.</translation>
    </message>
    <message>
        <source>The device holds no seed yet</source>
        <translation>Enjamda entek dikeldiş sözleri ýok</translation>
    </message>
    <message>
        <source>It must be set up before a wallet can use it.</source>
        <translation>Gapjyk ony ulanmazdan öň, ol sazlanmaly.</translation>
    </message>
    <message>
        <source>Set it up on the device itself or with the program of its maker.</source>
        <translation>Ony enjamyň özünde ýa-da öndürijisiniň programmasy bilen sazlaň.</translation>
    </message>
    <message>
        <source>The device is set to another network</source>
        <translation>Enjam başga tora sazlanan</translation>
    </message>
    <message>
        <source>A device for test coins must not sign for real ones, nor the other way round.</source>
        <translation>Synag teňňeleri üçin enjam hakyky teňňelere gol çekmeli däl, tersine-de şeýle.</translation>
    </message>
    <message>
        <source>Change the network in the settings of the device, or use another wallet.</source>
        <translation>Enjamyň sazlamalarynda tory üýtgediň ýa-da başga gapjyk ulanyň.</translation>
    </message>
    <message>
        <source>The PIN is wrong</source>
        <translation>PIN-kod ýalňyş</translation>
    </message>
    <message>
        <source>The device did not accept it. After each wrong PIN it waits longer, and in the end it wipes itself.</source>
        <translation>Enjam ony kabul etmedi. Her ýalňyş PIN-koddan soň ol has uzak garaşýar, ahyrsoňunda bolsa içindäki maglumatlary ýok edýär.</translation>
    </message>
    <message>
        <source>Look at the device&apos;s screen: enter the places of your digits on its keypad, which change each time.</source>
        <translation>Enjamyň ekranyna serediň: sanlaryňyzyň onuň düwmelerindäki ýerlerini giriziň, olar her gezek üýtgeýär.</translation>
    </message>
    <message>
        <source>The device waits for an update</source>
        <translation>Enjam täzelenmegine garaşýar</translation>
    </message>
    <message>
        <source>It was started in its bootloader, where it can only be updated.</source>
        <translation>Ol ýükleýji tertibinde işledilen, bu tertipde ony diňe täzeläp bolýar.</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again without pressing anything.</source>
        <translation>Ony aýryň we hiç zada basman täzeden birikdiriň.</translation>
    </message>
    <message>
        <source>The device signs only if all coins are of one wallet</source>
        <translation>Enjam diňe ähli teňňeler bir gapjygyňky bolanda gol çekýär</translation>
    </message>
    <message>
        <source>The transaction also spends a coin that is not of this wallet. Devices of this kind cannot know that its owner agrees, and refuse.</source>
        <translation>Geleşik bu gapjygyňky bolmadyk teňňäni hem sarp edýär. Şeýle enjamlar eýesiniň razydygyny bilip bilmeýär we ret edýär.</translation>
    </message>
    <message>
        <source>Make a transaction of this wallet&apos;s coins alone, or sign with another device.</source>
        <translation>Diňe şu gapjygyň teňňelerinden geleşik düzüň ýa-da başga enjam bilen gol çekiň.</translation>
    </message>
    <message>
        <source>This cannot be written into the key register</source>
        <translation>Muny açarlar sanawyna ýazyp bolmaýar</translation>
    </message>
    <message>
        <source>A text is too long, has signs that cannot be seen, or a day does not exist.</source>
        <translation>Tekst gaty uzyn, görünmeýän belgileri bar ýa-da beýle gün ýok.</translation>
    </message>
    <message>
        <source>Check the marked field. A day is written like 2026-11-26.</source>
        <translation>Bellenen meýdany barlaň. Gün şeýle ýazylýar: 2026-11-26.</translation>
    </message>
    <message>
        <source>The key is not in the register</source>
        <translation>Açar sanawda ýok</translation>
    </message>
    <message>
        <source>The key register of this vault has no entry with this key fingerprint.</source>
        <translation>Bu ammaryň açarlar sanawynda şeýle açar yzly ýazgy ýok.</translation>
    </message>
    <message>
        <source>Check the key fingerprint, or write the key into the register.</source>
        <translation>Açar yzyny barlaň ýa-da açary sanawa ýazyň.</translation>
    </message>
    <message>
        <source>The file does not have the form that was expected</source>
        <translation>Faýlyň görnüşi garaşylyşy ýaly däl</translation>
    </message>
    <message>
        <source>It is no policy, record or package of this program, or it was changed.</source>
        <translation>Bu şu programmanyň düzgüni, ýazgysy ýa-da bukjasy däl, ýa-da ol üýtgedilipdir.</translation>
    </message>
    <message>
        <source>Use a file that this program wrote, or correct the place that the details name.</source>
        <translation>Şu programmanyň ýazan faýlyny ulanyň ýa-da jikme-jikliklerde görkezilen ýeri düzediň.</translation>
    </message>
    <message>
        <source>The policy contradicts itself</source>
        <translation>Düzgünler özüne garşy gelýär</translation>
    </message>
    <message>
        <source>A rule names a group, a bound or a number of votes that cannot be.</source>
        <translation>Düzgün bolup bilmejek topary, çägi ýa-da ses sanyny görkezýär.</translation>
    </message>
    <message>
        <source>Correct the rule that the details name.</source>
        <translation>Jikme-jikliklerde görkezilen düzgüni düzediň.</translation>
    </message>
    <message>
        <source>The firm&apos;s policy does not allow this</source>
        <translation>Firmanyň düzgünleri muňa rugsat bermeýär</translation>
    </message>
    <message>
        <source>The first rule that fits blocks it, or no rule allows it.</source>
        <translation>Gabat gelýän ilkinji düzgün ony saklaýar ýa-da hiç bir düzgün rugsat bermeýär.</translation>
    </message>
    <message>
        <source>Change the request, or have the administrators change the policy.</source>
        <translation>Tabşyrygy üýtgediň ýa-da dolandyryjylar düzgünleri üýtgetsin.</translation>
    </message>
    <message>
        <source>The law profile does not allow this</source>
        <translation>Kanun profili muňa rugsat bermeýär</translation>
    </message>
    <message>
        <source>A rule of the law profile in force blocks it.</source>
        <translation>Hereket edýän kanun profiliniň düzgüni ony saklaýar.</translation>
    </message>
    <message>
        <source>Read the rule on the Law page; it says what is missing.</source>
        <translation>Kanun sahypasynda düzgüni okaň: onda näme ýetmeýändigi aýdylýar.</translation>
    </message>
    <message>
        <source>The licence does not cover this</source>
        <translation>Ygtyýarnama muny öz içine almaýar</translation>
    </message>
    <message>
        <source>Without a licence in force the firm holds only its own assets; a suspended licence stops new clients and deposits.</source>
        <translation>Güýjünde bolan ygtyýarnama bolmasa, firma diňe öz aktiwlerini saklaýar; togtadylan ygtyýarnama täze müşderileri we goýumlary saklaýar.</translation>
    </message>
    <message>
        <source>Enter the licence and have a second administrator confirm it.</source>
        <translation>Ygtyýarnamany giriziň, ikinji dolandyryjy ony tassyklasyn.</translation>
    </message>
    <message>
        <source>These roles do not go together</source>
        <translation>Bu wezipeler bir adama berilmeýär</translation>
    </message>
    <message>
        <source>An administrator never initiates, and an auditor does nothing but read.</source>
        <translation>Dolandyryjy tabşyryk taýýarlamaýar, auditor diňe okaýar.</translation>
    </message>
    <message>
        <source>Give the roles to different people.</source>
        <translation>Wezipeleri dürli adamlara beriň.</translation>
    </message>
    <message>
        <source>Your role does not include this</source>
        <translation>Siziň wezipäňize bu girmeýär</translation>
    </message>
    <message>
        <source>Each act of the firm belongs to certain roles.</source>
        <translation>Firmanyň her bir işi belli wezipelere degişli.</translation>
    </message>
    <message>
        <source>Ask somebody who has the role.</source>
        <translation>Şol wezipesi bolan adamdan haýyş ediň.</translation>
    </message>
    <message>
        <source>A second person is needed</source>
        <translation>Ikinji adam gerek</translation>
    </message>
    <message>
        <source>Nobody approves what they began themselves, and one person has one vote.</source>
        <translation>Hiç kim öz başlanyny makullamaýar, bir adamyň bir sesi bar.</translation>
    </message>
    <message>
        <source>Let another person do this step.</source>
        <translation>Bu ädimi başga adam ýerine ýetirsin.</translation>
    </message>
    <message>
        <source>There is no such record</source>
        <translation>Beýle ýazgy ýok</translation>
    </message>
    <message>
        <source>No operator, client, request or change has this name.</source>
        <translation>Bu atda operator, müşderi, tabşyryk ýa-da üýtgeşme ýok.</translation>
    </message>
    <message>
        <source>Look at the list and choose from it.</source>
        <translation>Sanawa serediň we ondan saýlaň.</translation>
    </message>
    <message>
        <source>There is such a record already</source>
        <translation>Beýle ýazgy eýýäm bar</translation>
    </message>
    <message>
        <source>A name, number or signature can be there only once.</source>
        <translation>At, belgi ýa-da gol diňe bir gezek bolup bilýär.</translation>
    </message>
    <message>
        <source>Use another name, or the record that is there.</source>
        <translation>Başga at ulanyň ýa-da bar bolan ýazgyny alyň.</translation>
    </message>
    <message>
        <source>This step is not due</source>
        <translation>Bu ädimiň wagty däl</translation>
    </message>
    <message>
        <source>The firm, the client or the request is in another state.</source>
        <translation>Firma, müşderi ýa-da tabşyryk başga ýagdaýda.</translation>
    </message>
    <message>
        <source>Look at the timeline to see which step comes next.</source>
        <translation>Indiki ädimi görmek üçin wakalaryň yzygiderliligine serediň.</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>Sebäp gerek</translation>
    </message>
    <message>
        <source>A refusal, a freeze or an exception is kept with its reason.</source>
        <translation>Ret etmek, doňdurmak we kadadan çykma sebäbi bilen saklanýar.</translation>
    </message>
    <message>
        <source>Write the reason in a few words.</source>
        <translation>Sebäbini birnäçe söz bilen ýazyň.</translation>
    </message>
    <message>
        <source>The records of the firm do not bear their signatures</source>
        <translation>Firmanyň ýazgylary öz gollaryna laýyk däl</translation>
    </message>
    <message>
        <source>A row was changed outside of the program, or a signature is missing. Nothing was signed.</source>
        <translation>Setir programmanyň daşynda üýtgedilipdir ýa-da gol ýok. Hiç zada gol çekilmedi.</translation>
    </message>
    <message>
        <source>Stop work, keep this file, and compare it with the last checkpoint that the auditor holds.</source>
        <translation>Işi saklaň, bu faýly goraň we auditordaky soňky barlag nokady bilen deňeşdiriň.</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile</source>
        <translation>Muny arada başga biri üýtgetdi</translation>
    </message>
    <message>
        <source>The proposal was made on a version that is no longer in force.</source>
        <translation>Teklip indi güýjünde bolmadyk görnüşe esaslanýar.</translation>
    </message>
    <message>
        <source>Look at what is in force now and propose it again.</source>
        <translation>Häzir güýjünde bolana serediň we täzeden teklip ediň.</translation>
    </message>
    <message>
        <source>The time for this is over</source>
        <translation>Munuň möhleti gutardy</translation>
    </message>
    <message>
        <source>Approvals, requests and proposals count only for a while.</source>
        <translation>Makullamalar, tabşyryklar we teklipler diňe belli wagtlap hasap edilýär.</translation>
    </message>
    <message>
        <source>Start again, and have it approved in time.</source>
        <translation>Täzeden başlaň we wagtynda makulladyň.</translation>
    </message>
    <message>
        <source>Approvals are missing</source>
        <translation>Makullamalar ýetmeýär</translation>
    </message>
    <message>
        <source>Fewer people have approved than the policy asks for.</source>
        <translation>Düzgünleriň soraýşyndan az adam makullady.</translation>
    </message>
    <message>
        <source>Wait for the approvals that the request still needs.</source>
        <translation>Tabşyryga gerek bolan makullamalara garaşyň.</translation>
    </message>
    <message>
        <source>The record is not complete</source>
        <translation>Ýazgy doly däl</translation>
    </message>
    <message>
        <source>The law asks for full identification before an account is opened, and for the owners behind companies and trusts.</source>
        <translation>Hasap açylmazdan öň doly tanamak we kompaniýalaryň hem-de trastlaryň eýelerini bilmek talap edilýär.</translation>
    </message>
    <message>
        <source>Fill in what the details name.</source>
        <translation>Jikme-jikliklerde görkezileni dolduryň.</translation>
    </message>
    <message>
        <source>The client is not cleared for this</source>
        <translation>Müşderi muňa taýýar däl</translation>
    </message>
    <message>
        <source>Identification is not approved by a second officer, or it is overdue.</source>
        <translation>Tanamak ikinji işgär tarapyndan makullanmady ýa-da möhleti geçdi.</translation>
    </message>
    <message>
        <source>Have the record completed, refreshed and approved.</source>
        <translation>Ýazgyny doldurdyň, täzeledin we makulladyň.</translation>
    </message>
    <message>
        <source>These assets are frozen</source>
        <translation>Bu aktiwler doňdurylan</translation>
    </message>
    <message>
        <source>Nothing leaves until two officers lift the freeze.</source>
        <translation>Iki işgär doňdurmany aýyrýança hiç zat çykmaýar.</translation>
    </message>
    <message>
        <source>Look at the freeze on the client&apos;s file.</source>
        <translation>Müşderiniň faýlynda doňdurma serediň.</translation>
    </message>
    <message>
        <source>It is too early</source>
        <translation>Entek ir</translation>
    </message>
    <message>
        <source>A new destination or a large request waits for a while, so that somebody can still stop it.</source>
        <translation>Täze salgy ýa-da uly tabşyryk birnäçe wagt garaşýar, şonda ony saklap bolýar.</translation>
    </message>
    <message>
        <source>Try again at the time that the details give.</source>
        <translation>Jikme-jikliklerde görkezilen wagtda gaýtalaň.</translation>
    </message>
    <message>
        <source>The clock is in doubt</source>
        <translation>Sagat şübheli</translation>
    </message>
    <message>
        <source>It was set back, or far ahead since the vault was last used. Nothing that waits is released.</source>
        <translation>Ol yza ýa-da soňky ulanyşdan bäri gaty öňe süýşürilipdir. Garaşýan hiç zat goýberilmeýär.</translation>
    </message>
    <message>
        <source>Correct the clock, or let two administrators confirm the time.</source>
        <translation>Sagady düzediň ýa-da iki dolandyryjy wagty tassyklasyn.</translation>
    </message>
    <message>
        <source>The proof of control does not hold</source>
        <translation>Gözegçilik subutnamasy dogry däl</translation>
    </message>
    <message>
        <source>The signature is of another address, of another text, or it was used before.</source>
        <translation>Gol başga salgynyň, başga tekstiň ýa-da öň ulanylan.</translation>
    </message>
    <message>
        <source>Give the owner a new text to sign and enter that signature.</source>
        <translation>Eýesine gol çekmek üçin täze tekst beriň we şol goly giriziň.</translation>
    </message>
    <message>
        <source>Everything is stopped</source>
        <translation>Hemme zat saklanan</translation>
    </message>
    <message>
        <source>A keyholder has refused all requests until the administrators lift it.</source>
        <translation>Açar eýesi ähli tabşyryklary dolandyryjylar açýança ret etdi.</translation>
    </message>
    <message>
        <source>Find out why; two administrators can lift it.</source>
        <translation>Sebäbini anyklaň; iki dolandyryjy ony açyp biler.</translation>
    </message>
    <message>
        <source>The key register does not allow this</source>
        <translation>Açar defteri muňa rugsat bermeýär</translation>
    </message>
    <message>
        <source>A keyholder acts only while the entry in the register is valid, and two keys never share person, device or place.</source>
        <translation>Açar saklaýjy diňe depterdäki ýazgy güýjünde wagty işleýär; iki açaryň adamy, enjamy ýa-da ýeri bir bolmaýar.</translation>
    </message>
    <message>
        <source>Renew or correct the entry.</source>
        <translation>Ýazgyny täzeläň ýa-da düzediň.</translation>
    </message>
    <message>
        <source>Keys of somebody who left are undecided</source>
        <translation>Giden adamyň açarlary barada karar ýok</translation>
    </message>
    <message>
        <source>Each key that the person could reach must be rotated, or its keeping justified.</source>
        <translation>Ol adamyň elinde bolup biljek her açar çalşylmaly ýa-da galdyrmagyň sebäbi ýazylmaly.</translation>
    </message>
    <message>
        <source>Decide for each key that the details name.</source>
        <translation>Jikme-jikliklerde görkezilen her açar barada karar beriň.</translation>
    </message>
    <message>
        <source>Coins of two owners would be mixed</source>
        <translation>Iki eýäniň teňňeleri garyşjak</translation>
    </message>
    <message>
        <source>A transaction spends the coins of one owner and one wallet only.</source>
        <translation>Bir geçirim diňe bir eýäniň we bir gapjygyň teňňelerini sarp edýär.</translation>
    </message>
    <message>
        <source>Build the transaction from one wallet.</source>
        <translation>Geçirimi bir gapjykdan düzüň.</translation>
    </message>
    <message>
        <source>The transaction does not fit a request</source>
        <translation>Geleşik tabşyryga laýyk däl</translation>
    </message>
    <message>
        <source>The destination or amount is another one than was requested</source>
        <translation>Salgy ýa-da möçber tabşyrykdakydan başga</translation>
    </message>
    <message>
        <source>What is to be signed must be what the initiator asked for and the approvers saw.</source>
        <translation>Gol çekiljek zat soralan we makullanan zat bolmaly.</translation>
    </message>
    <message>
        <source>Do not sign. Find out who made this file.</source>
        <translation>Gol çekmäň. Bu faýly kimiň edendigini anyklaň.</translation>
    </message>
    <message>
        <source>Nobody owns this wallet yet</source>
        <translation>Bu gapjygyň entek eýesi ýok</translation>
    </message>
    <message>
        <source>Each wallet of a firm belongs to a client, to all of them, or to the firm.</source>
        <translation>Firmanyň her gapjygy müşderä, ählisine ýa-da firmanyň özüne degişli.</translation>
    </message>
    <message>
        <source>Have an administrator say whose it is and how cold.</source>
        <translation>Dolandyryjy onuň kimiňkidigini we näderejede sowukdygyny bellesin.</translation>
    </message>
    <message>
        <source>Too little would stay in cold storage</source>
        <translation>Sowuk saklawda gaty az galardy</translation>
    </message>
    <message>
        <source>The cold share would fall below the floor that the firm has set.</source>
        <translation>Sowuk paý firmanyň kesgitlän iň pes çäginden aşak düşerdi.</translation>
    </message>
    <message>
        <source>The other computer has gone back in time</source>
        <translation>Beýleki kompýuter yza gaýdypdyr</translation>
    </message>
    <message>
        <source>Its log is shorter or other than what this signer has seen before. Nothing was signed.</source>
        <translation>Onuň ýazgy depderi şu gol çekijiniň öň görenine görä gysga ýa-da başga. Hiç zada gol çekilmedi.</translation>
    </message>
    <message>
        <source>Stop work: a database was put back or replaced. Two officers must find out why.</source>
        <translation>Işi saklaň: maglumatlar yzyna goýlan ýa-da çalşylan. Iki işgär sebäbini anyklamaly.</translation>
    </message>
    <message>
        <source>This coin was signed away before</source>
        <translation>Bu teňňe öň sarp edilipdir</translation>
    </message>
    <message>
        <source>This signer has already signed another transaction that spends the same coin.</source>
        <translation>Şu gol çekiji şol teňňäni sarp edýän başga geçirime eýýäm gol çekdi.</translation>
    </message>
    <message>
        <source>Do not sign. If the first one must be replaced, have that approved as such.</source>
        <translation>Gol çekmäň. Birinjisini çalyşmaly bolsa, muny aýratyn makulladyň.</translation>
    </message>
    <message>
        <source>The report file cannot be read</source>
        <translation>Hasabat faýly okalmaýar</translation>
    </message>
    <message>
        <source>It is no report or snapshot of this program, or it was changed or cut off.</source>
        <translation>Bu şu programmanyň hasabaty ýa-da ýagdaý ýazgysy däl, ýa-da ol üýtgedilipdir ýa kesilipdir.</translation>
    </message>
    <message>
        <source>Use the file as it was written; ask for it again if it was damaged on the way.</source>
        <translation>Faýly ýazylyşy ýaly ulanyň; ýolda zaýalanan bolsa, täzeden soraň.</translation>
    </message>
    <message>
        <source>This day cannot be reported as asked</source>
        <translation>Bu gün boýunça hasabat soralyşy ýaly edilip bilinmeýär</translation>
    </message>
    <message>
        <source>A day is reconciled once, in order, and only when it is over; a closed day does not change.</source>
        <translation>Gün bir gezek, tertip boýunça we diňe gutarandan soň deňeşdirilýär; ýapylan gün üýtgemeýär.</translation>
    </message>
    <message>
        <source>Look at the list of days and take the next one that is open.</source>
        <translation>Günleriň sanawyna serediň we indiki açyk güni alyň.</translation>
    </message>
    <message>
        <source>The chain data is not proven up to this block</source>
        <translation>Blok zynjyrynyň maglumatlary bu bloga çenli subut edilmedi</translation>
    </message>
    <message>
        <source>Positions count only as far as headers and proofs reach, and they do not reach this block.</source>
        <translation>Galyndylar diňe sözbaşylaryň we subutnamalaryň ýetýän ýerine çenli hasaplanýar, olar bolsa bu bloga ýetmeýär.</translation>
    </message>
    <message>
        <source>Bring the wallets up to date with a source, or import a snapshot, and try again.</source>
        <translation>Gapjyklary çeşme bilen täzeläň ýa-da ýagdaý ýazgysyny getiriň we gaýtadan synanyşyň.</translation>
    </message>
    <message>
        <source>The books and the chain differ</source>
        <translation>Hasap kitaplary bilen blok zynjyry gabat gelmeýär</translation>
    </message>
    <message>
        <source>At least one client&apos;s position differs by one smallest unit or more. An incident is open and the day cannot close.</source>
        <translation>Azyndan bir müşderiniň galyndysy iň kiçi birlikçe ýa-da ondan köp tapawutlanýar. Waka açyk, gün ýapylyp bilinmeýär.</translation>
    </message>
    <message>
        <source>Find the cause, record it in the incident, and reconcile the day again.</source>
        <translation>Sebäbini tapyň, ony waka ýazgysyna giriziň we güni täzeden deňeşdiriň.</translation>
    </message>
    <message>
        <source>The travel-rule file cannot be read</source>
        <translation>Ugradyjy we alyjy baradaky faýl okalmaýar</translation>
    </message>
    <message>
        <source>It is no IVMS101 record in the form that is expected, or it was changed.</source>
        <translation>Bu garaşylýan görnüşdäki IVMS101 ýazgysy däl, ýa-da ol üýtgedilipdir.</translation>
    </message>
    <message>
        <source>Ask the other provider for the file again.</source>
        <translation>Faýly beýleki hyzmatyň eýesinden täzeden soraň.</translation>
    </message>
    <message>
        <source>The sanction list cannot be read</source>
        <translation>Sanksiýa sanawy okalmaýar</translation>
    </message>
    <message>
        <source>It is no list in a known form, it is not signed by a key that the firm trusts, or it was changed.</source>
        <translation>Bu belli görnüşdäki sanaw däl, oňa firmanyň ynanýan açary gol çekmändir, ýa-da ol üýtgedilipdir.</translation>
    </message>
    <message>
        <source>Import the list again as its publisher released it.</source>
        <translation>Sanawy çap edijisiniň çykaryşy ýaly täzeden getiriň.</translation>
    </message>
    <message>
        <source>The sanction list is too old</source>
        <translation>Sanksiýa sanawy köne</translation>
    </message>
    <message>
        <source>Names and addresses can only be compared with a list that is recent.</source>
        <translation>Atlar we salgylar diňe täze sanaw bilen deňeşdirilip bilner.</translation>
    </message>
    <message>
        <source>Import a newer list, then repeat this step.</source>
        <translation>Täzeräk sanawy getiriň, soň bu ädimi gaýtalaň.</translation>
    </message>
    <message>
        <source>A name or address is on a sanction list</source>
        <translation>At ýa-da salgy sanksiýa sanawynda bar</translation>
    </message>
    <message>
        <source>The operation is on hold until an identification officer has decided.</source>
        <translation>Amal kimligi anyklaýan işgär karar berýänçä saklanyldy.</translation>
    </message>
    <message>
        <source>Let an identification officer look at the match and record the decision.</source>
        <translation>Kimligi anyklaýan işgär gabat gelmä seredip, kararyny ýazsyn.</translation>
    </message>
    <message>
        <source>The work bundle cannot be opened</source>
        <translation>Iş bukjasy açylmaýar</translation>
    </message>
    <message>
        <source>It is no bundle of this program, it was changed or cut off, or it is sealed for somebody else.</source>
        <translation>Bu şu programmanyň bukjasy däl, ol üýtgedilipdir ýa kesilipdir, ýa-da başga biri üçin möhürlenipdir.</translation>
    </message>
    <message>
        <source>Ask the sending desk to export it again for this desk.</source>
        <translation>Ugradan iş ýerinden ony şu iş ýeri üçin täzeden çykarmagy soraň.</translation>
    </message>
    <message>
        <source>The bundle is from a desk that is not known here</source>
        <translation>Bukja bu ýerde tanalmaýan iş ýerinden geldi</translation>
    </message>
    <message>
        <source>Work is taken only from desks whose keys the firm has adopted.</source>
        <translation>Iş diňe açarlary firma tarapyndan kabul edilen iş ýerlerinden alynýar.</translation>
    </message>
    <message>
        <source>Have the administrators adopt that desk&apos;s key, after comparing it face to face.</source>
        <translation>Administratorlar şol iş ýeriniň açaryny ýüzbe-ýüz deňeşdirip kabul etsinler.</translation>
    </message>
    <message>
        <source>This bundle was taken in before</source>
        <translation>Bu bukja öň kabul edildi</translation>
    </message>
    <message>
        <source>Each bundle counts once. Taking it in again would repeat what was done.</source>
        <translation>Her bukja bir gezek hasaba alynýar. Ony gaýtadan almak edilen işi gaýtalardy.</translation>
    </message>
    <message>
        <source>Nothing is to be done. If you expected something new, ask for a new bundle.</source>
        <translation>Hiç zat etmeli däl. Täze zada garaşýan bolsaňyz, täze bukja soraň.</translation>
    </message>
    <message>
        <source>The bundle is older than what this desk knows</source>
        <translation>Bukja bu iş ýeriniň bilýäninden köne</translation>
    </message>
    <message>
        <source>The other desk worked on a state that has changed since, or too much time has passed.</source>
        <translation>Beýleki iş ýeri şondan bäri üýtgän ýagdaýda işläpdir, ýa-da köp wagt geçipdir.</translation>
    </message>
    <message>
        <source>Send your present state to that desk and ask for a new bundle.</source>
        <translation>Häzirki ýagdaýyňyzy şol iş ýerine iberiň we täze bukja soraň.</translation>
    </message>
    <message>
        <source>These records must still be kept</source>
        <translation>Bu ýazgylar heniz saklanmaly</translation>
    </message>
    <message>
        <source>The retention period of the law profile, or the longer one that the firm set, is not over.</source>
        <translation>Kanun profiliniň saklama möhleti ýa-da firmanyň bellän has uzyn möhleti gutarmandyr.</translation>
    </message>
    <message>
        <source>Try again after the date that the details name.</source>
        <translation>Jikme-jikliklerde görkezilen seneden soň gaýtadan synanyşyň.</translation>
    </message>
    <message>
        <source>The log has a gap after a restore</source>
        <translation>Dikeldilenden soň žurnalda boşluk bar</translation>
    </message>
    <message>
        <source>Entries that others have seen are missing here. Work stops until two officers have signed the gap report.</source>
        <translation>Başgalaryň gören ýazgylary bu ýerde ýok. Iki işgär boşluk hasabatyna gol çekýänçä iş durýar.</translation>
    </message>
    <message>
        <source>Make the gap report, compare it with your papers, and have two officers sign it.</source>
        <translation>Boşluk hasabatyny ediň, ony kagyzlaryňyz bilen deňeşdiriň we iki işgäre gol çekdiriň.</translation>
    </message>
    <message>
        <source>The transfer link cannot be read</source>
        <translation>Geçirme baglanyşygyny okap bolmaýar</translation>
    </message>
    <message>
        <source>It is not a Bitcoin transfer link, or it asks for something unknown.</source>
        <translation>Bu Bitcoin geçirme baglanyşygy däl ýa-da ol näbelli bir zady talap edýär.</translation>
    </message>
    <message>
        <source>Do not sign. Treat this output as a transfer to a stranger.</source>
        <translation>Gol çekmäň. Bu çykyşa nätanyş adama geçirme hökmünde garaň.</translation>
    </message>
    <message>
        <source>So much would go to the network that a mistake is likely.</source>
        <translation>Tora şeýle köp berilmegi, ähtimal, ýalňyşlykdyr.</translation>
    </message>
    <message>
        <source>Wait with large transfers until you know which one is right.</source>
        <translation>Haýsysynyň dogrudygyny bilýänçäňiz uly geçirmeleri etmän garaşyň.</translation>
    </message>
    <message>
        <source>See the reason, correct the transfer and sign it again.</source>
        <translation>Sebäbine serediň, geçirmäni düzediň we täzeden gol çekiň.</translation>
    </message>
    <message>
        <source>A request transfers to one address; the rest returns as change to the same wallet.</source>
        <translation>Tabşyryk bir salga geçirýär; galany şol gapjyga gaýtargy bolup gelýär.</translation>
    </message>
    <message>
        <source>Build one transaction for each transfer.</source>
        <translation>Her geçirme üçin aýratyn geçirim düzüň.</translation>
    </message>
    <message>
        <source>Transfer from a hot wallet, or move coins to cold storage first.</source>
        <translation>Gyzgyn gapjykdan töläň ýa-da ilki teňňeleri sowuk saklawa geçiriň.</translation>
    </message>
    <message>
        <source>The transfer is not complete</source>
        <translation>Geçirme doly däl</translation>
    </message>
    <message>
        <source>There is not enough for this transfer</source>
        <translation>Munuň üçin serişde ýeterlik däl</translation>
    </message>
    <message>
        <source>Transfer less, take the fee from the amount, or release frozen or reserved coins.</source>
        <translation>Azrak geçiriň, komissiýany möçberden alyň ýa-da doňdurylan we bellenen teňňeleri boşadyň.</translation>
    </message>
    <message>
        <source>Transfer a larger amount.</source>
        <translation>Köpräk möçber geçiriň.</translation>
    </message>
    <message>
        <source>It is missing, below what the network passes on, or too low to replace the transfer.</source>
        <translation>Ol görkezilmedik, toruň kabul edýäninden pes ýa-da geçirmäni çalyşmak üçin az.</translation>
    </message>
    <message>
        <source>The transfer is too large for one transaction</source>
        <translation>Geçirme bir geleşik üçin gaty uly</translation>
    </message>
    <message>
        <source>Divide it into several transfers.</source>
        <translation>Ony birnäçe geçirmä bölüň.</translation>
    </message>
    <message>
        <source>Prepare the transfer again. If it happens again, do not use this computer.</source>
        <translation>Geçirmäni täzeden taýýarlaň. Ýene gaýtalansa, bu kompýuteri ulanmaň.</translation>
    </message>
    <message>
        <source>This transfer cannot be changed any more</source>
        <translation>Bu geçirmäni indi üýtgedip bolmaýar</translation>
    </message>
    <message>
        <source>Wait for it, or give a higher fee with a coin that comes from it.</source>
        <translation>Oňa garaşyň ýa-da ondan gelýän teňňe bilen köpräk töläň.</translation>
    </message>
    <message>
        <source>This transfer, alone or with those of the last 24 hours, is above it.</source>
        <translation>Bu geçirme özi ýa-da soňky 24 sagatdaky geçirmeler bilen bilelikde ondan ýokary.</translation>
    </message>
    <message>
        <source>Transfer less or wait. A higher limit comes into force only after its delay.</source>
        <translation>Azrak geçiriň ýa-da garaşyň. Ýokary çäk diňe öz möhleti geçenden soň güýje girýär.</translation>
    </message>
    <message>
        <source>A large transfer waits before it is signed</source>
        <translation>Uly geçirme gol çekilmezden öň garaşýar</translation>
    </message>
    <message>
        <source>You set a delay for large sums. Until it ends the transfer can be given up.</source>
        <translation>Uly möçberler üçin möhlet goýduňyz. Ol gutarýança geçirmeden ýüz öwrüp bolýar.</translation>
    </message>
    <message>
        <source>The message to the other provider is missing or not complete</source>
        <translation>Beýleki hyzmatyň eýesine niýetlenen habar ýok ýa-da doly däl</translation>
    </message>
    <message>
        <source>The amount is above the law profile&apos;s threshold, and the other provider must be told who sends and who receives it.</source>
        <translation>Möçber kanun profiliniň çäginden ýokary: beýleki hyzmatyň eýesine kimiň iberýändigi we kimiň alýandygy habar berilmeli.</translation>
    </message>
    <message>
        <source>Let an identification officer make the message, or record why there is none. The details name what is missing.</source>
        <translation>Anyklaýjy işgär habary döretsin ýa-da onuň näme üçin ýokdugyny ýazsyn. Ýetmeýän zatlar jikme-jikliklerde görkezilýär.</translation>
    </message>
</context>
<context>
    <name>Fiat</name>
    <message>
        <source>price of %1</source>
        <translation>%1 senesiniň bahasy</translation>
    </message>
    <message>
        <source>price of %1, source: %2</source>
        <translation>%1 senesiniň bahasy, çeşme: %2</translation>
    </message>
</context>
<context>
    <name>FirmWords</name>
    <message>
        <source>Prepared</source>
        <translation>Taýýarlandy</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Makullandy</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ret edildi</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Gol çekildi</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Berildi</translation>
    </message>
    <message>
        <source>Sent to the network</source>
        <translation>Tora iberildi</translation>
    </message>
    <message>
        <source>Reconciled</source>
        <translation>Deňeşdirildi</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Ýatyryldy</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Möhleti geçdi</translation>
    </message>
    <message>
        <source>To an own wallet elsewhere</source>
        <translation>Başga ýerdäki öz gapjygyma</translation>
    </message>
    <message>
        <source>Gift or help</source>
        <translation>Sowgat ýa-da kömek</translation>
    </message>
    <message>
        <source>Investment or exchange</source>
        <translation>Maýa goýum ýa-da alyş-çalyş</translation>
    </message>
    <message>
        <source>Return of what was lent or held</source>
        <translation>Karzyň ýa-da saklananyň yzyna gaýtarylmagy</translation>
    </message>
    <message>
        <source>For goods or services</source>
        <translation>Haryt ýa-da hyzmat üçin</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Aýlyk</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Başga</translation>
    </message>
    <message>
        <source>A provider or person known by name</source>
        <translation>Ady belli üpjün ediji ýa-da şahs</translation>
    </message>
    <message>
        <source>The client&apos;s own wallet, held by nobody else</source>
        <translation>Müşderiniň öz gapjygy, başga hiç kim saklamaýar</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Belli däl</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Makullama garaşýar</translation>
    </message>
    <message>
        <source>Approved, to be signed</source>
        <translation>Makullandy, gol gerek</translation>
    </message>
    <message>
        <source>Signed, to be sent</source>
        <translation>Gol çekildi, ibermeli</translation>
    </message>
    <message>
        <source>Sent, not reconciled</source>
        <translation>Iberildi, deňeşdirilmedi</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Çykarma</translation>
    </message>
    <message>
        <source>Internal transfer</source>
        <translation>Içerki geçirme</translation>
    </message>
    <message>
        <source>Move between tiers</source>
        <translation>Derejeleriň arasynda geçirme</translation>
    </message>
    <message>
        <source>Sweep of a whole wallet</source>
        <translation>Gapjygyň hemmesini geçirme</translation>
    </message>
    <message>
        <source>Another wallet of the same owner</source>
        <translation>Şol eýäniň başga gapjygy</translation>
    </message>
    <message>
        <source>A wallet of another owner here</source>
        <translation>Şu ýerdäki başga eýäniň gapjygy</translation>
    </message>
    <message>
        <source>On the whitelist, control proven</source>
        <translation>Rugsat berlen salgy, eýeçiligi subut edilen</translation>
    </message>
    <message>
        <source>On the whitelist, control not proven</source>
        <translation>Rugsat berlen salgy, eýeçiligi subut edilmedik</translation>
    </message>
    <message>
        <source>Not on the whitelist</source>
        <translation>Rugsat berlen salgylarda ýok</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Gyzgyn</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Ýyly</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Sowuk</translation>
    </message>
    <message>
        <source>The firm&apos;s own</source>
        <translation>Kompaniýanyň özüniňki</translation>
    </message>
    <message>
        <source>Pooled wallet of clients</source>
        <translation>Müşderileriň umumy gapjygy</translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation>Müşderi %1</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Identification officer</source>
        <translation>Anyklaýjy işgär</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>Başlaýjy</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Makullaýjy</translation>
    </message>
    <message>
        <source>Keyholder</source>
        <translation>Açar saklaýjy</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Natural person</source>
        <translation>Fiziki şahs</translation>
    </message>
    <message>
        <source>Legal person</source>
        <translation>Ýuridik şahs</translation>
    </message>
    <message>
        <source>Low risk</source>
        <translation>Pes töwekgelçilik</translation>
    </message>
    <message>
        <source>Medium risk</source>
        <translation>Orta töwekgelçilik</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Ýokary töwekgelçilik</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eýe</translation>
    </message>
    <message>
        <source>Founder</source>
        <translation>Esaslandyryjy</translation>
    </message>
    <message>
        <source>Trustee</source>
        <translation>Ynanylan dolandyryjy</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Dolandyryjy</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Gözegçilik ediji</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Peýda görüji</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Kompaniýa</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Trast</translation>
    </message>
    <message>
        <source>Foreign structure without legal personality</source>
        <translation>Ýuridik şahs bolmadyk daşary ýurt gurluşy</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Ýazylmady</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Hereketde</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Hereketi togtadyldy</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Ýatyryldy</translation>
    </message>
    <message>
        <source>Register of operators</source>
        <translation>Operatorlaryň sanawy</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Geçirme düzgünleri</translation>
    </message>
    <message>
        <source>Settings of the firm</source>
        <translation>Kompaniýanyň sazlamalary</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Ygtyýarnama</translation>
    </message>
    <message>
        <source>Register of keyholders</source>
        <translation>Açar saklaýjylaryň sanawy</translation>
    </message>
    <message>
        <source>Figures of the law profile</source>
        <translation>Kanun profiliniň sanlary</translation>
    </message>
    <message>
        <source>Destination of the whitelist</source>
        <translation>Rugsat berlen salgy</translation>
    </message>
    <message>
        <source>Owner and tier of a wallet</source>
        <translation>Gapjygyň eýesi we derejesi</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Baha</translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation>Hemmesini ret etmek</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Sagat</translation>
    </message>
    <message>
        <source>seen in the law&apos;s own text</source>
        <translation>kanunyň öz tekstinde görlen</translation>
    </message>
    <message>
        <source>seen in a summary by article</source>
        <translation>maddalar boýunça gysgaça beýanda görlen</translation>
    </message>
    <message>
        <source>reported by official media</source>
        <translation>resmi habar serişdeleri habar berdi</translation>
    </message>
    <message>
        <source>reported by the press</source>
        <translation>metbugat habar berdi</translation>
    </message>
    <message>
        <source>weakly reported, the firm decides</source>
        <translation>habary gowşak, kompaniýa çözýär</translation>
    </message>
    <message>
        <source>inferred, the firm decides</source>
        <translation>netije çykarylan, kompaniýa çözýär</translation>
    </message>
    <message>
        <source>allows</source>
        <translation>rugsat berýär</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>belläp geçýär</translation>
    </message>
    <message>
        <source>wants a reason</source>
        <translation>sebäp talap edýär</translation>
    </message>
    <message>
        <source>wants approvals</source>
        <translation>makullama talap edýär</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>gabaýar</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>bir minutdan az</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minut</numerusform>
            <numerusform>%Ln minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln sagat</numerusform>
            <numerusform>%Ln sagat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln gün</numerusform>
            <numerusform>%Ln gün</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 ozal</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 soňra</translation>
    </message>
</context>
<context>
    <name>LawWords</name>
    <message>
        <source>Does nothing here</source>
        <translation>Bu ýerde hiç zat etmeýär</translation>
    </message>
    <message>
        <source>Informs</source>
        <translation>Habar berýär</translation>
    </message>
    <message>
        <source>Warns and asks for a reason</source>
        <translation>Duýduryş berýär we sebäbini soraýar</translation>
    </message>
    <message>
        <source>Asks for approvals</source>
        <translation>Makullamalary soraýar</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Gabaýar</translation>
    </message>
    <message>
        <source>P: seen in the text of the law itself</source>
        <translation>P: kanunyň öz tekstinde görüldi</translation>
    </message>
    <message>
        <source>Q: from a summary that goes through the law by article; the text was not seen</source>
        <translation>Q: kanuny maddama-madda beýan edýän gysgaça mazmundan; tekstiň özi görülmedi</translation>
    </message>
    <message>
        <source>A: reported by official or national media; the text was not seen</source>
        <translation>A: resmi ýa-da milli habar beriş serişdeleri habar berdi; tekstiň özi görülmedi</translation>
    </message>
    <message>
        <source>B: reported by established press; it may be told inexactly</source>
        <translation>B: belli metbugat habar berdi; takyk däl aýdylan bolmagy mümkin</translation>
    </message>
    <message>
        <source>C: found in weak sources only; what the program does is left to the firm</source>
        <translation>C: diňe ynamsyz çeşmelerde tapyldy; programmanyň näme etjekdigini kompaniýa kesgitleýär</translation>
    </message>
    <message>
        <source>I: concluded by us, found nowhere; what the program does is left to the firm</source>
        <translation>I: özümiz netije çykardyk, hiç ýerde tapylmady; programmanyň näme etjekdigini kompaniýa kesgitleýär</translation>
    </message>
    <message>
        <source>figure of the law</source>
        <translation>kanunyň sany</translation>
    </message>
    <message>
        <source>figure as reported</source>
        <translation>habar berlen san</translation>
    </message>
    <message>
        <source>no figure of the law: a setting of one’s own</source>
        <translation>kanunyň sany däl: öz sazlamaňyz</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>bellenmedi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln sagat</numerusform>
            <numerusform>%Ln sagat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln gün</numerusform>
            <numerusform>%Ln gün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln working day(s)</source>
        <translation>
            <numerusform>%Ln iş güni</numerusform>
            <numerusform>%Ln iş güni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln aý</numerusform>
            <numerusform>%Ln aý</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln ýyl</numerusform>
            <numerusform>%Ln ýyl</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the smallest unit of the firm’s currency</source>
        <translation>%1, kompaniýanyň pul biriliginiň iň kiçi böleginde</translation>
    </message>
    <message>
        <source>Law of Turkmenistan on virtual assets (No. 298)</source>
        <translation>Türkmenistanyň wirtual aktiwler hakynda Kanuny (No 298)</translation>
    </message>
    <message>
        <source>Law against the laundering of proceeds of crime (2021)</source>
        <translation>Jenaýatçylykly ýol bilen alnan girdejileriň kanunlaşdyrylmagyna garşy Kanun (2021)</translation>
    </message>
    <message>
        <source>Good practice; not a rule of the law</source>
        <translation>Gowy tejribe; kanunyň kadasy däl</translation>
    </message>
</context>
<context>
    <name>NameDoubts</name>
    <message>
        <source>This name looks like another name in this vault: %1</source>
        <translation>Bu at şu ammardaky başga ada meňzeýär: %1</translation>
    </message>
    <message>
        <source>One word of this name mixes letters of different alphabets that may look the same.</source>
        <translation>Bu adyň bir sözünde dürli elipbiýleriň birmeňzeş görünip biljek harplary garyşdyrylypdyr.</translation>
    </message>
</context>
<context>
    <name>OperatorWords</name>
    <message>
        <source>Decides about operators, policy, settings and the licence. Never moves assets.</source>
        <translation>Operatorlar, geçirme düzgünleri, sazlamalar we ygtyýarnama barada karar berýär. Aktiwleri hiç haçan geçirmeýär.</translation>
    </message>
    <message>
        <source>Identifies clients; freezes; keeps case files.</source>
        <translation>Müşderileriň şahsyýetini anyklaýar; doňdurýar; iş resminamalaryny ýöredýär.</translation>
    </message>
    <message>
        <source>Prepares requests. Never approves one.</source>
        <translation>Tabşyryklary taýýarlaýar. Hiç birini makullamaýar.</translation>
    </message>
    <message>
        <source>Approves or refuses the requests of others.</source>
        <translation>Başgalaryň tabşyryklaryny makullaýar ýa-da ret edýär.</translation>
    </message>
    <message>
        <source>Signs with the firm’s keys, and may stop everything.</source>
        <translation>Kompaniýanyň açarlary bilen gol çekýär we hemme zady togtadyp bilýär.</translation>
    </message>
    <message>
        <source>Reads everything that the audit needs, changes nothing.</source>
        <translation>Audit üçin gerek zatlaryň ählisini okaýar, hiç zady üýtgetmeýär.</translation>
    </message>
    <message>
        <source>No licence</source>
        <translation>Ygtyýarnama ýok</translation>
    </message>
    <message>
        <source>Licence in force</source>
        <translation>Ygtyýarnama güýjünde</translation>
    </message>
    <message>
        <source>Licence suspended</source>
        <translation>Ygtyýarnamanyň hereketi togtadyldy</translation>
    </message>
    <message>
        <source>Licence revoked</source>
        <translation>Ygtyýarnama ýatyryldy</translation>
    </message>
    <message>
        <source>Licence expired</source>
        <translation>Ygtyýarnamanyň möhleti gutardy</translation>
    </message>
    <message>
        <source>evaluation, own assets only</source>
        <translation>synag, diňe öz aktiwleri</translation>
    </message>
    <message>
        <source>no new clients and deposits; assets are returned</source>
        <translation>täze müşderi we goýum ýok; aktiwler yzyna berilýär</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>above %1, at most %2</source>
        <translation>%1 möçberden köp, iň köpi %2</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>%1 möçberden köp</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>iň köpi %1</translation>
    </message>
    <message>
        <source>of the client</source>
        <translation>müşderiniň</translation>
    </message>
    <message>
        <source>of the wallet</source>
        <translation>gapjygyň</translation>
    </message>
    <message>
        <source>of the whole firm</source>
        <translation>tutuş kompaniýanyň</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Görnüşi: %1</translation>
    </message>
    <message>
        <source>Destination: %1</source>
        <translation>Barjak ýeri: %1</translation>
    </message>
    <message>
        <source>From tier: %1</source>
        <translation>Haýsy derejeden: %1</translation>
    </message>
    <message>
        <source>Clients: %1</source>
        <translation>Müşderiler: %1</translation>
    </message>
    <message>
        <source>Initiators: %1</source>
        <translation>Başlaýjylar: %1</translation>
    </message>
    <message>
        <source>Wallets: %1</source>
        <translation>Gapjyklar: %1</translation>
    </message>
    <message>
        <source>Asset: %1</source>
        <translation>Aktiw: %1</translation>
    </message>
    <message>
        <source>Amount: %1</source>
        <translation>Möçber: %1</translation>
    </message>
    <message>
        <source>Value in the firm&apos;s currency: %1</source>
        <translation>Kompaniýanyň pulundaky gymmaty: %1</translation>
    </message>
    <message>
        <source>Sum %1 in %2: %3</source>
        <translation>Jemi %1, %2 içinde: %3</translation>
    </message>
    <message>
        <source>Part of what the wallet holds: %1</source>
        <translation>Gapjykdakynyň bölegi: %1</translation>
    </message>
    <message>
        <source>From %1 to %2 o&apos;clock</source>
        <translation>Sagat %1 bilen %2 aralygynda</translation>
    </message>
    <message>
        <source>On: %1</source>
        <translation>Günleri: %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Hemmesi</translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) out of: %1</source>
        <translation>
            <numerusform>%n makullama, topar: %1</numerusform>
            <numerusform>%n makullama, topar: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1 of them out of %2</source>
        <translation>olardan azyndan %1 sany, topar: %2</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gabalýar</translation>
    </message>
    <message>
        <source>Allowed with %1</source>
        <translation>Rugsat, şert: %1</translation>
    </message>
    <message>
        <source>signed no sooner than after %1</source>
        <translation>gol azyndan %1 soň çekilýär</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message numerus="yes">
        <source>%n line(s) are wrong, so nothing was taken over. Correct them, then import the file again.</source>
        <translation>
            <numerusform>%n setir ýalňyş, şonuň üçin hiç zat alynmady. Olary düzediň, soňra faýly täzeden alyň.</numerusform>
            <numerusform>%n setir ýalňyş, şonuň üçin hiç zat alynmady. Olary düzediň, soňra faýly täzeden alyň.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1-nji setir</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation>%1-nji setir, %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>we ýene %n setir</numerusform>
            <numerusform>we ýene %n setir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>Rule %1</source>
        <translation>Düzgün %1</translation>
    </message>
    <message>
        <source>holds until %1</source>
        <translation>%1 çenli güýjünde</translation>
    </message>
    <message>
        <source>Your limit for one transfer is %1; this one takes %2 with its fee.</source>
        <translation>Bir geçirme üçin çägiňiz %1; bu geçirme komissiýasy bilen %2 alýar.</translation>
    </message>
    <message>
        <source>Your limit for 24 hours is %1; with this transfer it would be %2.</source>
        <translation>24 sagat üçin çägiňiz %1; bu geçirme bilen %2 bolardy.</translation>
    </message>
    <message>
        <source>Your delay for large sums: this transfer may be signed from %1. Until then you can abandon it.</source>
        <translation>Uly möçberler üçin garaşmaňyz: bu geçirmä %1 senesinden gol çekip bolýar. Oňa çenli ondan ýüz öwrüp bilersiňiz.</translation>
    </message>
    <message>
        <source>The clock of this computer went back: limits and delays hold until it is right.</source>
        <translation>Bu kompýuteriň sagady yza gitdi: ol dogry bolýança çäkler we garaşmalar güýjünde.</translation>
    </message>
    <message>
        <source>one transfer %1</source>
        <translation>bir geçirme %1</translation>
    </message>
    <message>
        <source>24 hours %1</source>
        <translation>24 sagat %1</translation>
    </message>
    <message>
        <source>above %1 a wait of %2</source>
        <translation>%1 möçberden ýokary – %2 garaşma</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>çäk ýok</translation>
    </message>
    <message>
        <source>Virtual assets are not a means of payment in Turkmenistan (rule %1): they may not be given for goods, services or work.</source>
        <translation>Wirtual aktiwler Türkmenistanda töleg serişdesi däldir (düzgün %1): olary haryt, hyzmat ýa-da iş üçin bermek bolmaýar.</translation>
    </message>
    <message>
        <source>It is not said what this transfer is for. Virtual assets are not a means of payment in Turkmenistan (rule %1): choose its purpose.</source>
        <translation>Bu geçirmäniň näme üçindigi aýdylmady. Wirtual aktiwler Türkmenistanda töleg serişdesi däldir (düzgün %1): maksadyny saýlaň.</translation>
    </message>
    <message>
        <source>The sanction lists in this vault cannot be read: the recipients were not compared.</source>
        <translation>Şu ammardaky sanksiýa sanawlaryny okap bolmady: alyjylar deňeşdirilmedi.</translation>
    </message>
    <message>
        <source>On a sanction list: %1 (%2, list of %3). Address: %4. Sandyk only tells you; you decide, and nothing about it leaves this computer.</source>
        <translation>Sanksiýa sanawynda bar: %1 (%2, %3 senesindäki sanaw). Salgy: %4. Sandyk diňe habar berýär; kararyny siz berýärsiňiz we bu barada hiç zat şu kompýuterden çykmaýar.</translation>
    </message>
</context>
<context>
    <name>SheetOutput</name>
    <message>
        <source>Save as PDF</source>
        <translation>PDF görnüşinde sakla</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDF faýly (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saklandy: %1</translation>
    </message>
    <message>
        <source>Could not write the file. Choose another place.</source>
        <translation>Faýla ýazyp bolmady. Başga ýer saýlaň.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Printere iberildi.</translation>
    </message>
    <message>
        <source>The printer did not take the page.</source>
        <translation>Printer sahypany kabul etmedi.</translation>
    </message>
</context>
<context>
    <name>SheetPainter</name>
    <message>
        <source>Digest %1</source>
        <translation>Barlag jemi %1</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Sahypa %1</translation>
    </message>
</context>
<context>
    <name>WalletPreview</name>
    <message>
        <source>Keys</source>
        <translation>Açarlar</translation>
    </message>
    <message>
        <source>Cosigner %1</source>
        <translation>Bile gol çekiji %1</translation>
    </message>
    <message>
        <source>a key of this vault</source>
        <translation>bu ammaryň açary</translation>
    </message>
    <message>
        <source>Key fingerprint %1, path m/%2</source>
        <translation>Açar yzy %1, açar ýoly m/%2</translation>
    </message>
    <message>
        <source>Extended public key (xpub)</source>
        <translation>Giňeldilen açyk açar (xpub)</translation>
    </message>
    <message>
        <source>First address</source>
        <translation>Ilkinji salgy</translation>
    </message>
    <message>
        <source>Every cosigner must see the same first address in their own program.</source>
        <translation>Her bir bile gol çekiji öz programmasynda şol bir ilkinji salgyny görmeli.</translation>
    </message>
</context>
<context>
    <name>WalletWords</name>
    <message>
        <source>Testnet</source>
        <translation>Testnet</translation>
    </message>
    <message>
        <source>Signet</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Regtest</source>
        <translation>Regtest</translation>
    </message>
    <message>
        <source>Bitcoin, main network</source>
        <translation>Bitcoin, esasy tor</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Kompaniýa</translation>
    </message>
    <message>
        <source>Offline signer</source>
        <translation>Oflaýn gol çekiji</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Fiziki şahs</translation>
    </message>
    <message>
        <source>Legacy (pkh)</source>
        <translation>Legacy (pkh)</translation>
    </message>
    <message>
        <source>Nested segwit (sh-wpkh)</source>
        <translation>Nested segwit (sh-wpkh)</translation>
    </message>
    <message>
        <source>Native segwit (wpkh)</source>
        <translation>Native segwit (wpkh)</translation>
    </message>
    <message>
        <source>Taproot (tr)</source>
        <translation>Taproot (tr)</translation>
    </message>
    <message>
        <source>Legacy multisig (sh)</source>
        <translation>Köp gol, legacy (sh)</translation>
    </message>
    <message>
        <source>Native segwit multisig (wsh)</source>
        <translation>Köp gol, native segwit (wsh)</translation>
    </message>
    <message>
        <source>Nested segwit multisig (sh-wsh)</source>
        <translation>Köp gol, nested segwit (sh-wsh)</translation>
    </message>
    <message>
        <source>%1, quorum: %2 of %3 keys</source>
        <translation>%1, kworum: %3 açardan %2 gol</translation>
    </message>
    <message>
        <source>The fee is high.</source>
        <translation>Komissiýa ýokary.</translation>
    </message>
    <message>
        <source>The fee is very low: the transaction may never be confirmed.</source>
        <translation>Komissiýa örän pes: geleşik hiç haçan tassyklanman biler.</translation>
    </message>
    <message>
        <source>An output is so small that spending it costs more than it is worth (dust).</source>
        <translation>Çykyş şeýle kiçi welin, ony sarp etmek öz gymmatyndan gymmat düşýär (toz).</translation>
    </message>
    <message>
        <source>Nothing comes back: everything leaves the wallet.</source>
        <translation>Hiç zat gaýdyp gelmeýär: hemmesi gapjykdan çykýar.</translation>
    </message>
    <message>
        <source>Two outputs go to the same address.</source>
        <translation>Iki çykyş şol bir salga gidýär.</translation>
    </message>
    <message>
        <source>Look-alike address: an output leaves to an address that begins and ends like another one here, but is not the same.</source>
        <translation>Meňzeş salgy: bir çykyşyň salgysynyň başy we soňy bu ýerdäki başga salgynyňky ýaly, ýöne ol şol salgy däl.</translation>
    </message>
    <message>
        <source>An output has no address: the program does not know who can spend it.</source>
        <translation>Çykyşyň salgysy ýok: programma ony kimiň sarp edip biljekdigini bilmeýär.</translation>
    </message>
    <message>
        <source>The transaction writes data into the blockchain for ever.</source>
        <translation>Geleşik blokçeýne hemişelik maglumat ýazýar.</translation>
    </message>
    <message>
        <source>An address of yours has an unusually high number: other programs may not find its coins.</source>
        <translation>Öz salgylaryňyzyň biriniň belgisi adatdan uly: beýleki programmalar onuň teňňelerini tapman biler.</translation>
    </message>
    <message>
        <source>The transaction is valid only from a later time or block.</source>
        <translation>Geleşik diňe soňraky wagtdan ýa-da blokdan başlap hereket edýär.</translation>
    </message>
    <message>
        <source>The transaction can be replaced with a higher fee until it is confirmed.</source>
        <translation>Geleşigi tassyklanýança has ýokary komissiýa bilen çalşyp bolýar.</translation>
    </message>
    <message>
        <source>Coins of several of your wallets are spent together, which links them for others.</source>
        <translation>Birnäçe gapjygyňyzyň teňňeleri bile sarp edilýär, bu olary başgalaryň gözünde biri-biri bilen baglanyşdyrýar.</translation>
    </message>
    <message>
        <source>The request carries further fields that do not change what is signed.</source>
        <translation>Talapda gol çekilýän zady üýtgetmeýän goşmaça meýdanlar bar.</translation>
    </message>
    <message>
        <source>The transaction has an unusual version number.</source>
        <translation>Geleşigiň wersiýasynyň belgisi adaty däl.</translation>
    </message>
    <message>
        <source>The transaction is so large that the network may not pass it on.</source>
        <translation>Geleşik şeýle uly welin, tor ony geçirmän biler.</translation>
    </message>
    <message>
        <source>Some inputs are not yours: others give coins or sign along.</source>
        <translation>Girişleriň käbiri size degişli däl: başgalar hem goşant goşýar ýa-da gol çekýär.</translation>
    </message>
    <message>
        <source>An output that may be change cannot be proven: it is shown as a transfer.</source>
        <translation>Gaýtargy bolup biljek çykyşy subut edip bolmaýar: ol geçirme hökmünde görkezilýär.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::AccountForm</name>
    <message>
        <source>Login</source>
        <translation>Giriş ady</translation>
    </message>
    <message>
        <source>Whose account it is</source>
        <translation>Hasap kimiňki</translation>
    </message>
    <message>
        <source>Password of the new operator</source>
        <translation>Täze operatoryň paroly</translation>
    </message>
    <message>
        <source>The same password once more</source>
        <translation>Şol parol ýene bir gezek</translation>
    </message>
    <message>
        <source>Your own password, or a keyholder&apos;s for a new keyholder</source>
        <translation>Öz parolyňyz, täze açar saklaýjy üçin açar saklaýjynyň paroly</translation>
    </message>
    <message>
        <source>Add and propose</source>
        <translation>Goş we teklip et</translation>
    </message>
    <message>
        <source>New operator</source>
        <translation>Täze operator</translation>
    </message>
    <message>
        <source>Staff number or name: one person has one vote</source>
        <translation>Iş belgisi ýa-da ady: bir adamyň bir sesi bar</translation>
    </message>
    <message>
        <source>The two passwords are not the same yet.</source>
        <translation>Iki parol entek deň däl.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::AddKeyPage</name>
    <message>
        <source>Add a key</source>
        <translation>Açar goş</translation>
    </message>
    <message>
        <source>A further seed phrase in this vault. Each has its own key fingerprint.</source>
        <translation>Bu ammarda ýene bir dikeldiş sözleri. Olaryň her biriniň öz açar yzy bar.</translation>
    </message>
    <message>
        <source>Create a new seed phrase</source>
        <translation>Täze dikeldiş sözlerini döret</translation>
    </message>
    <message>
        <source>You write its words on paper.</source>
        <translation>Sözlerini kagyza ýazýarsyňyz.</translation>
    </message>
    <message>
        <source>Restore from a seed phrase</source>
        <translation>Dikeldiş sözlerinden dikelt</translation>
    </message>
    <message>
        <source>You have 12 to 24 words on paper.</source>
        <translation>Kagyzda 12–24 sözüňiz bar.</translation>
    </message>
    <message>
        <source>Restore from secret shares (SLIP39)</source>
        <translation>Gizlin böleklerden dikelt (SLIP39)</translation>
    </message>
    <message>
        <source>You have several sheets with 20 or 33 words each.</source>
        <translation>Hersinde 20 ýa-da 33 söz bolan birnäçe kagyzyňyz bar.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yza</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Açar %1</translation>
    </message>
    <message>
        <source>The new key is encrypted with the password of this vault.</source>
        <translation>Täze açar bu ammaryň paroly bilen şifrlenýär.</translation>
    </message>
    <message>
        <source>Add the key</source>
        <translation>Açary goş</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::AddressBookPage</name>
    <message>
        <source>Person</source>
        <translation>Şahs</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Birža</translation>
    </message>
    <message>
        <source>My own, elsewhere</source>
        <translation>Öz salgym, başga ýerde</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Başga</translation>
    </message>
    <message>
        <source>Table (*.csv);;All files (*)</source>
        <translation>Tablisa (*.csv);;Ähli faýllar (*)</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Salgylar kitaby</translation>
    </message>
    <message>
        <source>Take addresses from here, never from the history: strangers send tiny amounts from addresses that look like those you know.</source>
        <translation>Salgylary geçmişden däl-de, şu ýerden alyň: näbelliler siziň bilýän salgylaryňyza meňzeş salgylardan ujypsyz möçber iberýärler.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktlar</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Entek kontakt ýok</translation>
    </message>
    <message>
        <source>Keep the addresses of people and firms that you send to, and mark those that the owner confirmed to you over another channel.</source>
        <translation>Iberýän adamlaryňyzyň we firmalaryňyzyň salgylaryny saklaň, eýesi başga ýol bilen tassyklanlaryny belläň.</translation>
    </message>
    <message>
        <source>Import a CSV file</source>
        <translation>CSV faýly girizmek</translation>
    </message>
    <message>
        <source>Save as a CSV file</source>
        <translation>CSV faýly hökmünde sakla</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ady</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Salgy</translation>
    </message>
    <message>
        <source>Owner in full</source>
        <translation>Eýesiniň doly ady</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bellenilen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Görnüşi</translation>
    </message>
    <message>
        <source>The owner confirmed the whole address to me over another channel</source>
        <translation>Eýesi doly salgyny maňa başga ýol bilen tassyklady</translation>
    </message>
    <message>
        <source>Start a new one</source>
        <translation>Täzesini başla</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Sakla</translation>
    </message>
    <message>
        <source>known since %1</source>
        <translation>%1 gününden bäri belli</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Barlanan</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Barlanmadyk</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Üýtget</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1: üýtget</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Aýyr</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1: aýyr</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Täze kontakt</translation>
    </message>
    <message>
        <source>Edit a contact</source>
        <translation>Kontakty üýtgetmek</translation>
    </message>
    <message numerus="yes">
        <source>%n new contact(s)</source>
        <translation>
            <numerusform>%n täze kontakt</numerusform>
            <numerusform>%n täze kontakt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sandyk::ui::AddressModel</name>
    <message>
        <source>Used more than once: give it to nobody else</source>
        <translation>Birden köp ulanyldy: başga hiç kime bermäň</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Ulanyldy</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Entek ulanylmady</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Gaýtargy</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Kabul et</translation>
    </message>
    <message>
        <source>Balance %1</source>
        <translation>Galyndy %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Salgy</translation>
    </message>
    <message>
        <source>Received and balance</source>
        <translation>Kabul edilen we galyndy</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::AddressView</name>
    <message>
        <source>Copy</source>
        <translation>Göçür</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Salgy</translation>
    </message>
    <message>
        <source>Press Enter to copy</source>
        <translation>Göçürmek üçin Enter düwmesine basyň</translation>
    </message>
    <message>
        <source>Copied. Compare the first and last groups after pasting.</source>
        <translation>Göçürildi. Goýanyňyzdan soň ilkinji we soňky toparlary deňeşdiriň.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::AirGapWindow</name>
    <message>
        <source>Offline signer</source>
        <translation>Oflaýn gol çekiji</translation>
    </message>
    <message>
        <source>This computer is connected to a network</source>
        <translation>Bu kompýuter tora birikdirilen</translation>
    </message>
    <message>
        <source>The offline signer keeps keys on a computer that nobody can reach. While a network interface is active it does not start.</source>
        <translation>Oflaýn gol çekiji açarlary hiç kimiň elýeterinde bolmadyk kompýuterde saklaýar. Tor interfeýsi işläp duran wagtynda ol başlamaýar.</translation>
    </message>
    <message>
        <source>Unplug the network cable, turn off Wi-Fi and mobile data, then check again.</source>
        <translation>Tor kabelini aýryň, Wi-Fi we mobil interneti öçüriň, soň täzeden barlaň.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Täzeden barla</translation>
    </message>
    <message>
        <source>Active: %1</source>
        <translation>Işleýär: %1</translation>
    </message>
    <message>
        <source>Two keyholders may open it all the same</source>
        <translation>Iki açar saklaýjy muňa garamazdan ony açyp biler</translation>
    </message>
    <message>
        <source>Two people with different passwords of one vault agree that the risk is worth it. Their decision is written into the vault’s event list.</source>
        <translation>Bir ammaryň dürli paroly bolan iki adam bu töwekgelçilige razy bolýar. Olaryň karary ammaryň wakalar sanawyna ýazylýar.</translation>
    </message>
    <message>
        <source>No vault chosen</source>
        <translation>Ammar saýlanmady</translation>
    </message>
    <message>
        <source>Choose vault …</source>
        <translation>Ammary saýla …</translation>
    </message>
    <message>
        <source>Password of the first keyholder</source>
        <translation>Birinji açar saklaýjynyň paroly</translation>
    </message>
    <message>
        <source>Password of the second keyholder</source>
        <translation>Ikinji açar saklaýjynyň paroly</translation>
    </message>
    <message>
        <source>First keyholder</source>
        <translation>Birinji açar saklaýjy</translation>
    </message>
    <message>
        <source>Second keyholder</source>
        <translation>Ikinji açar saklaýjy</translation>
    </message>
    <message>
        <source>Open while connected</source>
        <translation>Tora birikdirilen wagty aç</translation>
    </message>
    <message>
        <source>Choose vault</source>
        <translation>Ammary saýla</translation>
    </message>
    <message>
        <source>Sandyk vault (*.sandyk)</source>
        <translation>Sandyk ammary (*.sandyk)</translation>
    </message>
    <message>
        <source>Checking both passwords …</source>
        <translation>Iki parol barlanýar …</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::AlertList</name>
    <message>
        <source>I have read this</source>
        <translation>Okadym</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::AuditPage</name>
    <message>
        <source>This computer sees the log for the first time.</source>
        <translation>Bu kompýuter žurnaly ilkinji gezek görýär.</translation>
    </message>
    <message>
        <source>The log continues what was seen here before.</source>
        <translation>Žurnal bu ýerde öň görleniň dowamy.</translation>
    </message>
    <message>
        <source>An old file was put back: here the log had %1 entries.</source>
        <translation>Köne faýl yzyna goýuldy: bu ýerde žurnalda %1 ýazgy bardy.</translation>
    </message>
    <message>
        <source>This is not the log that was seen here before.</source>
        <translation>Bu öň şu ýerde görlen žurnal däl.</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>makullama</translation>
    </message>
    <message>
        <source>day close</source>
        <translation>günüň ýapylmagy</translation>
    </message>
    <message>
        <source>export</source>
        <translation>eksport</translation>
    </message>
    <message>
        <source>witness</source>
        <translation>şaýat</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>el bilen</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Every act of the firm, in the order in which it happened. Nothing in it can be changed, taken out or put in between without being found.</source>
        <translation>Kompaniýanyň her amaly, bolup geçen tertibinde. Onda hiç zady bildirmän üýtgedip, aýryp ýa-da araa goşup bolmaýar.</translation>
    </message>
    <message>
        <source>Where the log stands</source>
        <translation>Žurnalyň ýagdaýy</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Ýazgylar</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Kök</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Şu kompýuter</translation>
    </message>
    <message>
        <source>Signed checkpoints</source>
        <translation>Gol çekilen barlag nokatlary</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>Şaýatlar</translation>
    </message>
    <message>
        <source>Verify the whole log</source>
        <translation>Žurnaly doly barla</translation>
    </message>
    <message>
        <source>Sign a checkpoint now</source>
        <translation>Häzir barlag nokadyna gol çek</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Ýazgynyň görnüşi</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Ähli görnüşler</translation>
    </message>
    <message>
        <source>Changes and votes</source>
        <translation>Üýtgetmeler we sesler</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Müşderiler</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Tabşyryklar</translation>
    </message>
    <message>
        <source>Freezes</source>
        <translation>Doňdurmalar</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Işler</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Günler</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operatorlar</translation>
    </message>
    <message>
        <source>Who acted</source>
        <translation>Kim etdi</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Hasabyň ady</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Wagt</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Islendik wagt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Şu gün</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Soňky 7 gün</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Soňky 30 gün</translation>
    </message>
    <message>
        <source>Earlier entries</source>
        <translation>Öňki ýazgylar</translation>
    </message>
    <message>
        <source>Entry %1, %2: %3</source>
        <translation>Ýazgy %1, %2: %3</translation>
    </message>
    <message>
        <source>For the auditor and other witnesses</source>
        <translation>Auditor we beýleki şaýatlar üçin</translation>
    </message>
    <message>
        <source>The auditor takes a folder with the entries, proofs and a signed checkpoint, checks it with sandyk-audit on another computer, and gives back a checkpoint with a signature of their own. From then on not even the firm can rewrite what was before it.</source>
        <translation>Auditor ýazgyly, subutnamaly we gol çekilen barlag nokatly bukjany alýar, ony başga kompýuterde sandyk-audit bilen barlaýar we öz goly bilen barlag nokadyny yzyna berýär. Şondan soň öňkini kompaniýanyň özi hem täzeden ýazyp bilmeýär.</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Eksport …</translation>
    </message>
    <message>
        <source>A new folder for the auditor. The entry that is chosen above gets a proof of its own.</source>
        <translation>Auditor üçin täze bukja. Ýokarda saýlanan ýazgy öz subutnamasyny alýar.</translation>
    </message>
    <message>
        <source>Folder for the auditor’s export</source>
        <translation>Auditoryň eksporty üçin bukja</translation>
    </message>
    <message>
        <source>Checkpoint the auditor kept …</source>
        <translation>Auditorda galan barlag nokady …</translation>
    </message>
    <message>
        <source>With it the next export holds only what came after.</source>
        <translation>Onuň bilen indiki eksportda diňe soňky ýazgylar bolar.</translation>
    </message>
    <message>
        <source>Checkpoint the auditor kept</source>
        <translation>Auditorda galan barlag nokady</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Ähli faýllar (*)</translation>
    </message>
    <message>
        <source>The next export begins after this checkpoint: %1</source>
        <translation>Indiki eksport şu barlag nokadyndan soň başlanýar: %1</translation>
    </message>
    <message>
        <source>Save the log’s key …</source>
        <translation>Žurnalyň açaryny sakla …</translation>
    </message>
    <message>
        <source>What the auditor checks the log’s signatures with.</source>
        <translation>Auditor žurnalyň gollaryny şunuň bilen barlaýar.</translation>
    </message>
    <message>
        <source>Key of the log</source>
        <translation>Žurnalyň açary</translation>
    </message>
    <message>
        <source>Save the checkpoint …</source>
        <translation>Barlag nokadyny sakla …</translation>
    </message>
    <message>
        <source>The newest one, for a witness to sign.</source>
        <translation>Iň täzesi, şaýadyň gol çekmegi üçin.</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Barlag nokady</translation>
    </message>
    <message>
        <source>Add a witness …</source>
        <translation>Şaýat goş …</translation>
    </message>
    <message>
        <source>The key of somebody whose signatures count.</source>
        <translation>Goly hasaba alynýan adamyň açary.</translation>
    </message>
    <message>
        <source>Key of the witness</source>
        <translation>Şaýadyň açary</translation>
    </message>
    <message>
        <source>Take in a signature …</source>
        <translation>Goly kabul et …</translation>
    </message>
    <message>
        <source>A checkpoint that a witness has signed.</source>
        <translation>Şaýat gol çeken barlag nokady.</translation>
    </message>
    <message>
        <source>Checkpoint with the witness’s signature</source>
        <translation>Şaýadyň golly barlag nokady</translation>
    </message>
    <message>
        <source>%1 entries, %2 (%3)</source>
        <translation>%1 ýazgy, %2 (%3)</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>Gol çeken: %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>entek ýok</translation>
    </message>
    <message>
        <source>A witness has signed everything that is in the log.</source>
        <translation>Žurnaldaky ähli zada şaýat gol çekdi.</translation>
    </message>
    <message>
        <source>Only the firm itself vouches for the last %1 entries, for %2. More than %3 hours is too long: let a witness sign a checkpoint.</source>
        <translation>Soňky %1 ýazgy üçin diňe kompaniýanyň özi jogap berýär, dowamlylygy: %2. %3 sagatdan köp bolmaly däl: barlag nokadyna şaýat gol çeksin.</translation>
    </message>
    <message>
        <source>Only the firm itself vouches for the last %1 entries, for %2.</source>
        <translation>Soňky %1 ýazgy üçin diňe kompaniýanyň özi jogap berýär, dowamlylygy: %2.</translation>
    </message>
    <message>
        <source>Reading and checking every entry</source>
        <translation>Her ýazgy okalýar we barlanýar</translation>
    </message>
    <message>
        <source>All %1 entries, their tree and every checkpoint are as they were logged.</source>
        <translation>Ähli %1 ýazgy, olaryň agajy we her barlag nokady ýazylan halynda.</translation>
    </message>
    <message>
        <source>The log is damaged: entry %1 is not what was logged. Stop work and call the auditor.</source>
        <translation>Žurnal zaýalanan: %1 belgili ýazgy ýazylan halynda däl. Işi duruzyň we auditory çagyryň.</translation>
    </message>
    <message>
        <source>Signing a checkpoint</source>
        <translation>Barlag nokadyna gol çekilýär</translation>
    </message>
    <message>
        <source>The checkpoint is signed.</source>
        <translation>Barlag nokadyna gol çekildi.</translation>
    </message>
    <message>
        <source>Writing the auditor’s folder</source>
        <translation>Auditoryň bukjasy ýazylýar</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Ýazyldy: %1</translation>
    </message>
    <message>
        <source>The witness is known from now on.</source>
        <translation>Şaýat indi belli.</translation>
    </message>
    <message>
        <source>The signature was taken in.</source>
        <translation>Gol kabul edildi.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saklandy: %1</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::BackupFileStep</name>
    <message>
        <source>Restore from a backup file</source>
        <translation>Ätiýaçlyk nusgasynyň faýlyndan dikelt</translation>
    </message>
    <message>
        <source>The encrypted file that was made under Backup, with the password that was in force then.</source>
        <translation>«Ätiýaçlyk nusgasy» sahypasynda döredilen şifrlenen faýl, şol wagt hereket eden paroly bilen.</translation>
    </message>
    <message>
        <source>My vault</source>
        <translation>Meniň ammarym</translation>
    </message>
    <message>
        <source>Password of the backup</source>
        <translation>Ätiýaçlyk nusgasynyň paroly</translation>
    </message>
    <message>
        <source>Drop the backup file here</source>
        <translation>Ätiýaçlyk nusgasynyň faýlyny şu ýere taşlaň</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Faýl saýla</translation>
    </message>
    <message>
        <source>Name of the restored vault</source>
        <translation>Dikeldilýän ammaryň ady</translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation>Ätiýaçlyk nusgasynyň faýly</translation>
    </message>
    <message>
        <source>Backup of a vault (*.sandyk-backup);;All files (*)</source>
        <translation>Ammaryň ätiýaçlyk nusgasy (*.sandyk-backup);;Ähli faýllar (*)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Dikelt</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::BackupPage</name>
    <message>
        <source>Backup</source>
        <translation>Ätiýaçlyk nusgasy</translation>
    </message>
    <message>
        <source>Two things together bring everything back: the words of each seed, and the descriptor of each wallet.</source>
        <translation>Iki zat bilelikde hemmesini dikeldýär: her toplumyň dikeldiş sözleri we her gapjygyň beýan edijisi.</translation>
    </message>
    <message>
        <source>Encrypted backup file</source>
        <translation>Şifrlenen ätiýaçlyk nusgasynyň faýly</translation>
    </message>
    <message>
        <source>One file with every seed, wallet and label, closed with the password of this vault. Keep it on another medium and in another place.</source>
        <translation>Ähli dikeldiş sözleri, gapjyklar we bellikler bu ammaryň paroly bilen ýapylan bir faýlda. Ony başga maglumat göterijide we başga ýerde saklaň.</translation>
    </message>
    <message>
        <source>Save backup file …</source>
        <translation>Ätiýaçlyk nusgasyny sakla …</translation>
    </message>
    <message>
        <source>Save backup file</source>
        <translation>Ätiýaçlyk nusgasynyň faýlyny sakla</translation>
    </message>
    <message>
        <source>Sandyk backup (*.sandyk-backup)</source>
        <translation>Sandyk ätiýaçlyk nusgasy (*.sandyk-backup)</translation>
    </message>
    <message>
        <source>Writing the backup and reading it back …</source>
        <translation>Ätiýaçlyk nusgasy ýazylýar we yzyna okalýar …</translation>
    </message>
    <message>
        <source>Saved and read back: %1</source>
        <translation>Saklandy we yzyna okaldy: %1</translation>
    </message>
    <message>
        <source>Paper copy</source>
        <translation>Kagyz nusga</translation>
    </message>
    <message>
        <source>The paper holds the descriptors, key fingerprints and first addresses, and lines on which you write the words by hand. The words themselves are never printed.</source>
        <translation>Kagyzda beýan edijiler, açar yzlary, ilkinji salgylar we sözleri eliňiz bilen ýazmak üçin setirler bar. Sözleriň özi hiç haçan çap edilmeýär.</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Çap et …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>PDF görnüşinde sakla …</translation>
    </message>
    <message>
        <source>Without this descriptor the words alone cannot bring a multisig wallet back.</source>
        <translation>Bu beýan ediji bolmasa, diňe sözler bilen köp golly gapjygy dikeldip bolmaýar.</translation>
    </message>
    <message>
        <source>Output descriptor</source>
        <translation>Beýan ediji (deskriptor)</translation>
    </message>
    <message>
        <source>The backup has been confirmed.</source>
        <translation>Ätiýaçlyk nusgasy tassyklandy.</translation>
    </message>
    <message>
        <source>Check the words of its seed on the Keys page first.</source>
        <translation>Ilki «Açarlar» sahypasynda onuň dikeldiş sözlerini barlaň.</translation>
    </message>
    <message>
        <source>I keep this descriptor on paper or in a file</source>
        <translation>Bu beýan edijini kagyzda ýa-da faýlda saklaýaryn</translation>
    </message>
    <message>
        <source>Paper copy of the vault “%1”</source>
        <translation>«%1» ammarynyň kagyz nusgasy</translation>
    </message>
    <message>
        <source>Keep it away from the computer. To restore: enter the words of each seed, then import each descriptor. Nobody who helps you needs to see the words.</source>
        <translation>Ony kompýuterden uzakda saklaň. Dikeltmek üçin: her toplumyň dikeldiş sözlerini giriziň, soň her beýan edijini import ediň. Size kömek edýän hiç kim sözleri görmeli däl.</translation>
    </message>
    <message>
        <source>with passphrase: %1</source>
        <translation>parol sözlemi bilen: %1</translation>
    </message>
    <message>
        <source>Key “%1”: key fingerprint</source>
        <translation>«%1» açary: açar yzy</translation>
    </message>
    <message>
        <source>Its words, written by hand</source>
        <translation>Onuň sözleri, eliňiz bilen ýazyň</translation>
    </message>
    <message>
        <source>Wallet “%1”</source>
        <translation>«%1» gapjygy</translation>
    </message>
    <message>
        <source>First address, to compare</source>
        <translation>Ilkinji salgy, deňeşdirmek üçin</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::BalanceChart</name>
    <message>
        <source>Balance over time</source>
        <translation>Galyndynyň wagt boýunça üýtgeýşi</translation>
    </message>
    <message>
        <source>%1: %2. %3: %4. Highest %5, lowest %6.</source>
        <translation>%1: %2. %3: %4. Iň ýokarysy %5, iň pesi %6.</translation>
    </message>
    <message>
        <source>Not enough transfers for a chart yet</source>
        <translation>Diagramma üçin geçirmeler entek az</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::BusyOverlay</name>
    <message>
        <source>Cancel</source>
        <translation>Ýatyr</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ChangeCard</name>
    <message>
        <source>Proposed</source>
        <translation>Teklip edildi</translation>
    </message>
    <message>
        <source>Can be voted on until</source>
        <translation>Ses berip bolýan möhlet</translation>
    </message>
    <message>
        <source>%1 of %2 votes</source>
        <translation>%2 sesden %1</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Näme üýtgeýär</translation>
    </message>
    <message>
        <source>You have voted. Others must still decide.</source>
        <translation>Siz ses berdiňiz. Indi beýlekiler karar bermeli.</translation>
    </message>
    <message>
        <source>Administrators decide about this.</source>
        <translation>Bu barada administratorlar karar berýär.</translation>
    </message>
    <message>
        <source>Reason of a refusal</source>
        <translation>Ret etmegiň sebäbi</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ret et</translation>
    </message>
    <message>
        <source>Sign: I accept this change</source>
        <translation>Gol çek: şu üýtgetmäni kabul edýärin</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ChangesCard</name>
    <message>
        <source>Changes that wait for votes</source>
        <translation>Ses garaşýan üýtgetmeler</translation>
    </message>
    <message>
        <source>Proposed by %1, %2; ends %3</source>
        <translation>Teklip eden: %1, %2; möhleti: %3</translation>
    </message>
    <message>
        <source>%1 of %2 votes</source>
        <translation>%2 sesden %1</translation>
    </message>
    <message>
        <source>You have voted on it.</source>
        <translation>Siz ses berdiňiz.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ret et</translation>
    </message>
    <message>
        <source>Accept this change</source>
        <translation>Bu üýtgetmäni kabul et</translation>
    </message>
    <message>
        <source>Why do you refuse it? The reason is kept.</source>
        <translation>Näme üçin ret edýärsiňiz? Sebäbi saklanýar.</translation>
    </message>
    <message>
        <source>Refuse this change</source>
        <translation>Bu üýtgetmäni ret et</translation>
    </message>
    <message>
        <source>The change is in force.</source>
        <translation>Üýtgetme hereketde.</translation>
    </message>
    <message>
        <source>Your vote is kept.</source>
        <translation>Sesiňiz saklandy.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::CheckPanel</name>
    <message>
        <source>Enter the words from your paper copy. They must give the same key fingerprint.</source>
        <translation>Kagyz nusgadaky sözleri giriziň. Olar şol bir açar yzyny bermeli.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Deňeşdir</translation>
    </message>
    <message>
        <source>These words are valid but belong to another key. Compare each with your paper copy.</source>
        <translation>Bu sözler dogry, ýöne başga açara degişli. Her birini kagyz nusga bilen deňeşdiriň.</translation>
    </message>
    <message>
        <source>The words give this key. Your backup is good.</source>
        <translation>Sözler şu açary berýär. Ätiýaçlyk nusgaňyz dogry.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::CheckedCopy</name>
    <message>
        <source>Another program changed what was copied. Do not paste it: compare every group, and check this computer before you send anything.</source>
        <translation>Başga programma göçürilen zady üýtgetdi. Ony goýmaň: her topary deňeşdiriň we bir zat ibermezden öň bu kompýuteri barlaň.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ClientForm</name>
    <message>
        <source>The firm</source>
        <translation>Kompaniýa</translation>
    </message>
    <message>
        <source>Purpose of the relation</source>
        <translation>Gatnaşygyň maksady</translation>
    </message>
    <message>
        <source>Source of the funds</source>
        <translation>Serişdeleriň çeşmesi</translation>
    </message>
    <message>
        <source>Why this risk class</source>
        <translation>Näme üçin şu töwekgelçilik derejesi</translation>
    </message>
    <message>
        <source>Compared with the sanction lists on</source>
        <translation>Sanksiýa sanawlary bilen deňeşdirilen güni</translation>
    </message>
    <message>
        <source>Somebody of this record stands on a sanction list</source>
        <translation>Bu ýazgydaky biri sanksiýa sanawynda bar</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Resminamanyň görnüşi</translation>
    </message>
    <message>
        <source>Give to the second officer</source>
        <translation>Ikinji işgäre ber</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yza</translation>
    </message>
    <message>
        <source>Fill in from a file</source>
        <translation>Faýldan doldur</translation>
    </message>
    <message>
        <source>Who is the client</source>
        <translation>Müşderi kim</translation>
    </message>
    <message>
        <source>Relation and risk</source>
        <translation>Gatnaşyk we töwekgelçilik</translation>
    </message>
    <message>
        <source>Risk class</source>
        <translation>Töwekgelçilik derejesi</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Resminamalar</translation>
    </message>
    <message>
        <source>A document is hashed here and not kept: the hash proves later which paper was shown.</source>
        <translation>Resminamanyň heşi hasaplanýar, özi saklanmaýar: heş haýsy kagyz görkezilendigini soň subut edýär.</translation>
    </message>
    <message>
        <source>passport</source>
        <translation>pasport</translation>
    </message>
    <message>
        <source>Drop a document here</source>
        <translation>Resminamany şu ýere taşlaň</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>Resminamany saýla</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Ähli faýllar (*)</translation>
    </message>
    <message>
        <source>Hash of the document</source>
        <translation>Resminamanyň heşi</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Aýyr</translation>
    </message>
    <message>
        <source>Record of a client (*.json);;All files (*)</source>
        <translation>Müşderiniň ýazgysy (*.json);;Ähli faýllar (*)</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ClientModel</name>
    <message>
        <source>Frozen</source>
        <translation>Doňdurylan</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Saklanan</translation>
    </message>
    <message>
        <source>Waits for a second officer</source>
        <translation>Ikinji işgäre garaşýar</translation>
    </message>
    <message>
        <source>Identified by two officers</source>
        <translation>Iki işgär anyklady</translation>
    </message>
    <message>
        <source>The relation has ended</source>
        <translation>Gatnaşyk tamamlandy</translation>
    </message>
    <message>
        <source>Refused, to be entered again</source>
        <translation>Ret edildi, täzeden girizmeli</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sene ýok</translation>
    </message>
    <message>
        <source>Overdue: nothing leaves</source>
        <translation>Möhleti geçdi: hiç zat çykmaýar</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Müşderi</translation>
    </message>
    <message>
        <source>State and risk</source>
        <translation>Ýagdaýy we töwekgelçiligi</translation>
    </message>
    <message>
        <source>Refresh due</source>
        <translation>Täzelemeli güni</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ClientPanel</name>
    <message>
        <source>Back to the list</source>
        <translation>Sanawa gaýt</translation>
    </message>
    <message>
        <source>Identified by two officers</source>
        <translation>Iki işgär anyklady</translation>
    </message>
    <message>
        <source>The relation has ended</source>
        <translation>Gatnaşyk tamamlandy</translation>
    </message>
    <message>
        <source>Waits for a second officer</source>
        <translation>Ikinji işgäre garaşýar</translation>
    </message>
    <message>
        <source>The identification should have been refreshed: %1. Nothing leaves before.</source>
        <translation>Anyklama täzelenmelidi: %1. Ondan öň hiç zat çykmaýar.</translation>
    </message>
    <message>
        <source>The identification is to be refreshed: %1</source>
        <translation>Anyklama täzelenmeli: %1</translation>
    </message>
    <message>
        <source>Next refresh: %1</source>
        <translation>Indiki täzeleme: %1</translation>
    </message>
    <message>
        <source>The client&apos;s assets are frozen.</source>
        <translation>Müşderiniň aktiwleri doňduryldy.</translation>
    </message>
    <message>
        <source>An operation of this client is on hold. Tell the client nothing of it.</source>
        <translation>Bu müşderiniň amaly saklanýar. Müşderä bu barada hiç zat aýtmaň.</translation>
    </message>
    <message>
        <source>Waits for the second officer</source>
        <translation>Ikinji işgäre garaşýar</translation>
    </message>
    <message>
        <source>Entered by %1, %2</source>
        <translation>Girizen: %1, %2</translation>
    </message>
    <message>
        <source>You entered it: another officer decides.</source>
        <translation>Siz girizdiňiz: başga işgär çözýär.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ret et</translation>
    </message>
    <message>
        <source>Approve the identification</source>
        <translation>Anyklamany makulla</translation>
    </message>
    <message>
        <source>Why do you refuse it? The reason is kept.</source>
        <translation>Näme üçin ret edýärsiňiz? Sebäbi saklanýar.</translation>
    </message>
    <message>
        <source>Refuse the identification</source>
        <translation>Anyklamany ret et</translation>
    </message>
    <message>
        <source>An identification officer decides on it.</source>
        <translation>Muny anyklaýjy işgär çözýär.</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Şahsyýetini anyklamak</translation>
    </message>
    <message>
        <source>That you looked at it stands in the log.</source>
        <translation>Siziň munuň bilen tanyşandygyňyz žurnala ýazyldy.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ady</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Görnüşi</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Hasaba alyş belgisi</translation>
    </message>
    <message>
        <source>Country of registration</source>
        <translation>Hasaba alnan ýurdy</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Işiniň görnüşi</translation>
    </message>
    <message>
        <source>Acts for it</source>
        <translation>Onuň adyndan hereket edýän</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Doly ady</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Doglan güni</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Raýatlygy</translation>
    </message>
    <message>
        <source>Place of residence</source>
        <translation>Ýaşaýan ýeri</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Şahsyýetini tassyklaýan resminama</translation>
    </message>
    <message>
        <source>Purpose of the relation</source>
        <translation>Gatnaşygyň maksady</translation>
    </message>
    <message>
        <source>Source of the funds</source>
        <translation>Serişdeleriň çeşmesi</translation>
    </message>
    <message>
        <source>Why this risk class</source>
        <translation>Näme üçin şu töwekgelçilik derejesi</translation>
    </message>
    <message>
        <source>Compared with the sanction lists on</source>
        <translation>Sanksiýa sanawlary bilen deňeşdirilen güni</translation>
    </message>
    <message>
        <source>Sanction list</source>
        <translation>Sanksiýalar sanawy</translation>
    </message>
    <message>
        <source>Somebody of this record stands on it</source>
        <translation>Bu ýazgydaky biri onda bar</translation>
    </message>
    <message>
        <source>Hash of the document</source>
        <translation>Resminamanyň heşi</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>Resminama: %1</translation>
    </message>
    <message>
        <source>Who stands behind it</source>
        <translation>Onuň arkasynda kim dur</translation>
    </message>
    <message>
        <source>Refresh or correct it</source>
        <translation>Täzele ýa-da düzet</translation>
    </message>
    <message>
        <source>Freezes</source>
        <translation>Doňdurmalar</translation>
    </message>
    <message>
        <source>Lifted %1</source>
        <translation>Aýryldy: %1</translation>
    </message>
    <message>
        <source>Frozen since %1</source>
        <translation>Doňduryldy: %1</translation>
    </message>
    <message>
        <source>The ground fell away; it is to be lifted %1, by %2</source>
        <translation>Esasy ýok boldy; aýyrmaly wagty: %1, %2</translation>
    </message>
    <message>
        <source>You proposed to lift it: another officer confirms.</source>
        <translation>Aýyrmagy siz teklip etdiňiz: başga işgär tassyklaýar.</translation>
    </message>
    <message>
        <source>Confirm: lift the freeze</source>
        <translation>Tassykla: doňdurmany aýyr</translation>
    </message>
    <message>
        <source>The ground fell away</source>
        <translation>Esasy ýok boldy</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ýok</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Doňdur</translation>
    </message>
    <message>
        <source>Why? The reason is kept, and nothing leaves from this moment on.</source>
        <translation>Näme üçin? Sebäbi saklanýar, şu pursatdan hiç zat çykmaýar.</translation>
    </message>
    <message>
        <source>Freeze client %1</source>
        <translation>%1 müşderini doňdur</translation>
    </message>
    <message>
        <source>Suspicious operations</source>
        <translation>Şübheli amallar</translation>
    </message>
    <message>
        <source>Case %1, closed</source>
        <translation>%1 belgili iş, ýapyk</translation>
    </message>
    <message>
        <source>Case %1, open</source>
        <translation>%1 belgili iş, açyk</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Netije: %1</translation>
    </message>
    <message>
        <source>Export the case</source>
        <translation>Işi eksport et</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Işi ýap</translation>
    </message>
    <message>
        <source>What came out of it?</source>
        <translation>Netijesi näme boldy?</translation>
    </message>
    <message>
        <source>Close case %1</source>
        <translation>%1 belgili işi ýap</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Iş aç</translation>
    </message>
    <message>
        <source>What was seen? The client&apos;s transfers are held while the case is open.</source>
        <translation>Näme görüldi? Iş açyk wagty müşderiniň geçirmeleri saklanýar.</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Gapjyklar</translation>
    </message>
    <message>
        <source>%1, as counted %2</source>
        <translation>%1, hasaplanan wagty: %2</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>entek hasaplanmady</translation>
    </message>
    <message>
        <source>Give an address</source>
        <translation>Salgy ber</translation>
    </message>
    <message>
        <source>Give an address of %1</source>
        <translation>%1 gapjygyndan salgy ber</translation>
    </message>
    <message>
        <source>Give this address to the client:</source>
        <translation>Müşderä şu salgyny beriň:</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Entek ýok</translation>
    </message>
    <message>
        <source>To give the client a wallet, make one on the page Wallets first. It belongs to this client alone, for good.</source>
        <translation>Müşderä gapjyk bermek üçin ilki «Gapjyklar» sahypasynda dörediň. Ol hemişelik diňe şu müşderiniňki bolýar.</translation>
    </message>
    <message>
        <source>A wallet of nobody yet</source>
        <translation>Entek eýesiz gapjyk</translation>
    </message>
    <message>
        <source>How cold it is</source>
        <translation>Näderejede sowuk</translation>
    </message>
    <message>
        <source>It belongs to client %1, for good</source>
        <translation>Hemişelik %1 müşderiniňki</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Rugsat berlen salgylar</translation>
    </message>
    <message>
        <source>Where the client&apos;s assets may go. A new destination waits for the votes and then for its cool-down; it can be taken away at any time.</source>
        <translation>Müşderiniň aktiwleri nirä gidip biler. Täze salgy ilki seslere, soň garaşma möhletine garaşýar; ony islän wagty aýryp bolýar.</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Ulanyp bolýar</translation>
    </message>
    <message>
        <source>Cools down, usable %1</source>
        <translation>Garaşma möhleti, ulanmak: %1</translation>
    </message>
    <message>
        <source>control proven</source>
        <translation>eýeçiligi subut edildi</translation>
    </message>
    <message>
        <source>control not proven</source>
        <translation>eýeçiligi subut edilmedi</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Aýyr</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Ony ýatyr</translation>
    </message>
    <message>
        <source>End of the relation</source>
        <translation>Gatnaşygy tamamlamak</translation>
    </message>
    <message>
        <source>No more addresses are given; assets are returned under dual control. This cannot be undone.</source>
        <translation>Täze salgy berilmeýär; aktiwler iki adamyň gözegçiliginde yzyna berilýär. Muny yzyna gaýtaryp bolmaýar.</translation>
    </message>
    <message>
        <source>End the relation with %1</source>
        <translation>%1 bilen gatnaşygy tamamla</translation>
    </message>
    <message>
        <source>End it for good</source>
        <translation>Hemişelik tamamla</translation>
    </message>
    <message>
        <source>It is in force.</source>
        <translation>Hereketde.</translation>
    </message>
    <message>
        <source>Proposed: it counts when the administrators have voted.</source>
        <translation>Teklip edildi: administratorlar ses berenden soň hasaba alynýar.</translation>
    </message>
    <message>
        <source>Report (*.json);;All files (*)</source>
        <translation>Hasabat (*.json);;Ähli faýllar (*)</translation>
    </message>
    <message>
        <source>To the statements</source>
        <translation>Hasapdan göçürmelere</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ClientsPage</name>
    <message>
        <source>Clients</source>
        <translation>Müşderiler</translation>
    </message>
    <message>
        <source>Enter a client</source>
        <translation>Müşderi giriz</translation>
    </message>
    <message>
        <source>Search by number</source>
        <translation>Belgisi boýunça gözle</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Bu ýerde hiç kim ýok</translation>
    </message>
    <message>
        <source>One officer enters who a client is, another approves it. Only then can addresses be given.</source>
        <translation>Bir işgär müşderiniň kimdigini girizýär, başgasy makullaýar. Diňe şondan soň salgy berip bolýar.</translation>
    </message>
    <message>
        <source>Which clients</source>
        <translation>Haýsy müşderiler</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Ähli müşderiler</translation>
    </message>
    <message>
        <source>Wait for a second officer</source>
        <translation>Ikinji işgäre garaşýanlar</translation>
    </message>
    <message>
        <source>To be refreshed</source>
        <translation>Täzelemeli</translation>
    </message>
    <message>
        <source>Frozen or on hold</source>
        <translation>Doňdurylan ýa-da saklanan</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::CoinModel</name>
    <message>
        <source>Change address number %1</source>
        <translation>Gaýtargy salgysy, nomeri %1</translation>
    </message>
    <message>
        <source>Address number %1</source>
        <translation>Salgy, nomeri %1</translation>
    </message>
    <message>
        <source>Reserved by a draft</source>
        <translation>Garalama üçin aýrylyp goýlan</translation>
    </message>
    <message>
        <source>Frozen: tiny deposit</source>
        <translation>Doňdurylan: ujypsyz gelen möçber</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Doňdurylan</translation>
    </message>
    <message>
        <source>Mined, not mature yet</source>
        <translation>Maýning bilen alyndy, entek ýetişmedi</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s)</source>
        <translation>
            <numerusform>%n tassyklama</numerusform>
            <numerusform>%n tassyklama</numerusform>
        </translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Möçber</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Salgy</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Ýagdaý</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::CoinsPage</name>
    <message>
        <source>Coins</source>
        <translation>Teňňeler</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Salgylar</translation>
    </message>
    <message>
        <source>Coins or addresses</source>
        <translation>Teňňeler ýa-da salgylar</translation>
    </message>
    <message>
        <source>No coins yet</source>
        <translation>Entek teňňe ýok</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Kabul et</translation>
    </message>
    <message>
        <source>Label of the address</source>
        <translation>Salgynyň belligi</translation>
    </message>
    <message>
        <source>Keep the label</source>
        <translation>Belligi sakla</translation>
    </message>
    <message>
        <source>Free this coin</source>
        <translation>Bu teňňäni boşat</translation>
    </message>
    <message>
        <source>Freeze this coin</source>
        <translation>Bu teňňäni doňdur</translation>
    </message>
    <message>
        <source>A tiny deposit from somebody unknown. Such coins are sent to see which addresses belong together: leave it frozen unless you know who sent it.</source>
        <translation>Näbelli biriniň iberen ujypsyz möçberi. Şeýle teňňeler haýsy salgylaryň bir adama degişlidigini bilmek üçin iberilýär: kim iberenini bilmeseňiz, doňdurylan ýagdaýda goýuň.</translation>
    </message>
    <message>
        <source>An unfinished draft spends this coin. Finish or abandon the draft to free it.</source>
        <translation>Bu teňňäni tamamlanmadyk garalama harçlaýar. Boşatmak üçin garalamany tamamlaň ýa-da ondan ýüz öwrüň.</translation>
    </message>
    <message>
        <source>The coin is frozen</source>
        <translation>Teňňe doňduryldy</translation>
    </message>
    <message>
        <source>The coin is free</source>
        <translation>Teňňe boşadyldy</translation>
    </message>
    <message>
        <source>The label was kept</source>
        <translation>Bellik saklandy</translation>
    </message>
    <message>
        <source>Each amount that this wallet received and did not spend will stand here as a coin.</source>
        <translation>Bu gapjygyň kabul eden we entek harçlamadyk her möçberi şu ýerde teňňe bolup durar.</translation>
    </message>
    <message>
        <source>Frozen: no transfer takes this coin until you free it.</source>
        <translation>Doňdurylan: siz boşadýançaňyz hiç bir geçirme bu teňňäni almaz.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ColdSharePage</name>
    <message>
        <source>Reaches the floor of %1.</source>
        <translation>%1 çägine ýetýär.</translation>
    </message>
    <message>
        <source>Cold share</source>
        <translation>Sowuk saklamanyň paýy</translation>
    </message>
    <message>
        <source>How much of clients’ coins lies in cold wallets, against the floor that was set. Below it no transfer that lowers the share is signed.</source>
        <translation>Müşderileriň teňňeleriniň näçesiniň sowuk gapjyklarda ýatandygy, bellenen iň pes çäge görä. Ondan pesde paýy peseldýän geçirmä gol çekilmeýär.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Täzeden synanyş</translation>
    </message>
    <message>
        <source>No coins of clients yet</source>
        <translation>Entek müşderileriň teňňeleri ýok</translation>
    </message>
    <message>
        <source>When clients’ wallets hold coins, their cold share stands here, by asset and in total.</source>
        <translation>Müşderileriň gapjyklarynda teňňe bolanda, olaryň sowuk saklanýan paýy şu ýerde aktiw boýunça we jemi görkeziler.</translation>
    </message>
    <message>
        <source>Now, by the books of the wallets</source>
        <translation>Häzir, gapjyklaryň depderi boýunça</translation>
    </message>
    <message>
        <source>Cold: %1 of %2.</source>
        <translation>Sowuk: %2 içinden %1.</translation>
    </message>
    <message>
        <source>In total, by value</source>
        <translation>Jemi, gymmaty boýunça</translation>
    </message>
    <message>
        <source>In total: not known, because a price is missing.</source>
        <translation>Jemi: belli däl, sebäbi baha ýok.</translation>
    </message>
    <message>
        <source>Floor of the firm</source>
        <translation>Kompaniýanyň iň pes çägi</translation>
    </message>
    <message>
        <source>Floor of the law profile</source>
        <translation>Kanun profiliniň iň pes çägi</translation>
    </message>
    <message>
        <source>%1 (rule TM-VA-CST-02)</source>
        <translation>%1 (TM-VA-CST-02 kadasy)</translation>
    </message>
    <message>
        <source>not set; no statutory figure is known</source>
        <translation>bellenmedi; kanunda belli san ýok</translation>
    </message>
    <message>
        <source>The higher of the two counts.</source>
        <translation>Ikisiniň ýokarysy hasaba alynýar.</translation>
    </message>
    <message>
        <source>At each reconciliation</source>
        <translation>Her deňeşdirmede</translation>
    </message>
    <message>
        <source>No day has been reconciled yet. The page Reports does it.</source>
        <translation>Entek hiç bir gün deňeşdirilmedi. Muny «Hasabatlar» sahypasy edýär.</translation>
    </message>
    <message>
        <source>%1: %2, floor %3</source>
        <translation>%1: %2, iň pes çägi %3</translation>
    </message>
    <message>
        <source>Below the floor of %1: no transfer that lowers the share is signed until it is mended.</source>
        <translation>%1 çäginden pes: düzedilýänçä paýy peseldýän geçirmä gol çekilmeýär.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::CompareStep</name>
    <message>
        <source>Compare with the cosigners</source>
        <translation>Bile gol çekijiler bilen deňeşdiriň</translation>
    </message>
    <message>
        <source>Each cosigner sets up the same wallet. Compare quorum, every fingerprint and the first address over the telephone or face to face.</source>
        <translation>Her bir bile gol çekiji şol bir gapjygy gurýar. Kworumy, her açar yzyny we ilkinji salgyny telefonda ýa-da ýüzbe-ýüz deňeşdiriň.</translation>
    </message>
    <message>
        <source>Quorum, all key fingerprints and the first address are the same for everyone</source>
        <translation>Kworum, ähli açar yzlary we ilkinji salgy hemmelerde birmeňzeş</translation>
    </message>
    <message>
        <source>Add the wallet</source>
        <translation>Gapjygy goş</translation>
    </message>
    <message>
        <source>Devices of one maker (%1) are enough to spend. A fault in its firmware would be enough too: mix makers.</source>
        <translation>Sarp etmek üçin bir öndürijiniň (%1) enjamlary ýeterlik. Onuň enjam programmasyndaky säwlik hem ýeterlik bolardy: dürli öndürijileri garyň.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ConfirmWordsStep</name>
    <message>
        <source>Check of the backup</source>
        <translation>Ätiýaçlyk nusgasyny barlamak</translation>
    </message>
    <message>
        <source>Type these words from your paper. Only then does the wallet show an address to receive.</source>
        <translation>Bu sözleri kagyzdan giriziň. Gapjyk kabul etmek üçin salgyny diňe şondan soň görkezýär.</translation>
    </message>
    <message>
        <source>I will do this later; until then nothing can be received</source>
        <translation>Muny soň ederin; oňa çenli hiç zat kabul edip bolmaýar</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>Söz %1</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Soň</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Indiki</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::CosignerPanel</name>
    <message>
        <source>Passphrase of this key, if it has one</source>
        <translation>Bu açaryň parol sözlemi (bar bolsa)</translation>
    </message>
    <message>
        <source>Show the public key</source>
        <translation>Açyk açary görkez</translation>
    </message>
    <message>
        <source>Cosigner’s public key</source>
        <translation>Bile gol çekijiniň açyk açary</translation>
    </message>
    <message>
        <source>Give this text to whoever sets up the multisig wallet. It shows addresses and amounts of that wallet, and cannot spend.</source>
        <translation>Bu ýazgyny köp golly gapjygy gurýan adama beriň. Ol şol gapjygyň salgylaryny we möçberlerini görkezýär, ýöne sarp edip bilmeýär.</translation>
    </message>
    <message>
        <source>Type of the multisig wallet</source>
        <translation>Köp golly gapjygyň görnüşi</translation>
    </message>
    <message>
        <source>Native segwit (P2WSH)</source>
        <translation>Native segwit (P2WSH)</translation>
    </message>
    <message>
        <source>Nested segwit (P2SH-P2WSH)</source>
        <translation>Nested segwit (P2SH-P2WSH)</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::CosignersStep</name>
    <message>
        <source>The other cosigners</source>
        <translation>Beýleki bile gol çekijiler</translation>
    </message>
    <message>
        <source>Paste the line of each: [fingerprint/path] and the extended public key (xpub). Ask for it over a way that you trust.</source>
        <translation>Her biriniň setirini goýuň: [açar yzy/ýol] we giňeldilen açyk açar (xpub). Ony ynamly ýol bilen soraň.</translation>
    </message>
    <message>
        <source>Cosigner %1</source>
        <translation>Bile gol çekiji %1</translation>
    </message>
    <message>
        <source>Read. Key fingerprint %1, path m/%2</source>
        <translation>Okaldy. Açar yzy %1, açar ýoly m/%2</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::CountdownLabel</name>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 gün %2 sag</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 sag %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>ýene %1</translation>
    </message>
    <message>
        <source>The wait is over</source>
        <translation>Garaşma gutardy</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::Desk</name>
    <message>
        <source>Overview</source>
        <translation>Umumy syn</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Gapjyklar</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Kabul et</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Gol çek</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Açarlar</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Ätiýaçlyk nusgasy</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Sazlamalar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Teňňeler</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Enjamlar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Iber</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Salgylar kitaby</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Kanun</translation>
    </message>
    <message>
        <source>The firm</source>
        <translation>Kompaniýa</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Tabşyryklar</translation>
    </message>
    <message>
        <source>Cold share</source>
        <translation>Sowuk paý</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Hasabatlar</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Müşderiler</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Düzgünler</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operatorlar</translation>
    </message>
    <message>
        <source>Gap report</source>
        <translation>Boşluk hasabaty</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Deňeşdirme</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Iş ýerleri</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::DestinationForm</name>
    <message>
        <source>New destination</source>
        <translation>Täze salgy</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Näme üçin</translation>
    </message>
    <message>
        <source>Signature of the owner</source>
        <translation>Eýesiniň goly</translation>
    </message>
    <message>
        <source>Make a text for the owner to sign</source>
        <translation>Eýesi gol çeker ýaly tekst döret</translation>
    </message>
    <message>
        <source>Propose the destination</source>
        <translation>Salgyny teklip et</translation>
    </message>
    <message>
        <source>Signature of the owner over this text (BIP322); empty: without proof</source>
        <translation>Eýesiniň şu tekste goly (BIP322); boş: subutnamasyz</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::DeviceAddressForm</name>
    <message>
        <source>Check an address</source>
        <translation>Salgyny barla</translation>
    </message>
    <message>
        <source>The device makes the address anew from its own key. Both screens must show the same one, whole.</source>
        <translation>Enjam salgyny öz açaryndan täzeden döredýär. Iki ekran hem şol bir salgyny doly görkezmeli.</translation>
    </message>
    <message>
        <source>Show it on the device</source>
        <translation>Enjamda görkez</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Gapjyk</translation>
    </message>
    <message>
        <source>Number of the address</source>
        <translation>Salgynyň belgisi</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>Bu ekran</translation>
    </message>
    <message>
        <source>The device</source>
        <translation>Enjam</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Salgy</translation>
    </message>
    <message>
        <source>No wallet of this vault has a key of this device. Make one from it first.</source>
        <translation>Bu ammardaky hiç bir gapjykda bu enjamyň açary ýok. Ilki ondan gapjyk dörediň.</translation>
    </message>
    <message>
        <source>It shows the address once you begin.</source>
        <translation>Başlanyňyzda ol salgyny görkezer.</translation>
    </message>
    <message>
        <source>Compare group by group. Confirm on the device only if both are the same.</source>
        <translation>Topar-topar deňeşdiriň. Diňe ikisi hem birmeňzeş bolsa, enjamda tassyklaň.</translation>
    </message>
    <message>
        <source>The device did not confirm it.</source>
        <translation>Enjam ony tassyklamady.</translation>
    </message>
    <message>
        <source>The device has made the same address, and it was confirmed there.</source>
        <translation>Enjam şol bir salgyny döretdi we ol enjamda tassyklandy.</translation>
    </message>
    <message>
        <source>Both addresses are the same.</source>
        <translation>Iki salgy hem birmeňzeş.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::DeviceCard</name>
    <message>
        <source>Key fingerprint %1</source>
        <translation>Açar yzy %1</translation>
    </message>
    <message>
        <source>Firmware %1</source>
        <translation>Enjam programmasy %1</translation>
    </message>
    <message>
        <source>App %1 %2</source>
        <translation>Programma %1 %2</translation>
    </message>
    <message>
        <source>Make a wallet from it</source>
        <translation>Ondan gapjyk döret</translation>
    </message>
    <message>
        <source>Check an address</source>
        <translation>Salgyny barla</translation>
    </message>
    <message>
        <source>Make a wallet known to it</source>
        <translation>Oňa gapjygy tanat</translation>
    </message>
    <message>
        <source>Write into the key register</source>
        <translation>Açarlar sanawyna ýaz</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::DeviceForm</name>
    <message>
        <source>Back</source>
        <translation>Yza</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was done.</source>
        <translation>Ýatyryldy. Hiç zat edilmedi.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::DeviceKeyPicker</name>
    <message>
        <source>Take the key of %1</source>
        <translation>%1 enjamyň açaryny al</translation>
    </message>
    <message>
        <source>A device that is plugged in can give its key here.</source>
        <translation>Birikdirilen enjam öz açaryny şu ýerde berip biler.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::DeviceProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Ýatyr</translation>
    </message>
    <message>
        <source>Progress of the device</source>
        <translation>Enjamyň gidişi</translation>
    </message>
    <message>
        <source>Speaking with the device</source>
        <translation>Enjam bilen aragatnaşyk</translation>
    </message>
    <message>
        <source>Digits entered</source>
        <translation>Girizilen sanlar</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>aşakda çepde</translation>
    </message>
    <message>
        <source>bottom middle</source>
        <translation>aşakda ortada</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>aşakda sagda</translation>
    </message>
    <message>
        <source>middle left</source>
        <translation>ortada çepde</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>merkezde</translation>
    </message>
    <message>
        <source>middle right</source>
        <translation>ortada sagda</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>ýokarda çepde</translation>
    </message>
    <message>
        <source>top middle</source>
        <translation>ýokarda ortada</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>ýokarda sagda</translation>
    </message>
    <message>
        <source>PIN, %1</source>
        <translation>PIN, %1</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Täzeden başla</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>PIN-kody gir</translation>
    </message>
    <message>
        <source>The passphrase chooses the keys of the device. Leave it empty for those without one.</source>
        <translation>Parol sözlemi enjamyň açarlaryny saýlaýar. Sözlemsiz açarlar üçin boş galdyryň.</translation>
    </message>
    <message>
        <source>Passphrase of the device</source>
        <translation>Enjamyň parol sözlemi</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Ulan</translation>
    </message>
    <message>
        <source>This code must stand on the screen of the device too. If it is another one, somebody is between.</source>
        <translation>Bu kod enjamyň ekranynda hem bolmaly. Başga bolsa, araňyzda kimdir biri bar.</translation>
    </message>
    <message>
        <source>Pairing code</source>
        <translation>Jübütleme kody</translation>
    </message>
    <message>
        <source>Both codes are the same</source>
        <translation>Iki kod hem birmeňzeş</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Olar tapawutlanýar</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::DeviceRegisterForm</name>
    <message>
        <source>Make a wallet known to the device</source>
        <translation>Gapjygy enjama tanat</translation>
    </message>
    <message>
        <source>The device shows quorum and keys once. Compare them with what stands here, key by key.</source>
        <translation>Enjam kworumy we açarlary bir gezek görkezýär. Olary bu ýerdäkiler bilen açar-açar deňeşdiriň.</translation>
    </message>
    <message>
        <source>Begin on the device</source>
        <translation>Enjamda başla</translation>
    </message>
    <message>
        <source>Multisig wallet</source>
        <translation>Köp golly gapjyk</translation>
    </message>
    <message>
        <source>Only multisig wallets must be made known, and none of this vault has a key of this device.</source>
        <translation>Diňe köp golly gapjyklary tanatmaly, bu ammarda bolsa bu enjamyň açary bolan şeýle gapjyk ýok.</translation>
    </message>
    <message>
        <source>The device knows this wallet. Its proof is kept in this vault, so that you are not asked again. Some devices keep no wallets and are asked each time.</source>
        <translation>Enjam bu gapjygy tanaýar. Onuň subutnamasy bu ammarda saklanýar, şonuň üçin sizden täzeden soralmaz. Käbir enjamlar gapjyk saklamaýar, olardan her gezek soralýar.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::DeviceWalletForm</name>
    <message>
        <source>A wallet from a device</source>
        <translation>Enjamdan gapjyk</translation>
    </message>
    <message>
        <source>The key stays in the device and signs there. This vault sees the coins and makes addresses.</source>
        <translation>Açar enjamda galýar we şol ýerde gol çekýär. Bu ammar teňňeleri görýär we salgylary döredýär.</translation>
    </message>
    <message>
        <source>Read the key and add the wallet</source>
        <translation>Açary oka we gapjygy goş</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Enjam</translation>
    </message>
    <message>
        <source>Name of the wallet</source>
        <translation>Gapjygyň ady</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Görnüşi</translation>
    </message>
    <message>
        <source>Low fees, understood by every wallet of today.</source>
        <translation>Komissiýasy az, häzirki ähli gapjyklar düşünýär.</translation>
    </message>
    <message>
        <source>Newest form. Not every device signs it.</source>
        <translation>Iň täze görnüş. Her enjam oňa gol çekmeýär.</translation>
    </message>
    <message>
        <source>For senders that do not know bech32 addresses.</source>
        <translation>bech32 salgylaryny bilmeýän iberijiler üçin.</translation>
    </message>
    <message>
        <source>Account number (0 unless you know why)</source>
        <translation>Hasap belgisi (sebäbini bilmeýän bolsaňyz 0)</translation>
    </message>
    <message>
        <source>The wallet is there. Its key has the fingerprint %1. Check its first address on the device before you receive with it.</source>
        <translation>Gapjyk taýýar. Açarynyň yzy %1. Onuň bilen kabul etmezden öň birinji salgysyny enjamda barlaň.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation>Enjamlar</translation>
    </message>
    <message>
        <source>Hardware wallets keep their keys to themselves. Plug one in; it appears here by itself.</source>
        <translation>Enjam gapjyklary açarlaryny özünde saklaýar. Birini birikdiriň; ol şu ýerde özi peýda bolar.</translation>
    </message>
    <message>
        <source>No device is plugged in</source>
        <translation>Enjam birikdirilmedi</translation>
    </message>
    <message>
        <source>Ledger, Trezor, BitBox02, Coldcard and KeepKey work over USB, without a program of their maker. Others sign by files.</source>
        <translation>Ledger, Trezor, BitBox02, Coldcard we KeepKey öndürijisiniň programmasy bolmazdan, USB arkaly işleýär. Beýlekiler faýl arkaly gol çekýär.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::DraftList</name>
    <message>
        <source>Transfer</source>
        <translation>Geçirme</translation>
    </message>
    <message>
        <source>The same transfer with a higher fee</source>
        <translation>Şol geçirme, komissiýasy ýokary</translation>
    </message>
    <message>
        <source>Cancels a transfer: everything comes back to you</source>
        <translation>Geçirmäni ýatyrýar: hemme zat size gaýdýar</translation>
    </message>
    <message>
        <source>Speeds up an unconfirmed transaction (CPFP)</source>
        <translation>Tassyklanmadyk geleşigi çaltlandyrýar (CPFP)</translation>
    </message>
    <message>
        <source>Prepared, not signed</source>
        <translation>Taýýarlandy, gol çekilmedi</translation>
    </message>
    <message>
        <source>Signed, not sent</source>
        <translation>Gol çekildi, iberilmedi</translation>
    </message>
    <message>
        <source>Sent, waiting for a block</source>
        <translation>Iberildi, bloka garaşýar</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Tassyklandy</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Ýüz öwrüldi</translation>
    </message>
    <message>
        <source>Replaced by another transaction</source>
        <translation>Başga geleşik bilen çalşyldy</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Garalamalar</translation>
    </message>
    <message>
        <source>May be signed from %1</source>
        <translation>%1 senesinden gol çekip bolýar</translation>
    </message>
    <message>
        <source>Abandon</source>
        <translation>Ýüz öwür</translation>
    </message>
    <message>
        <source>Abandon the draft of %1</source>
        <translation>%1 garalamasyndan ýüz öwür</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Open the draft of %1</source>
        <translation>%1 garalamasyny aç</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::EntityFields</name>
    <message>
        <source>Name</source>
        <translation>Ady</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Hasaba alyş belgisi</translation>
    </message>
    <message>
        <source>Country of registration</source>
        <translation>Hasaba alnan ýurdy</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Hasaba alnan güni</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Poçta salgysy</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Salgyt belgisi</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Işiniň görnüşi</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Görnüşi</translation>
    </message>
    <message>
        <source>A trust or structure answers for each capacity: name who holds it below, or write here why nobody does.</source>
        <translation>Trast ýa-da gurluş her wezipe üçin jogap berýär: aşakda kimdigini görkeziň ýa-da näme üçin hiç kimdigini şu ýere ýazyň.</translation>
    </message>
    <message>
        <source>Why nobody is: %1</source>
        <translation>Näme üçin hiç kim: %1</translation>
    </message>
    <message>
        <source>Who stands behind it</source>
        <translation>Onuň arkasynda kim dur</translation>
    </message>
    <message>
        <source>Add an owner</source>
        <translation>Eýe goş</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::FilesCard</name>
    <message>
        <source>Labels (*.jsonl);;All files (*)</source>
        <translation>Bellikler (*.jsonl);;Ähli faýllar (*)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Faýllar</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Faýlyň görnüşi</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tablisa (CSV)</translation>
    </message>
    <message>
        <source>For programs (JSON)</source>
        <translation>Programmalar üçin (JSON)</translation>
    </message>
    <message>
        <source>For paper (PDF)</source>
        <translation>Kagyz üçin (PDF)</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>Geçmişi sakla</translation>
    </message>
    <message>
        <source>Save the labels</source>
        <translation>Bellikleri sakla</translation>
    </message>
    <message>
        <source>Take over labels</source>
        <translation>Bellikleri al</translation>
    </message>
    <message>
        <source>History of this wallet</source>
        <translation>Şu gapjygyň geçmişi</translation>
    </message>
    <message>
        <source>Labels, as other wallets read them (BIP329)</source>
        <translation>Bellikler, beýleki gapjyklar okaýan görnüşde (BIP329)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saklandy: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) saved, of every wallet of this vault</source>
        <translation>
            <numerusform>%n bellik saklandy, şu sandygyň ähli gapjyklaryndan</numerusform>
            <numerusform>%n bellik saklandy, şu sandygyň ähli gapjyklaryndan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) taken over</source>
        <translation>
            <numerusform>%n bellik alyndy</numerusform>
            <numerusform>%n bellik alyndy</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Gapjyk</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Tor</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Ýagdaýy</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Galyndy</translation>
    </message>
    <message>
        <source>Date (UTC)</source>
        <translation>Sene (UTC)</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Geleşik</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Kabul edildi</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Iberildi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Bahasy</translation>
    </message>
    <message>
        <source>SHA-256 of the same history as JSON:</source>
        <translation>Şol geçmişiň JSON görnüşiniň SHA-256 jemi:</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::FirmPage</name>
    <message>
        <source>not given</source>
        <translation>görkezilmedi</translation>
    </message>
    <message>
        <source>The firm</source>
        <translation>Kompaniýa</translation>
    </message>
    <message>
        <source>What the firm is and may do. Administrators decide it together, each with a signature of their own.</source>
        <translation>Kompaniýa näme we oňa näme rugsat. Muny administratorlar bilelikde, her biri öz goly bilen çözýär.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Täzeden synanyş</translation>
    </message>
    <message>
        <source>Next: the accounts of the first operators, at least three administrators</source>
        <translation>Indiki: ilkinji operatorlaryň hasaplary, azyndan üç administrator</translation>
    </message>
    <message>
        <source>Next: every administrator signs the first register</source>
        <translation>Indiki: her administrator ilkinji sanawa gol çekýär</translation>
    </message>
    <message>
        <source>Next: name and settings of the firm</source>
        <translation>Indiki: kompaniýanyň ady we sazlamalary</translation>
    </message>
    <message>
        <source>Next: the licence; without it the firm works as an evaluation, with own assets only</source>
        <translation>Indiki: ygtyýarnama; onsuz kompaniýa synag hökmünde, diňe öz aktiwleri bilen işleýär</translation>
    </message>
    <message>
        <source>Next: the first policy; until then every request is refused</source>
        <translation>Indiki: ilkinji geçirme düzgünleri; şoňa çenli her tabşyryk ret edilýär</translation>
    </message>
    <message>
        <source>%1 of %2 steps are done. %3</source>
        <translation>Ýerine ýetirilen ädimler: %2 ädimden %1. %3</translation>
    </message>
    <message>
        <source>Waiting for votes</source>
        <translation>Seslere garaşýar</translation>
    </message>
    <message>
        <source>Dual control on one computer: each unlocks the vault in turn and votes.</source>
        <translation>Bir kompýuterde iki adamyň gözegçiligi: her biri nobat bilen ammary açýar we ses berýär.</translation>
    </message>
    <message>
        <source>Lock for the next person</source>
        <translation>Indiki adam üçin gulpla</translation>
    </message>
    <message>
        <source>1. Operators</source>
        <translation>1. Operatorlar</translation>
    </message>
    <message>
        <source>A firm is founded by at least three administrators, who never move assets. An administrator is never an initiator, an auditor is nothing else, and nobody approves a request of their own.</source>
        <translation>Kompaniýany azyndan üç administrator esaslandyrýar; olar aktiwleri hiç haçan geçirmeýär. Administrator hiç haçan başlaýjy däldir, auditorda başga rol bolmaýar, hiç kim öz tabşyrygyny makullamaýar.</translation>
    </message>
    <message>
        <source>left the firm</source>
        <translation>kompaniýadan gitdi</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Aýyr</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Aýyr: %1</translation>
    </message>
    <message>
        <source>2. The first register</source>
        <translation>2. Ilkinji sanaw</translation>
    </message>
    <message>
        <source>The register says who may do what. Every administrator signs the first one; later changes need the number of administrators that is set here.</source>
        <translation>Sanaw kime näme rugsatdygyny görkezýär. Ilkinjisine her administrator gol çekýär; soňky üýtgetmeler üçin şu ýerde bellenen sanda administrator gerek.</translation>
    </message>
    <message>
        <source>%1 has signed</source>
        <translation>%1 gol çekdi</translation>
    </message>
    <message>
        <source>%1 has not signed yet</source>
        <translation>%1 entek gol çekmedi</translation>
    </message>
    <message>
        <source>Administrators so far: %1 of %2.</source>
        <translation>Häzirlikçe administratorlar: %2 sanydan %1.</translation>
    </message>
    <message>
        <source>Administrators that a later change needs</source>
        <translation>Soňky üýtgetme üçin gerek administratorlar</translation>
    </message>
    <message>
        <source>Propose the first register</source>
        <translation>Ilkinji sanawy teklip et</translation>
    </message>
    <message>
        <source>Writing the register</source>
        <translation>Sanaw ýazylýar</translation>
    </message>
    <message>
        <source>The first register is proposed. Now every administrator signs it.</source>
        <translation>Ilkinji sanaw teklip edildi. Indi oňa her administrator gol çekýär.</translation>
    </message>
    <message>
        <source>3. Name and settings</source>
        <translation>3. Ady we sazlamalary</translation>
    </message>
    <message>
        <source>After founding.</source>
        <translation>Esaslandyrylandan soň.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ady</translation>
    </message>
    <message>
        <source>Currency of values</source>
        <translation>Bahalaryň puly</translation>
    </message>
    <message>
        <source>Cold floor</source>
        <translation>Sowuk saklamanyň iň pes paýy</translation>
    </message>
    <message>
        <source>New destinations wait</source>
        <translation>Täze salgylar garaşýar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln sagat</numerusform>
            <numerusform>%Ln sagat</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients’ coins</source>
        <translation>Müşderileriň teňňeleri</translation>
    </message>
    <message>
        <source>may share one wallet</source>
        <translation>bir gapjykda bolup biler</translation>
    </message>
    <message>
        <source>one wallet for each client</source>
        <translation>her müşderi üçin bir gapjyk</translation>
    </message>
    <message>
        <source>A proposal waits for votes above.</source>
        <translation>Ýokarda teklip seslere garaşýar.</translation>
    </message>
    <message>
        <source>An administrator goes on here.</source>
        <translation>Bu ýerde administrator dowam edýär.</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>Sazlamalary üýtget</translation>
    </message>
    <message>
        <source>4. Licence and declarations</source>
        <translation>4. Ygtyýarnama we yglan etmeler</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Ýagdaýy</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Belgisi</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Eýesi</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Berlen güni</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Hereket edýän möhleti</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>möhletsiz</translation>
    </message>
    <message>
        <source>Founders</source>
        <translation>Esaslandyryjylar</translation>
    </message>
    <message>
        <source>declared clear on %1</source>
        <translation>%1 güni bökdençlik ýok diýip yglan edildi</translation>
    </message>
    <message>
        <source>not everything is declared</source>
        <translation>hemmesi yglan edilmedi</translation>
    </message>
    <message>
        <source>The firm works so: %1.</source>
        <translation>Kompaniýa şeýle işleýär: %1.</translation>
    </message>
    <message>
        <source>Change the licence</source>
        <translation>Ygtyýarnamany üýtget</translation>
    </message>
    <message>
        <source>The licence was suspended</source>
        <translation>Ygtyýarnamanyň hereketi togtadyldy</translation>
    </message>
    <message>
        <source>5. Policy</source>
        <translation>5. Geçirme düzgünleri</translation>
    </message>
    <message>
        <source>Version %1 is in force.</source>
        <translation>%1 wersiýasy güýjünde.</translation>
    </message>
    <message>
        <source>Until a policy is in force every request is refused. This one is a beginning:</source>
        <translation>Geçirme düzgünleri güýje girýänçä her tabşyryk ret edilýär. Başlangyç üçin şulary:</translation>
    </message>
    <message>
        <source>Making the account</source>
        <translation>Hasap döredilýär</translation>
    </message>
    <message>
        <source>%1 is an operator of this vault now.</source>
        <translation>%1 indi şu ammaryň operatory.</translation>
    </message>
    <message>
        <source>The account %1 is removed from this vault.</source>
        <translation>%1 hasaby şu ammardan aýrylýar.</translation>
    </message>
    <message>
        <source>Removing the account</source>
        <translation>Hasap aýrylýar</translation>
    </message>
    <message>
        <source>The account was removed.</source>
        <translation>Hasap aýryldy.</translation>
    </message>
    <message>
        <source>Signing the proposal</source>
        <translation>Teklibe gol çekilýär</translation>
    </message>
    <message>
        <source>Proposed, with your vote.</source>
        <translation>Sesiňiz bilen teklip edildi.</translation>
    </message>
    <message>
        <source>Signing the vote</source>
        <translation>Sese gol çekilýär</translation>
    </message>
    <message>
        <source>You have accepted.</source>
        <translation>Siz kabul etdiňiz.</translation>
    </message>
    <message>
        <source>You have refused.</source>
        <translation>Siz ret etdiňiz.</translation>
    </message>
    <message>
        <source>Signed by every administrator. A later change needs %1 of them.</source>
        <translation>Ähli administratorlar gol çekdi. Soňky üýtgetme üçin olaryň %1 sanysy gerek.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::FlowDiagram</name>
    <message>
        <source>Amount not known</source>
        <translation>Möçber belli däl</translation>
    </message>
    <message>
        <source>Inputs and outputs</source>
        <translation>Girişler we çykyşlar</translation>
    </message>
    <message>
        <source>Goes in: %1. Comes out: %2.</source>
        <translation>Girýär: %1. Çykýar: %2.</translation>
    </message>
    <message>
        <source>Fee: %1</source>
        <translation>Komissiýa: %1</translation>
    </message>
    <message>
        <source>Script without an address</source>
        <translation>Salgysyz skript</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>we ýene %n</numerusform>
            <numerusform>we ýene %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sandyk::ui::HeaderLine</name>
    <message>
        <source>The sources disagree</source>
        <translation>Çeşmeler biri-birine gapma-garşy gelýär</translation>
    </message>
    <message>
        <source>Not connected: %1</source>
        <translation>Baglanyşyk ýok: %1</translation>
    </message>
    <message>
        <source>Connection lost, tries again by itself</source>
        <translation>Baglanyşyk kesildi, özi täzeden synanyşýar</translation>
    </message>
    <message>
        <source>Connected, reading</source>
        <translation>Baglandy, okaýar</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Baglanýar</translation>
    </message>
    <message>
        <source>Up to date, but the second source could not be compared</source>
        <translation>Täzelenen, ýöne ikinji çeşme bilen deňeşdirip bolmady</translation>
    </message>
    <message>
        <source>Up to date, block %1</source>
        <translation>Täzelenen, blok %1</translation>
    </message>
    <message>
        <source>Up to date, block %1, from %2</source>
        <translation>Täzelenen, blok %1, çeşmesi %2</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Oflaýn</translation>
    </message>
    <message>
        <source>The firm is not founded yet</source>
        <translation>Kompaniýa entek esaslandyrylmady</translation>
    </message>
    <message>
        <source>Everything is stopped</source>
        <translation>Hemme zat togtadyldy</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>No %1</translation>
    </message>
    <message>
        <source>Unlocked by its owner</source>
        <translation>Eýesi açdy</translation>
    </message>
    <message>
        <source>Unlocked by a keyholder</source>
        <translation>Açar eýesi açdy</translation>
    </message>
    <message>
        <source>Unlocked by somebody who is no operator</source>
        <translation>Operator bolmadyk adam açdy</translation>
    </message>
    <message>
        <source>no role in force</source>
        <translation>hereket edýän roly ýok</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Gulpla</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Açan</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Ygtyýarnama</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Tor</translation>
    </message>
    <message>
        <source>A further desk of %1</source>
        <translation>%1 firmasynyň goşmaça iş ýeri</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::HistoryModel</name>
    <message>
        <source>Unconfirmed</source>
        <translation>Entek tassyklanmady</translation>
    </message>
    <message>
        <source>Reported, not proven</source>
        <translation>Habar berildi, subut edilmedi</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Subut edildi</translation>
    </message>
    <message>
        <source>No longer seen</source>
        <translation>Indi görünmeýär</translation>
    </message>
    <message>
        <source>Sent, not seen yet</source>
        <translation>Iberildi, entek görünmedi</translation>
    </message>
    <message>
        <source>Mined</source>
        <translation>Maýning bilen alyndy</translation>
    </message>
    <message>
        <source>Moved between own addresses</source>
        <translation>Öz salgylarynyň arasynda geçirildi</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Kabul edildi</translation>
    </message>
    <message>
        <source>Script without an address</source>
        <translation>Salgysyz skript</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>we ýene %n</numerusform>
            <numerusform>we ýene %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Balance %1</source>
        <translation>Galyndy %1</translation>
    </message>
    <message>
        <source>When and how sure</source>
        <translation>Haçan we näderejede ynamly</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Näme</translation>
    </message>
    <message>
        <source>Amount and balance</source>
        <translation>Möçber we galyndy</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bellik</translation>
    </message>
    <message>
        <source>Keep the label</source>
        <translation>Belligi sakla</translation>
    </message>
    <message>
        <source>Transaction number (txid)</source>
        <translation>Geleşigiň nomeri (txid)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Wagt</translation>
    </message>
    <message numerus="yes">
        <source>block %1, %n confirmation(s)</source>
        <translation>
            <numerusform>blok %1, %n tassyklama</numerusform>
            <numerusform>blok %1, %n tassyklama</numerusform>
        </translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Näderejede ynamly</translation>
    </message>
    <message>
        <source>Changes the balance by</source>
        <translation>Galyndyny üýtgetýän möçberi</translation>
    </message>
    <message>
        <source>Balance after it</source>
        <translation>Ondan soňky galyndy</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Komissiýa</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ölçegi</translation>
    </message>
    <message>
        <source>%1 vB</source>
        <translation>%1 vB</translation>
    </message>
    <message>
        <source>Ours, change</source>
        <translation>Biziňki, gaýtargy</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Biziňki</translation>
    </message>
    <message>
        <source>The label was kept</source>
        <translation>Bellik saklandy</translation>
    </message>
    <message>
        <source>Replaced by another transaction</source>
        <translation>Başga geleşik bilen çalşyldy</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Iberildi</translation>
    </message>
    <message>
        <source>Transfer in detail</source>
        <translation>Geçirme jikme-jik</translation>
    </message>
    <message>
        <source>Not known: the inputs are not ours</source>
        <translation>Belli däl: girişler biziňki däl</translation>
    </message>
    <message>
        <source>Raise the fee</source>
        <translation>Komissiýany ýokarlandyr</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Ony ýatyr</translation>
    </message>
    <message>
        <source>Speed it up</source>
        <translation>Çaltlandyr</translation>
    </message>
    <message>
        <source>Value then</source>
        <translation>Şol günki bahasy</translation>
    </message>
    <message>
        <source>In its place stands</source>
        <translation>Onuň ýerine</translation>
    </message>
    <message>
        <source>It waits for a block</source>
        <translation>Ol bloka garaşýar</translation>
    </message>
    <message>
        <source>Another fee rate in sat/vB</source>
        <translation>Başga komissiýa nyrhy, sat/vB</translation>
    </message>
    <message>
        <source>Not a rate</source>
        <translation>Bu nyrh däl</translation>
    </message>
    <message>
        <source>Not possible: %1</source>
        <translation>Mümkin däl: %1</translation>
    </message>
    <message>
        <source>The same transfer at %1: costs %2 more.</source>
        <translation>Şol geçirme %1 nyrhda: %2 artyk düşýär.</translation>
    </message>
    <message>
        <source>Everything comes back to you, at %1: costs %2 more, %3 in all.</source>
        <translation>Hemme zat size gaýdýar, %1 nyrhda: %2 artyk, jemi %3 düşýär.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s), by the source&apos;s estimate.</source>
        <translation>
            <numerusform>Çeşmäniň çaklamasyna görä takmynan %n minut.</numerusform>
            <numerusform>Çeşmäniň çaklamasyna görä takmynan %n minut.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long it then takes is not known.</source>
        <translation>Onuň näçe wagt aljagy belli däl.</translation>
    </message>
    <message>
        <source>A further transaction to yourself, so that both together give %1: costs %2.</source>
        <translation>Özüňize ýene bir geleşik, ikisi bilelikde %1 bolar ýaly: %2 düşýär.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Görkez</translation>
    </message>
    <message>
        <source>Received only</source>
        <translation>Diňe kabul edilenler</translation>
    </message>
    <message>
        <source>Sent only</source>
        <translation>Diňe iberilenler</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>Entek subut edilmedik</translation>
    </message>
    <message>
        <source>Search: label, name, whole address or txid</source>
        <translation>Gözleg: bellik, at, doly salgy ýa-da txid</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Gözleg</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Kabul et</translation>
    </message>
    <message>
        <source>All transfers</source>
        <translation>Ähli geçirmeler</translation>
    </message>
    <message>
        <source>No transfers yet</source>
        <translation>Entek geçirme ýok</translation>
    </message>
    <message>
        <source>Every transfer to and from this wallet will stand here, with how sure it is.</source>
        <translation>Bu gapjyga gelen we ondan giden her geçirme, näderejede ynamlydygy bilen, şu ýerde durar.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ImportForm</name>
    <message>
        <source>From an output descriptor</source>
        <translation>Beýan edijiden (deskriptordan)</translation>
    </message>
    <message>
        <source>The text begins with wpkh(, tr(, wsh( or the like and ends with # and eight signs.</source>
        <translation>Ýazgy wpkh(, tr(, wsh( ýa-da şuňa meňzeş başlanýar, # we sekiz belgi bilen gutarýar.</translation>
    </message>
    <message>
        <source>Imported wallet</source>
        <translation>Import edilen gapjyk</translation>
    </message>
    <message>
        <source>Add the wallet</source>
        <translation>Gapjygy goş</translation>
    </message>
    <message>
        <source>Name of the wallet</source>
        <translation>Gapjygyň ady</translation>
    </message>
    <message>
        <source>Output descriptor</source>
        <translation>Beýan ediji (deskriptor)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ýatyr</translation>
    </message>
    <message>
        <source>No key of it is in this vault: the wallet will be watch-only.</source>
        <translation>Onuň hiç bir açary bu ammarda ýok: gapjyk diňe görmek üçin bolar.</translation>
    </message>
    <message>
        <source>The key is opened once, to prove that the descriptor really names it.</source>
        <translation>Beýan ediji hakykatdan-da şu açary görkezýändigini subut etmek üçin açar bir gezek açylýar.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::KeyCard</name>
    <message>
        <source>Key fingerprint</source>
        <translation>Açar yzy</translation>
    </message>
    <message>
        <source>With passphrase</source>
        <translation>Parol sözlemi bilen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Görnüşi</translation>
    </message>
    <message>
        <source>Secret shares (SLIP39) of a hardware wallet</source>
        <translation>Enjam gapjygynyň gizlin bölekleri (SLIP39)</translation>
    </message>
    <message numerus="yes">
        <source>Seed phrase of %Ln word(s)</source>
        <translation>
            <numerusform>Dikeldiş sözleri: %Ln söz</numerusform>
            <numerusform>Dikeldiş sözleri: %Ln söz</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup has been checked.</source>
        <translation>Ätiýaçlyk nusgasy barlandy.</translation>
    </message>
    <message>
        <source>The backup has not been checked. No address is given before.</source>
        <translation>Ätiýaçlyk nusgasy barlanmady. Oňa çenli salgy berilmeýär.</translation>
    </message>
    <message>
        <source>Check the backup</source>
        <translation>Ätiýaçlyk nusgasyny barla</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Sözleri görkez</translation>
    </message>
    <message>
        <source>Split into shares (SLIP39)</source>
        <translation>Böleklere böl (SLIP39)</translation>
    </message>
    <message>
        <source>Key for a multisig wallet</source>
        <translation>Köp golly gapjyk üçin açar</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::KeyholderCard</name>
    <message>
        <source>Keyholders</source>
        <translation>Açar saklaýjylar</translation>
    </message>
    <message>
        <source>Nobody is registered: nobody may sign. Two keys never share person, device or place.</source>
        <translation>Hiç kim ýazylmady: hiç kim gol çekip bilmez. Iki açaryň adamy, enjamy ýa-da ýeri bir bolmaýar.</translation>
    </message>
    <message>
        <source>Expired: may not sign</source>
        <translation>Möhleti geçdi: gol çekip bilmez</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>%1 çenli hereketde</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Ýeri: %1</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <translation>Enjam: %1</translation>
    </message>
    <message>
        <source>checked %1, trained %2</source>
        <translation>barlanan: %1, okadylan: %2</translation>
    </message>
    <message>
        <source>Propose to take it out</source>
        <translation>Aýyrmagy teklip et</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>Açar yzy</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ýeri</translation>
    </message>
    <message>
        <source>Serial number of the device</source>
        <translation>Enjamyň tapgyr belgisi</translation>
    </message>
    <message>
        <source>empty when the key is in the vault alone</source>
        <translation>açar diňe ammarda bolsa, boş</translation>
    </message>
    <message>
        <source>Background check on</source>
        <translation>Barlagdan geçen güni</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Okadylan güni</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Möhleti</translation>
    </message>
    <message>
        <source>Hash of the written duty</source>
        <translation>Ýazmaça borçnamanyň heşi</translation>
    </message>
    <message>
        <source>Take it from the file</source>
        <translation>Faýldan al</translation>
    </message>
    <message>
        <source>Keyholder</source>
        <translation>Açar saklaýjy</translation>
    </message>
    <message>
        <source>Propose this keyholder</source>
        <translation>Bu açar saklaýjyny teklip et</translation>
    </message>
    <message>
        <source>The written duty</source>
        <translation>Ýazmaça borçnama</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Ähli faýllar (*)</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::KeyholdersCard</name>
    <message>
        <source>Keyholders</source>
        <translation>Açar saklaýjylar</translation>
    </message>
    <message>
        <source>Each keyholder opens the vault with a password of their own.</source>
        <translation>Her bir açar saklaýjy ammary öz paroly bilen açýar.</translation>
    </message>
    <message>
        <source>Add a keyholder</source>
        <translation>Açar saklaýjy goş</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Aýyr</translation>
    </message>
    <message>
        <source>Remove keyholder %1</source>
        <translation>«%1» açar saklaýjyny aýyr</translation>
    </message>
    <message>
        <source>Name of the new keyholder</source>
        <translation>Täze açar saklaýjynyň ady</translation>
    </message>
    <message>
        <source>Password of the new keyholder</source>
        <translation>Täze açar saklaýjynyň paroly</translation>
    </message>
    <message>
        <source>The same password once more</source>
        <translation>Şol parol ýene bir gezek</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Goş</translation>
    </message>
    <message>
        <source>The two passwords of the new keyholder do not match. Type both again.</source>
        <translation>Täze açar saklaýjynyň iki paroly gabat gelmeýär. Ikisini hem täzeden giriziň.</translation>
    </message>
    <message>
        <source>The keyholder’s password opens the vault from now on.</source>
        <translation>Açar saklaýjynyň paroly mundan beýläk ammary açýar.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Aýyr: %1</translation>
    </message>
    <message>
        <source>This password no longer opens the vault. Backup files made earlier still open with it.</source>
        <translation>Bu parol ammary indi açmaýar. Öň döredilen ätiýaçlyk nusgalarynyň faýllary henizem onuň bilen açylýar.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Açarlar</translation>
    </message>
    <message>
        <source>Every seed of this vault. A key fingerprint is the mark by which other programs name it.</source>
        <translation>Bu ammardaky ähli dikeldiş sözleri. Açar yzy — beýleki programmalaryň ony tanaýan belgisi.</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Entek açar ýok</translation>
    </message>
    <message>
        <source>Make a seed phrase or restore one; its keys then sign for your wallets.</source>
        <translation>Täze dikeldiş sözlerini dörediň ýa-da bar bolanyny dikeldiň; onuň açarlary gapjyklaryňyz üçin gol çeker.</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Açar goş</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::LawPage</name>
    <message>
        <source>Law</source>
        <translation>Kanun</translation>
    </message>
    <message>
        <source>What the law asks, how the program answers, and how sure each rule is. No legal advice: where the text of the law was not at hand, the rule says so.</source>
        <translation>Kanunyň näme talap edýändigi, programmanyň oňa nähili jogap berýändigi we her kadanyň näderejede ynamlydygy. Hukuk maslahaty däl: kanunyň teksti elde bolmadyk ýerinde kada muny aýdýar.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Täzeden synanyş</translation>
    </message>
    <message>
        <source>Law profile</source>
        <translation>Kanun profili</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, wersiýasy %2</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Hereket edýän möhleti</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Gol çeken</translation>
    </message>
    <message>
        <source>Read for</source>
        <translation>Kim üçin okalýar</translation>
    </message>
    <message>
        <source>Signed with the development key, which everybody has. Good for trying the program only.</source>
        <translation>Hemmelerde bar bolan işläp taýýarlaýyş açary bilen gol çekildi. Diňe programmany synap görmek üçin ýaraýar.</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Çap et …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>PDF görnüşinde sakla …</translation>
    </message>
    <message>
        <source>Search the rules</source>
        <translation>Kadalary gözle</translation>
    </message>
    <message>
        <source>What the program does</source>
        <translation>Programma näme edýär</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Ähli kadalar</translation>
    </message>
    <message>
        <source>Accepted in this vault.</source>
        <translation>Şu ammarda kabul edildi.</translation>
    </message>
    <message>
        <source>%1 of %2 rules are shown.</source>
        <translation>Görkezilýän kadalar: %2 kadadan %1.</translation>
    </message>
    <message>
        <source>Law profile %1, version %2, valid from %3 until %4, signed by %5. No legal advice.</source>
        <translation>Kanun profili %1, wersiýasy %2, hereket edýän möhleti %3 – %4, gol çeken %5. Hukuk maslahaty däl.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF görnüşinde sakla</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF resminamasy (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saklandy: %1</translation>
    </message>
    <message>
        <source>Could not write the file. Choose another place.</source>
        <translation>Faýly ýazyp bolmady. Başga ýer saýlaň.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Printere iberildi.</translation>
    </message>
    <message>
        <source>The printer did not take the page.</source>
        <translation>Printer sahypany almady.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::LawRuleCard</name>
    <message>
        <source>set by the firm</source>
        <translation>kompaniýa belledi</translation>
    </message>
    <message>
        <source>The profile says: %1</source>
        <translation>Profilde: %1</translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <translation>Teklip edilýär: %1</translation>
    </message>
    <message>
        <source>The firm may set from %1 to %2</source>
        <translation>Kompaniýa belläp biler: %1 – %2</translation>
    </message>
    <message>
        <source>Whom it binds</source>
        <translation>Kime degişli</translation>
    </message>
    <message>
        <source>What the program does</source>
        <translation>Programma näme edýär</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Näderejede ynamly</translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <translation>Nirä degişli</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Madda</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Sanlar</translation>
    </message>
    <message>
        <source>(text of the law)</source>
        <translation>(kanunyň teksti)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Çeşmeler</translation>
    </message>
    <message>
        <source>none: our own conclusion</source>
        <translation>ýok: öz netijämiz</translation>
    </message>
    <message>
        <source>%1 (left to the firm)</source>
        <translation>%1 (kompaniýa kesgitleýär)</translation>
    </message>
    <message>
        <source>Sources and details</source>
        <translation>Çeşmeler we jikme-jiklikler</translation>
    </message>
    <message>
        <source>Sources and details: %1</source>
        <translation>Çeşmeler we jikme-jiklikler: %1</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Jikme-jiklikleri gizle</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::LicenceCard</name>
    <message>
        <source>The firm works with clients.</source>
        <translation>Kompaniýa müşderiler bilen işleýär.</translation>
    </message>
    <message>
        <source>Evaluation: the firm holds its own assets only.</source>
        <translation>Synag: kompaniýa diňe öz aktiwlerini saklaýar.</translation>
    </message>
    <message>
        <source>No new clients and no deposits; assets are returned under dual control.</source>
        <translation>Täze müşderi we goýum ýok; aktiwler iki adamyň gözegçiliginde yzyna berilýär.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Ygtyýarnama</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomer</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Saklaýjy</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Berlen güni</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Möhleti</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>möhletsiz</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Hyzmatlar</translation>
    </message>
    <message>
        <source>Founders declared</source>
        <translation>Esaslandyryjylar barada beýannama</translation>
    </message>
    <message>
        <source>not everything is declared</source>
        <translation>hemmesi beýan edilmedi</translation>
    </message>
    <message>
        <source>It was suspended</source>
        <translation>Togtadyldy</translation>
    </message>
    <message>
        <source>It was revoked</source>
        <translation>Ýatyryldy</translation>
    </message>
    <message>
        <source>Propose: it is in force again</source>
        <translation>Teklip: ýene hereketde</translation>
    </message>
    <message>
        <source>Enter the licence</source>
        <translation>Ygtyýarnamany giriz</translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation>Ýazgyny üýtget</translation>
    </message>
    <message>
        <source>Declared on</source>
        <translation>Beýan edilen güni</translation>
    </message>
    <message>
        <source>Declared of founders and shareholders: none of them</source>
        <translation>Esaslandyryjylar we paýdarlar barada beýannama: olaryň hiç biri</translation>
    </message>
    <message>
        <source>is registered offshore</source>
        <translation>ofşorda hasaba alynmady</translation>
    </message>
    <message>
        <source>has accounts offshore</source>
        <translation>ofşorda hasaby ýok</translation>
    </message>
    <message>
        <source>is a political party or a trade union</source>
        <translation>syýasy partiýa ýa-da kärdeşler arkalaşygy däl</translation>
    </message>
    <message>
        <source>was convicted, or stands on a list</source>
        <translation>iş kesilmedi we sanawda ýok</translation>
    </message>
    <message>
        <source>Propose this licence</source>
        <translation>Bu ygtyýarnamany teklip et</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::LicenceForm</name>
    <message>
        <source>Propose this licence</source>
        <translation>Şu ygtyýarnamany teklip et</translation>
    </message>
    <message>
        <source>Number of the licence</source>
        <translation>Ygtyýarnamanyň belgisi</translation>
    </message>
    <message>
        <source>Holder, as the licence names it</source>
        <translation>Eýesi, ygtyýarnamada ýazylyşy ýaly</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Berlen güni</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>ÝÝÝÝ-AA-GG</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Hereket edýän möhleti</translation>
    </message>
    <message>
        <source>YYYY-MM-DD; empty: without an end</source>
        <translation>ÝÝÝÝ-AA-GG; boş: möhletsiz</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>Nämäni öz içine alýar</translation>
    </message>
    <message>
        <source>Storage of virtual assets for others</source>
        <translation>Başgalar üçin wirtual aktiwleri saklamak</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Alyş-çalyş</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Geçirme</translation>
    </message>
    <message>
        <source>Declared of the founders and shareholders</source>
        <translation>Esaslandyryjylar we paýdarlar barada yglan edilýär</translation>
    </message>
    <message>
        <source>None is registered in an offshore zone.</source>
        <translation>Hiç biri ofşor zolakda bellige alynmadyk.</translation>
    </message>
    <message>
        <source>None has an account in an offshore bank.</source>
        <translation>Hiç biriniň ofşor bankda hasaby ýok.</translation>
    </message>
    <message>
        <source>None is a political party, trade union or religious organisation.</source>
        <translation>Hiç biri syýasy partiýa, kärdeşler arkalaşygy ýa-da dini gurama däl.</translation>
    </message>
    <message>
        <source>None has an unspent conviction or stands on a list of terrorism or weapons of mass destruction.</source>
        <translation>Hiç birinde aýrylmadyk iş kesilmesi ýok, hiç biri terrorçylyk ýa-da köpçülikleýin gyryş ýaragy sanawynda durmaýar.</translation>
    </message>
    <message>
        <source>The firm is a credit institution</source>
        <translation>Kompaniýa karz edarasy</translation>
    </message>
    <message>
        <source>A bank may not give such services as far as is reported; counsel’s note is then needed before clients are taken.</source>
        <translation>Habarlara görä, banka şeýle hyzmatlar rugsat däl; müşderi almazdan öň hukukçynyň ýazuwy gerek.</translation>
    </message>
    <message>
        <source>No public register of licences is known, so the program cannot verify this. Two administrators answer for it.</source>
        <translation>Ygtyýarnamalaryň açyk sanawy belli däl, şonuň üçin programma muny barlap bilmeýär. Oňa iki administrator jogap berýär.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::LimitsCard</name>
    <message>
        <source>My own limits</source>
        <translation>Öz çäklerim</translation>
    </message>
    <message>
        <source>Set these limits</source>
        <translation>Şu çäkleri goý</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>Üýtgetmäni yzyna al</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Güýjünde</translation>
    </message>
    <message>
        <source>Transferred in the last 24 hours</source>
        <translation>Soňky 24 sagatda geçirildi</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>çäk ýok</translation>
    </message>
    <message>
        <source>At most in one transfer, %1</source>
        <translation>Bir geçirmede iň köpi, %1</translation>
    </message>
    <message>
        <source>At most in 24 hours, %1</source>
        <translation>24 sagatda iň köpi, %1</translation>
    </message>
    <message>
        <source>A transfer above this waits, %1</source>
        <translation>Mundan uly geçirme garaşýar, %1</translation>
    </message>
    <message>
        <source>How many hours it waits</source>
        <translation>Näçe sagat garaşýar</translation>
    </message>
    <message>
        <source>From %1: %2. Until then the stricter limits hold.</source>
        <translation>%1 senesinden: %2. Oňa çenli has berk çäkler güýjünde.</translation>
    </message>
    <message>
        <source>The clock of this computer went back. Nothing becomes looser until it is right.</source>
        <translation>Bu kompýuteriň sagady yza gitdi. Ol dogry bolýança hiç zat gowşamaýar.</translation>
    </message>
    <message>
        <source>A brake against haste, and against whoever finds this computer unlocked. What is stricter holds at once; what is looser needs the password, and holds only after a day, or after the delay in force if that is longer.</source>
        <translation>Howlukmaklyga we kompýuteri açyk tapan adama garşy päsgelçilik. Has berk bolany derrew güýje girýär; has gowşak bolanyna parol gerek, ol diňe bir günden soň ýa-da güýjündäki garaşma ondan uzak bolsa, şondan soň güýje girýär.</translation>
    </message>
    <message>
        <source>A limit that is looser than the one in force needs the password.</source>
        <translation>Güýjündäkiden has gowşak çäk üçin parol gerek.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::LogModel</name>
    <message numerus="yes">
        <source>%Ln personal value(s), proven and not shown</source>
        <translation>
            <numerusform>%Ln şahsy maglumat, subut edilen we görkezilmeýär</numerusform>
            <numerusform>%Ln şahsy maglumat, subut edilen we görkezilmeýär</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Haçan</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Näme</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::MainWindow</name>
    <message>
        <source>Sandyk, offline signer</source>
        <translation>Sandyk, oflaýn gol çekiji</translation>
    </message>
    <message>
        <source>Sandyk</source>
        <translation>Sandyk</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::MultisigWizard</name>
    <message>
        <source>Multisig</source>
        <translation>Köp gol</translation>
    </message>
    <message>
        <source>The key is opened once, to prove that the wallet really holds it.</source>
        <translation>Gapjykda hakykatdan-da şu açaryň bardygyny subut etmek üçin açar bir gezek açylýar.</translation>
    </message>
    <message>
        <source>Add the wallet</source>
        <translation>Gapjygy goş</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::NoticeBar</name>
    <message>
        <source>Look here</source>
        <translation>Üns beriň</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ret edildi</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Subut edildi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Maglumat</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::OperatorForm</name>
    <message>
        <source>Account name</source>
        <translation>Hasabyň ady</translation>
    </message>
    <message>
        <source>small letters, digits, . _ -</source>
        <translation>kiçi latyn harplary, sanlar, . _ -</translation>
    </message>
    <message>
        <source>Person (staff number)</source>
        <translation>Adam (işgär belgisi)</translation>
    </message>
    <message>
        <source>one person, one vote</source>
        <translation>bir adam, bir ses</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollar</translation>
    </message>
    <message>
        <source>The password that opens this vault</source>
        <translation>Şu ammary açýan parol</translation>
    </message>
    <message>
        <source>The new operator types a password of their own here; nobody else may know it.</source>
        <translation>Täze operator bu ýere öz parolyny ýazýar; ony başga hiç kim bilmeli däl.</translation>
    </message>
    <message>
        <source>Password of the new operator</source>
        <translation>Täze operatoryň paroly</translation>
    </message>
    <message>
        <source>The same password once more</source>
        <translation>Şol parol ýene bir gezek</translation>
    </message>
    <message>
        <source>Your own password, to let the new operator in</source>
        <translation>Täze operatory goýbermek üçin öz parolyňyz</translation>
    </message>
    <message>
        <source>Become the first operator</source>
        <translation>Ilkinji operator bol</translation>
    </message>
    <message>
        <source>Add this operator</source>
        <translation>Şu operatory goş</translation>
    </message>
    <message>
        <source>An auditor is nothing else: who audits must not have done the work.</source>
        <translation>Auditorda başga rol bolmaýar: barlaýan adam işi özi eden bolmaly däl.</translation>
    </message>
    <message>
        <source>An administrator is never an initiator: who decides about the rules must not be the one who asks for a transfer.</source>
        <translation>Administrator hiç haçan başlaýjy däldir: kadalar barada karar berýän geçirmäni soraýan bolmaly däl.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::OperatorsPage</name>
    <message>
        <source>Operators</source>
        <translation>Operatorlar</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Bu ýerde kim işleýär</translation>
    </message>
    <message>
        <source>Keys of leavers</source>
        <translation>Gidenleriň açarlary</translation>
    </message>
    <message>
        <source>Wallets of the firm itself</source>
        <translation>Kompaniýanyň öz gapjyklary</translation>
    </message>
    <message numerus="yes">
        <source>A change needs %n administrator(s) of different persons.</source>
        <translation>
            <numerusform>Üýtgetme üçin %n dürli administrator gerek.</numerusform>
            <numerusform>Üýtgetme üçin %n dürli administrator gerek.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the access report</source>
        <translation>Giriş hasabatyny sakla</translation>
    </message>
    <message>
        <source>Propose: the clock of this computer is right</source>
        <translation>Teklip: bu kompýuteriň sagady dogry</translation>
    </message>
    <message>
        <source>The clock is in doubt: what waits for a time is not released.</source>
        <translation>Sagat şübheli: wagta garaşýan zatlar goýberilmeýär.</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Gitdi</translation>
    </message>
    <message>
        <source>%1 has left</source>
        <translation>%1 gitdi</translation>
    </message>
    <message>
        <source>Opens the keys of this vault</source>
        <translation>Bu ammaryň açarlaryny açýar</translation>
    </message>
    <message>
        <source>Holds: %1</source>
        <translation>Saklaýar: %1</translation>
    </message>
    <message>
        <source>Signing key of %1</source>
        <translation>Gol çekmek açary: %1</translation>
    </message>
    <message>
        <source>The account of %1 is closed at once. The keys that it could reach wait for a decision.</source>
        <translation>%1 hasaby derrew ýapylýar. Onuň ýetip biljek açarlary karara garaşýar.</translation>
    </message>
    <message>
        <source>Close the account of %1</source>
        <translation>%1 hasabyny ýap</translation>
    </message>
    <message>
        <source>%1: to be decided</source>
        <translation>%1: çözülmeli</translation>
    </message>
    <message>
        <source>%1: is replaced</source>
        <translation>%1: çalşylýar</translation>
    </message>
    <message>
        <source>%1: is kept</source>
        <translation>%1: galdyrylýar</translation>
    </message>
    <message>
        <source>Replace the key</source>
        <translation>Açary çalyş</translation>
    </message>
    <message>
        <source>Keep it, with a reason</source>
        <translation>Sebäp bilen galdyr</translation>
    </message>
    <message>
        <source>How and by when is it replaced?</source>
        <translation>Nädip we haçana çenli çalşylýar?</translation>
    </message>
    <message>
        <source>Why is it safe to keep?</source>
        <translation>Näme üçin galdyrmak howpsuz?</translation>
    </message>
    <message>
        <source>It is replaced</source>
        <translation>Çalşylýar</translation>
    </message>
    <message>
        <source>It is kept</source>
        <translation>Galdyrylýar</translation>
    </message>
    <message>
        <source>No request is prepared or signed until each of these is decided.</source>
        <translation>Bularyň her biri çözülýänçä tabşyryk taýýarlanmaýar we gol çekilmeýär.</translation>
    </message>
    <message>
        <source>A wallet of nobody yet becomes the firm&apos;s own, for good, and never holds clients&apos; coins.</source>
        <translation>Eýesiz gapjyk hemişelik kompaniýanyňky bolýar we müşderileriň teňňelerini hiç haçan saklamaýar.</translation>
    </message>
    <message>
        <source>A wallet of nobody yet</source>
        <translation>Entek eýesiz gapjyk</translation>
    </message>
    <message>
        <source>How cold it is</source>
        <translation>Näderejede sowuk</translation>
    </message>
    <message>
        <source>It belongs to the firm, for good</source>
        <translation>Hemişelik kompaniýanyňky</translation>
    </message>
    <message>
        <source>Access report, %1</source>
        <translation>Giriş hasabaty, %1</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>çözülmeli</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Tekst (*.txt);;Ähli faýllar (*)</translation>
    </message>
    <message>
        <source>It is in force.</source>
        <translation>Hereketde.</translation>
    </message>
    <message>
        <source>Proposed: it counts when the administrators have voted.</source>
        <translation>Teklip edildi: administratorlar ses berenden soň hasaba alynýar.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Umumy syn</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Indi näme etmeli</translation>
    </message>
    <message>
        <source>The backup of “%1” is not confirmed. Until then its wallets give no address.</source>
        <translation>«%1» açarynyň ätiýaçlyk nusgasy tassyklanmady. Oňa çenli onuň gapjyklary salgy bermeýär.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Açarlar</translation>
    </message>
    <message>
        <source>There is no key in this vault yet.</source>
        <translation>Bu ammarda entek açar ýok.</translation>
    </message>
    <message>
        <source>There is no wallet in this vault yet.</source>
        <translation>Bu ammarda entek gapjyk ýok.</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Gapjyklar</translation>
    </message>
    <message>
        <source>Receive: show an address of a wallet.</source>
        <translation>Kabul et: gapjygyň salgysyny görkezmek.</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Kabul et</translation>
    </message>
    <message>
        <source>Sign: open a signing request that another program made.</source>
        <translation>Gol çek: başga programma düzen gol çekmek talabyny açmak.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Gol çek</translation>
    </message>
    <message>
        <source>watch-only</source>
        <translation>diňe görmek üçin</translation>
    </message>
    <message>
        <source>No wallets yet</source>
        <translation>Entek gapjyk ýok</translation>
    </message>
    <message>
        <source>Key fingerprint %1 · %2</source>
        <translation>Açar yzy %1 · %2</translation>
    </message>
    <message>
        <source>backup confirmed</source>
        <translation>ätiýaçlyk nusgasy tassyklandy</translation>
    </message>
    <message>
        <source>backup not confirmed</source>
        <translation>ätiýaçlyk nusgasy tassyklanmady</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Entek açar ýok</translation>
    </message>
    <message>
        <source>Hide amounts</source>
        <translation>Möçberleri gizle</translation>
    </message>
    <message>
        <source>Whole history</source>
        <translation>Ähli geçmiş</translation>
    </message>
    <message>
        <source>Balance: %1</source>
        <translation>Galyndy: %1</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Subut edildi</translation>
    </message>
    <message>
        <source>Reported, not proven</source>
        <translation>Habar berildi, subut edilmedi</translation>
    </message>
    <message>
        <source>Unconfirmed, own change</source>
        <translation>Entek tassyklanmady, öz gaýtargymyz</translation>
    </message>
    <message>
        <source>Unconfirmed, from others</source>
        <translation>Entek tassyklanmady, başgalardan</translation>
    </message>
    <message>
        <source>Mined, not mature yet</source>
        <translation>Maýning bilen alyndy, entek ýetişmedi</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Doňdurylan</translation>
    </message>
    <message>
        <source>Reserved by drafts</source>
        <translation>Garalamalar üçin aýrylyp goýlan</translation>
    </message>
    <message>
        <source>Last transfers</source>
        <translation>Soňky geçirmeler</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::OwnKeyStep</name>
    <message>
        <source>Your key</source>
        <translation>Siziň açaryňyz</translation>
    </message>
    <message>
        <source>Give this line to the other cosigners. It holds no secret, but whoever has it sees the wallet&apos;s coins.</source>
        <translation>Bu setiri beýleki bile gol çekijilere beriň. Onda gizlin zat ýok, ýöne ony ele salan adam gapjygyň teňňelerini görýär.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Açar</translation>
    </message>
    <message>
        <source>Show the public key</source>
        <translation>Açyk açary görkez</translation>
    </message>
    <message>
        <source>Cosigner&apos;s line</source>
        <translation>Bile gol çekijiniň setiri</translation>
    </message>
    <message>
        <source>The key is opened once, to derive its public key.</source>
        <translation>Açyk açaryny almak üçin açar bir gezek açylýar.</translation>
    </message>
    <message>
        <source>There is no key in this vault yet. Add one first, or take the key of a device.</source>
        <translation>Bu ammarda entek açar ýok. Ilki birini goşuň ýa-da enjamyň açaryny alyň.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::OwnerFields</name>
    <message>
        <source>Share in percent</source>
        <translation>Paýy, göterimde</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Wezipesi</translation>
    </message>
    <message>
        <source>Person or entity</source>
        <translation>Adam ýa-da gurama</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>An entity, looked through in turn</source>
        <translation>Gurama, onuň eýeleri hem görkezilýär</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Aýyr</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::PassphraseStep</name>
    <message>
        <source>Passphrase</source>
        <translation>Parol sözlemi</translation>
    </message>
    <message>
        <source>An extra phrase of your own that makes other keys out of the same words. It is not stored: lose it and the coins are lost. Most people need none.</source>
        <translation>Şol bir sözlerden başga açarlary döredýän, özüňiziň goşmaça sözlemiňiz. Ol saklanmaýar: ony ýitirseňiz, teňňeler hem ýiter. Köp adama ol gerek däl.</translation>
    </message>
    <message>
        <source>Use a passphrase</source>
        <translation>Parol sözlemini ulan</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Parol sözlemi ýene bir gezek</translation>
    </message>
    <message>
        <source>Key fingerprint</source>
        <translation>Açar yzy</translation>
    </message>
    <message>
        <source>Write it beside your words. It is no secret. When you restore, the same fingerprint says that words and passphrase were typed right.</source>
        <translation>Ony sözleriňiziň ýanyna ýazyň. Ol gizlin däl. Dikeldeniňizde şol bir açar yzy sözleriň we parol sözleminiň dogry girizilendigini görkezýär.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Ikisi birmeňzeş.</translation>
    </message>
    <message>
        <source>The two do not match yet.</source>
        <translation>Ikisi entek gabat gelmeýär.</translation>
    </message>
    <message>
        <source>Key fingerprint: %1</source>
        <translation>Açar yzy: %1</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Tamamla</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Parol</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>Paroly giriziň</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Ammaryň paroly</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parol sözlemi</translation>
    </message>
    <message>
        <source>Passphrase, if the key has one</source>
        <translation>Parol sözlemi (açarda bar bolsa)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ýatyr</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::PasswordPrompt</name>
    <message>
        <source>Password of the vault</source>
        <translation>Ammaryň paroly</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::PasswordRule</name>
    <message numerus="yes">
        <source>At least %Ln letter(s). Several unrelated words are strong and easy to keep.</source>
        <translation>
            <numerusform>Azyndan %Ln belgi. Biri-birine dahylsyz birnäçe söz berk bolýar we ýatda saklamak aňsat.</numerusform>
            <numerusform>Azyndan %Ln belgi. Biri-birine dahylsyz birnäçe söz berk bolýar we ýatda saklamak aňsat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too short: %Ln more letter(s).</source>
        <translation>
            <numerusform>Gysga: ýene %Ln belgi gerek.</numerusform>
            <numerusform>Gysga: ýene %Ln belgi gerek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Long enough: %Ln letter(s). Longer is better.</source>
        <translation>
            <numerusform>Uzynlygy ýeterlik: %Ln belgi. Näçe uzyn bolsa, şonça gowy.</numerusform>
            <numerusform>Uzynlygy ýeterlik: %Ln belgi. Näçe uzyn bolsa, şonça gowy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sandyk::ui::PersonFields</name>
    <message>
        <source>Full name</source>
        <translation>Doly ady</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Doglan güni</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Doglan ýeri</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Raýatlygy</translation>
    </message>
    <message>
        <source>Place of residence</source>
        <translation>Ýaşaýan ýeri</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Şahsyýetini tassyklaýan resminama</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Resminamanyň belgisi</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Kim beren</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Berlen güni</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Möhleti</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Poçta salgysy</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Salgyt belgisi</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-poçta</translation>
    </message>
    <message>
        <source>Holds a high public office, or is close to somebody who does</source>
        <translation>Ýokary wezipede ýa-da şeýle adama ýakyn</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::PhraseStep</name>
    <message>
        <source>Enter the seed phrase</source>
        <translation>Dikeldiş sözlerini giriziň</translation>
    </message>
    <message>
        <source>Type the first letters of each word; the program knows the list and completes them.</source>
        <translation>Her sözüň ilkinji harplaryny giriziň; programma sanawy bilýär we sözi doldurýar.</translation>
    </message>
    <message>
        <source>Number of words</source>
        <translation>Sözleriň sany</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::PolicyPage</name>
    <message>
        <source>Policy</source>
        <translation>Geçirme düzgünleri</translation>
    </message>
    <message>
        <source>The first rule that fits decides; what no rule allows is denied.</source>
        <translation>Gabat gelýän birinji kada çözýär; hiç bir kada rugsat bermeýän zat gadagan.</translation>
    </message>
    <message>
        <source>Version %1 is in force</source>
        <translation>%1 wersiýa hereketde</translation>
    </message>
    <message>
        <source>No policy is in force: everything is denied</source>
        <translation>Hereketdäki düzgün ýok: hemme zat gadagan</translation>
    </message>
    <message>
        <source>The rules are too entangled to say whether each of them can ever decide.</source>
        <translation>Kadalar gaty çylşyrymly: her biriniň haçan-da bolsa çözüp biljekdigini aýdyp bolmaýar.</translation>
    </message>
    <message>
        <source>Last: whatever no rule allows is denied.</source>
        <translation>Soňunda: hiç bir kada rugsat bermeýän zat gadagan.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Faýl edip sakla</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Kada goş</translation>
    </message>
    <message>
        <source>Read from a file</source>
        <translation>Faýldan oka</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Rugsat berilýär</translation>
    </message>
    <message>
        <source>This rule can never decide: earlier rules match whatever it matches.</source>
        <translation>Bu kada hiç haçan çözüp bilmeýär: onuň gabat gelýänine öňki kadalar gabat gelýär.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Ýokaryk</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>%1 kadasyny ýokaryk</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Aşak</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>%1 kadasyny aşak</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Üýtget</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1: üýtget</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Aýyr</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Aýyr: %1</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>%1 toparynyň agzalary</translation>
    </message>
    <message>
        <source>Approvers of the firm: %1</source>
        <translation>Kompaniýanyň makullaýjylary: %1</translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation>Täze toparyň ady</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Topar goş</translation>
    </message>
    <message>
        <source>Nothing is in force before the administrators have voted on exactly this.</source>
        <translation>Administratorlar edil şuňa ses bermezden öň hiç zat hereket etmeýär.</translation>
    </message>
    <message>
        <source>Give the draft up</source>
        <translation>Garalamadan ýüz öwür</translation>
    </message>
    <message>
        <source>Propose this policy</source>
        <translation>Bu düzgünleri teklip et</translation>
    </message>
    <message>
        <source>The policy is in force.</source>
        <translation>Düzgünler hereketde.</translation>
    </message>
    <message>
        <source>Proposed. Another administrator votes on it.</source>
        <translation>Teklip edildi. Başga administrator ses berýär.</translation>
    </message>
    <message>
        <source>Policy (*.json);;All files (*)</source>
        <translation>Düzgünler (*.json);;Ähli faýllar (*)</translation>
    </message>
    <message>
        <source>Rules in their order</source>
        <translation>Kadalar tertibi boýunça</translation>
    </message>
    <message>
        <source>Groups of approvers</source>
        <translation>Makullaýjylaryň toparlary</translation>
    </message>
    <message>
        <source>Your draft</source>
        <translation>Garalamaňyz</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::PolicyTemplate</name>
    <message>
        <source>Propose this policy</source>
        <translation>Şu düzgünleri teklip et</translation>
    </message>
    <message>
        <source>1. A destination that is not on the list: refused.</source>
        <translation>1. Sanawda ýok salgy: ret edilýär.</translation>
    </message>
    <message>
        <source>2. Between wallets of the same owner: so many approvals.</source>
        <translation>2. Bir eýäniň gapjyklarynyň arasynda: şunça makullama.</translation>
    </message>
    <message>
        <source>3. To a listed destination with proof of control, or to another owner in the firm: so many approvals, and the delay.</source>
        <translation>3. Sanawdaky, eýeçiligi subut edilen salga ýa-da kompaniýadaky başga eýä: şunça makullama we garaşma.</translation>
    </message>
    <message>
        <source>4. Everything else: refused.</source>
        <translation>4. Galan ähli zat: ret edilýär.</translation>
    </message>
    <message>
        <source>Approvals by different persons</source>
        <translation>Dürli adamlaryň makullamalary</translation>
    </message>
    <message>
        <source>Delay before signing (hours)</source>
        <translation>Gol çekmezden öňki garaşma (sagat)</translation>
    </message>
    <message>
        <source>There is no approver yet: add one to the register first, on the page Operators.</source>
        <translation>Entek makullaýjy ýok: ilki ony «Operatorlar» sahypasynda sanawa goşuň.</translation>
    </message>
    <message>
        <source>There is only one approver: dual control needs a second one.</source>
        <translation>Diňe bir makullaýjy bar: iki adamyň gözegçiligi üçin ikinjisi gerek.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::PricesCard</name>
    <message>
        <source>Values in money</source>
        <translation>Pul bahasy</translation>
    </message>
    <message>
        <source>Prices come from a file that you import and from nowhere else: a table (CSV) with the columns date, currency, price of one bitcoin, source. Each value is shown with its date.</source>
        <translation>Bahalar diňe siziň alýan faýlyňyzdan gelýär: date, currency, price (bir bitkoiniň bahasy), source sütünli tablisa (CSV). Her baha senesi bilen görkezilýär.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Pul birligi</translation>
    </message>
    <message>
        <source>Known prices</source>
        <translation>Belli bahalar</translation>
    </message>
    <message>
        <source>Import a price file</source>
        <translation>Bahalar faýlyny al</translation>
    </message>
    <message>
        <source>Table (*.csv);;All files (*)</source>
        <translation>Tablisa (*.csv);;Ähli faýllar (*)</translation>
    </message>
    <message>
        <source>Show no values</source>
        <translation>Bahalary görkezme</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ýok</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from %1 to %2; source of the last: %3</source>
        <translation>
            <numerusform>%n gün, %1 – %2; iň soňkusynyň çeşmesi: %3</numerusform>
            <numerusform>%n gün, %1 – %2; iň soňkusynyň çeşmesi: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) taken over</source>
        <translation>
            <numerusform>%n baha alyndy</numerusform>
            <numerusform>%n baha alyndy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sandyk::ui::QrView</name>
    <message>
        <source>QR code: %1</source>
        <translation>QR kody: %1</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::QuorumStep</name>
    <message>
        <source>Multisig wallet</source>
        <translation>Köp golly gapjyk</translation>
    </message>
    <message>
        <source>Decide together how many keys there are and how many of them must sign.</source>
        <translation>Jemi näçe açaryň boljakdygyny we olaryň näçesi bilen gol çekilmelidigini bilelikde çözüň.</translation>
    </message>
    <message>
        <source>Name of the wallet</source>
        <translation>Gapjygyň ady</translation>
    </message>
    <message>
        <source>Keys in all</source>
        <translation>Jemi açar</translation>
    </message>
    <message>
        <source>Keys that must sign</source>
        <translation>Gol çekmeli açar</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Görnüşi</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ReasonForm</name>
    <message>
        <source>Nothing would change</source>
        <translation>Hiç zat üýtgemez</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yza</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ReceivePage</name>
    <message>
        <source>Receive</source>
        <translation>Kabul et</translation>
    </message>
    <message>
        <source>Give a new address to each sender. Compare it on the other screen, first and last groups and some in between.</source>
        <translation>Her iberijä täze salgy beriň. Ony beýleki ekranda deňeşdiriň: ilkinji, soňky we ortadaky käbir toparlary.</translation>
    </message>
    <message>
        <source>No wallet to receive with</source>
        <translation>Kabul eder ýaly gapjyk ýok</translation>
    </message>
    <message>
        <source>Addresses come from a wallet. Create one first.</source>
        <translation>Salgylar gapjykdan alynýar. Ilki gapjyk dörediň.</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Gapjyklar</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Gapjyk</translation>
    </message>
    <message>
        <source>The backup is not confirmed yet</source>
        <translation>Ätiýaçlyk nusgasy entek tassyklanmady</translation>
    </message>
    <message>
        <source>What you receive without a proven backup could be lost for ever. Confirm the backup, then addresses are shown.</source>
        <translation>Subut edilen ätiýaçlyk nusgasy bolmasa, kabul edýäniňiz hemişelik ýitip biler. Ätiýaçlyk nusgasyny tassyklaň, soň salgylar görkeziler.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Ätiýaçlyk nusgasy</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Açarlar</translation>
    </message>
    <message>
        <source>This wallet is on a test network. Its coins have no value: %1</source>
        <translation>Bu gapjyk synag torunda. Onuň teňňeleriniň gymmaty ýok: %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Salgy</translation>
    </message>
    <message>
        <source>Earlier address</source>
        <translation>Öňki salgy</translation>
    </message>
    <message>
        <source>Later address</source>
        <translation>Soňraky salgy</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Täze salgy</translation>
    </message>
    <message>
        <source>No address has been handed out yet. Press “New address” for the first one.</source>
        <translation>Entek salgy berilmedi. Ilkinji salgy üçin «Täze salgy» düwmesine basyň.</translation>
    </message>
    <message>
        <source>Address number %1, the newest one</source>
        <translation>Salgy %1, iň täzesi</translation>
    </message>
    <message>
        <source>Wallet “%1”, receive keychain, number %2</source>
        <translation>«%1» gapjygy, kabul ediş salgysy %2</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Ony ýene görkez</translation>
    </message>
    <message>
        <source>Copy the QR code</source>
        <translation>QR koduny göçür</translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <translation>QR koduny sakla</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Çap et …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>PDF görnüşinde sakla …</translation>
    </message>
    <message>
        <source>The QR code is on the clipboard as a picture.</source>
        <translation>QR kody surat görnüşinde alyş-çalyş ýadynda.</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Surat (*.png)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saklandy: %1</translation>
    </message>
    <message>
        <source>Address number %1, already used</source>
        <translation>Salgy %1, eýýäm ulanyldy</translation>
    </message>
    <message>
        <source>Address number %1, already given away</source>
        <translation>Salgy %1, eýýäm berildi</translation>
    </message>
    <message>
        <source>Address number %1, shown before</source>
        <translation>Salgy %1, öň görkezildi</translation>
    </message>
    <message>
        <source>Somebody has sent to this address already. Whoever sends to it again sees what it received, and everybody can tell that both amounts are yours. Give a new address; show this one only to look something up.</source>
        <translation>Bu salga eýýäm iberildi. Oňa ýene iberýän onuň näçe alandygyny görýär, iki möçberiň hem siziňkidigini hemmeler bilip bilýär. Täze salgy beriň; muny diňe bir zady barlamak üçin görkeziň.</translation>
    </message>
    <message>
        <source>This address was given to somebody: it has a label in your books. Give each sender a new one, or you cannot tell who sent what. Show this one again only to the same sender.</source>
        <translation>Bu salgy kimdir birine berildi: hasabyňyzda onuň belligi bar. Her iberijä täze salgy beriň, ýogsam kimiň näme iberendigini bilip bolmaz. Muny diňe şol bir iberijä ýene görkeziň.</translation>
    </message>
    <message>
        <source>This address was handed out before. If somebody has it, give each further sender a new one, or you cannot tell who sent what.</source>
        <translation>Bu salgy öň berildi. Ol kimdir birinde bar bolsa, beýleki her iberijä täzesini beriň, ýogsam kimiň näme iberendigini bilip bolmaz.</translation>
    </message>
    <message numerus="yes">
        <source>The last %n address(es) have received nothing. A program that restores this wallet stops looking after 20 in a row: use an earlier one first.</source>
        <translation>
            <numerusform>Soňky %n salga hiç zat gelmedi. Bu gapjygy dikeldýän programma yzygiderli 20 boş salgydan soň gözlemegini bes edýär: ilki öňkülerini ulanyň.</numerusform>
            <numerusform>Soňky %n salga hiç zat gelmedi. Bu gapjygy dikeldýän programma yzygiderli 20 boş salgydan soň gözlemegini bes edýär: ilki öňkülerini ulanyň.</numerusform>
        </translation>
    </message>
    <message>
        <source>Address to receive with</source>
        <translation>Kabul ediş salgysy</translation>
    </message>
    <message>
        <source>Compare the address with the screen, every group of four letters, before anything is sent.</source>
        <translation>Bir zat iberilmezden öň salgyny ekran bilen deňeşdiriň, dört harpdan ybarat her topary.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Tor</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Möçber</translation>
    </message>
    <message>
        <source>Who receives</source>
        <translation>Kim alýar</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Näme üçin</translation>
    </message>
    <message>
        <source>Wallet and number</source>
        <translation>Gapjyk we belgisi</translation>
    </message>
    <message>
        <source>Transfer request</source>
        <translation>Geçirme talaby</translation>
    </message>
    <message>
        <source>Transfer link</source>
        <translation>Geçirme baglanyşygy</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::RecipientRow</name>
    <message>
        <source>All that is left</source>
        <translation>Galanynyň hemmesi</translation>
    </message>
    <message>
        <source>Take the fee from this amount</source>
        <translation>Komissiýany şu möçberden al</translation>
    </message>
    <message>
        <source>Address of the recipient</source>
        <translation>Alyjynyň salgysy</translation>
    </message>
    <message>
        <source>Amount in %1</source>
        <translation>Möçber, %1</translation>
    </message>
    <message>
        <source>Label, for your own books</source>
        <translation>Bellik, öz hasabyňyz üçin</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Aýyr</translation>
    </message>
    <message>
        <source>Address or transfer link (bitcoin:…)</source>
        <translation>Salgy ýa-da geçirme baglanyşygy (bitcoin:…)</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::RecordForm</name>
    <message>
        <source>Save the entry</source>
        <translation>Ýazgyny sakla</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>%1 açar</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Saklaýjy</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ýeri</translation>
    </message>
    <message>
        <source>Maker of the device</source>
        <translation>Enjamy öndüriji</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Tertip belgisi</translation>
    </message>
    <message>
        <source>Firmware when the key was made</source>
        <translation>Açar döredilende enjam programmasy</translation>
    </message>
    <message>
        <source>How the key was made</source>
        <translation>Açar nähili döredildi</translation>
    </message>
    <message>
        <source>Made on (like 2026-11-26)</source>
        <translation>Döredilen güni (2026-11-26 ýaly)</translation>
    </message>
    <message>
        <source>Holder’s mandate ends on</source>
        <translation>Saklaýjynyň ygtyýary gutarýan gün</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bellik</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ýatyr</translation>
    </message>
    <message>
        <source>Remove from the register</source>
        <translation>Sanawdan aýyr</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::RefusalPage</name>
    <message>
        <source>Refused</source>
        <translation>Ret edildi</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Näme üçin möhüm</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Näme etmeli</translation>
    </message>
    <message>
        <source>Rule or standard</source>
        <translation>Kada ýa-da standart</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Jikme-jiklikler</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Jikme-jiklikleri göçür</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Göçürildi</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::RegisterCard</name>
    <message>
        <source>The keys %1 and %2 are held by one person.</source>
        <translation>%1 we %2 açarlary bir adam saklaýar.</translation>
    </message>
    <message>
        <source>The keys %1 and %2 are kept in one place.</source>
        <translation>%1 we %2 açarlar bir ýerde saklanýar.</translation>
    </message>
    <message>
        <source>The keys %1 and %2 are on one device.</source>
        <translation>%1 we %2 açarlar bir enjamda.</translation>
    </message>
    <message>
        <source>Key register</source>
        <translation>Açarlar sanawy</translation>
    </message>
    <message>
        <source>Which key is where, who holds it and how it was made. It holds no secret, and stays in this vault.</source>
        <translation>Haýsy açar nirede, ony kim saklaýar we ol nähili döredildi. Bu sanawda syr ýok, ol şu ammarda galýar.</translation>
    </message>
    <message>
        <source>No key is written here yet.</source>
        <translation>Bu ýere entek açar ýazylmady.</translation>
    </message>
    <message>
        <source>Write down the key %1</source>
        <translation>%1 açary ýaz</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>saklaýjy: %1</translation>
    </message>
    <message>
        <source>kept at %1</source>
        <translation>ýeri: %1</translation>
    </message>
    <message>
        <source>made: %1</source>
        <translation>döredilişi: %1</translation>
    </message>
    <message>
        <source>firmware %1</source>
        <translation>enjam programmasy %1</translation>
    </message>
    <message>
        <source>The holder’s mandate ended on %1.</source>
        <translation>Saklaýjynyň ygtyýary %1 gutardy.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Üýtget</translation>
    </message>
    <message>
        <source>Change the entry of the key %1</source>
        <translation>%1 açaryň ýazgysyny üýtget</translation>
    </message>
    <message>
        <source>Devices of one maker (%1) are enough to spend. A fault in its firmware would be enough too.</source>
        <translation>Sarp etmek üçin bir öndürijiniň (%1) enjamlary ýeterlik. Onuň enjam programmasyndaky säwlik hem ýeterlik bolardy.</translation>
    </message>
    <message>
        <source>Wallet “%1”: %2</source>
        <translation>«%1» gapjyk: %2</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ReportsPage</name>
    <message>
        <source>closed</source>
        <translation>ýapyldy</translation>
    </message>
    <message>
        <source>balanced, still open</source>
        <translation>deň geldi, entek açyk</translation>
    </message>
    <message>
        <source>books and chain differ</source>
        <translation>depder bilen zynjyr tapawutly</translation>
    </message>
    <message>
        <source>Ledger for the Central Bank</source>
        <translation>Merkezi bank üçin depder</translation>
    </message>
    <message>
        <source>Statement of a client</source>
        <translation>Müşderiniň hasapdan göçürmesi</translation>
    </message>
    <message>
        <source>Register of positions</source>
        <translation>Galyndylaryň sanawy</translation>
    </message>
    <message>
        <source>Cold share</source>
        <translation>Sowuk saklamanyň paýy</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Hasabatlar</translation>
    </message>
    <message>
        <source>Each day the books are compared with the chain, client by client, down to the smallest unit. A day that balances is closed; reports are made of closed days only.</source>
        <translation>Her gün depder zynjyr bilen müşderi boýunça, iň kiçi birlige çenli deňeşdirilýär. Deň gelen gün ýapylýar; hasabatlar diňe ýapylan günlerden düzülýär.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Täzeden synanyş</translation>
    </message>
    <message>
        <source>Next day: %1</source>
        <translation>Indiki gün: %1</translation>
    </message>
    <message>
        <source>%1. Counted at block %2 by %3.</source>
        <translation>%1. Blok %2 boýunça sanaldy, sanan %3.</translation>
    </message>
    <message>
        <source>Not reconciled yet. The wallets are counted at the last proven block before the day’s end.</source>
        <translation>Entek deňeşdirilmedi. Gapjyklar günüň ahyryndan öňki soňky subut edilen blokda sanalýar.</translation>
    </message>
    <message>
        <source>The law profile wants a reason before this day is closed: %1</source>
        <translation>Kanun profili günüň ýapylmagyndan öň sebäbini soraýar: %1</translation>
    </message>
    <message>
        <source>Reason, kept in the log</source>
        <translation>Sebäbi, žurnalda saklanýar</translation>
    </message>
    <message>
        <source>Reconcile again</source>
        <translation>Täzeden deňeşdir</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Deňeşdir</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Güni ýap</translation>
    </message>
    <message>
        <source>A closed day is not opened again.</source>
        <translation>Ýapylan gün täzeden açylmaýar.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Hadysalar</translation>
    </message>
    <message>
        <source>%1: %2, wallet %3</source>
        <translation>%1: %2, %3 gapjygy</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Depder</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Zynjyr</translation>
    </message>
    <message>
        <source>%1 at block %2</source>
        <translation>%1, blok %2</translation>
    </message>
    <message>
        <source>Second source</source>
        <translation>Ikinji çeşme</translation>
    </message>
    <message>
        <source>Without a request</source>
        <translation>Tabşyryksyz</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transaction(s)</source>
        <translation>
            <numerusform>%Ln geleşik</numerusform>
            <numerusform>%Ln geleşik</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Çözüldi</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>What was the cause</source>
        <translation>Sebäbi näme boldy</translation>
    </message>
    <message>
        <source>The cause was put right</source>
        <translation>Sebäbi düzedildi</translation>
    </message>
    <message>
        <source>Take over what the chain says</source>
        <translation>Zynjyryň diýenini kabul et</translation>
    </message>
    <message>
        <source>Writing the resolution</source>
        <translation>Çözgüt ýazylýar</translation>
    </message>
    <message>
        <source>The incident is resolved. Reconcile the day again; somebody else closes it.</source>
        <translation>Hadysa çözüldi. Güni täzeden deňeşdiriň; ony başga adam ýapýar.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Günler</translation>
    </message>
    <message>
        <source>No day has been reconciled yet.</source>
        <translation>Entek hiç bir gün deňeşdirilmedi.</translation>
    </message>
    <message>
        <source>%1: %2, block %3</source>
        <translation>%1: %2, blok %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln tapawut</numerusform>
            <numerusform>%Ln tapawut</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports that were made</source>
        <translation>Düzülen hasabatlar</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Hasabat düz</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Hasabat</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Müşderi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Başy</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Ahyry</translation>
    </message>
    <message>
        <source>Save for printing (PDF) …</source>
        <translation>Çap etmek üçin sakla (PDF) …</translation>
    </message>
    <message>
        <source>Save the machine file …</source>
        <translation>Maşyn faýlyny sakla …</translation>
    </message>
    <message>
        <source>No day is closed yet, so only the cold share can be reported.</source>
        <translation>Entek ýapylan gün ýok, şonuň üçin diňe sowuk saklamanyň paýy barada hasabat düzüp bolýar.</translation>
    </message>
    <message>
        <source>Comparing the books with the chain</source>
        <translation>Depder zynjyr bilen deňeşdirilýär</translation>
    </message>
    <message>
        <source>The books are what is on the chain, to the smallest unit.</source>
        <translation>Depder zynjyr bilen iň kiçi birlige çenli deň gelýär.</translation>
    </message>
    <message>
        <source>Books and chain differ. The day cannot be closed before each difference is resolved.</source>
        <translation>Depder bilen zynjyr tapawutly. Her tapawut çözülýänçä güni ýapyp bolmaýar.</translation>
    </message>
    <message>
        <source>Closing the day</source>
        <translation>Gün ýapylýar</translation>
    </message>
    <message>
        <source>The law profile wants a reason first.</source>
        <translation>Kanun profili ilki sebäbini soraýar.</translation>
    </message>
    <message>
        <source>The day %1 is closed; its digest stands in the log under a signed checkpoint.</source>
        <translation>%1 güni ýapyldy; onuň hash-i gol çekilen barlag nokady bilen žurnalda dur.</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF resminamasy (*.pdf)</translation>
    </message>
    <message>
        <source>Report file (*.json)</source>
        <translation>Hasabat faýly (*.json)</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Hasabat düzülýär</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saklandy: %1</translation>
    </message>
    <message>
        <source>With a snapshot …</source>
        <translation>Surat boýunça …</translation>
    </message>
    <message>
        <source>Positions that another machine read from the chain</source>
        <translation>Başga kompýuteriň zynjyrdan okan galyndylary</translation>
    </message>
    <message>
        <source>Snapshot of the chain</source>
        <translation>Zynjyryň suraty</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Ähli faýllar (*)</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::RequestCard</name>
    <message>
        <source>Who receives</source>
        <translation>Kim alýar</translation>
    </message>
    <message>
        <source>your name as the sender sees it</source>
        <translation>iberijä görünjek adyňyz</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Näme üçin</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Baglanyşygy göçür</translation>
    </message>
    <message>
        <source>A link with the address, the amount and a message (BIP21). The sender opens it or scans its QR code.</source>
        <translation>Salgyly, möçberli we habarly baglanyşyk (BIP21). Iberiji ony açýar ýa-da QR koduny okadýar.</translation>
    </message>
    <message>
        <source>Amount to ask for</source>
        <translation>Soralýan möçber</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>islendik möçber</translation>
    </message>
    <message>
        <source>Unit of the amount</source>
        <translation>Möçberiň birligi</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Möçber</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Göçürildi</translation>
    </message>
    <message>
        <source>Transfer request</source>
        <translation>Geçirme talaby</translation>
    </message>
    <message>
        <source>Transfer link</source>
        <translation>Geçirme baglanyşygy</translation>
    </message>
    <message>
        <source>for example the return of a loan</source>
        <translation>mysal üçin, bergidi gaýtarmak</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::RequestForm</name>
    <message>
        <source>New request</source>
        <translation>Täze tabşyryk</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Näme soralýar</translation>
    </message>
    <message>
        <source>Out of the wallet</source>
        <translation>Haýsy gapjykdan</translation>
    </message>
    <message>
        <source>Into the wallet</source>
        <translation>Haýsy gapjyga</translation>
    </message>
    <message>
        <source>For the client</source>
        <translation>Müşderi üçin</translation>
    </message>
    <message>
        <source>To the address</source>
        <translation>Haýsy salga</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Möçber</translation>
    </message>
    <message>
        <source>All that is left</source>
        <translation>Galanynyň hemmesi</translation>
    </message>
    <message>
        <source>How fast</source>
        <translation>Näçe çalt</translation>
    </message>
    <message>
        <source>Fee rate in sat/vB</source>
        <translation>Komissiýa nyrhy, sat/vB</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Maksat</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>Beýleki tarap</translation>
    </message>
    <message>
        <source>Prepare the request</source>
        <translation>Tabşyrygy taýýarla</translation>
    </message>
    <message>
        <source>Amount in %1</source>
        <translation>Möçber, %1</translation>
    </message>
    <message>
        <source>sat/vB</source>
        <translation>sat/vB</translation>
    </message>
    <message>
        <source>Your request is judged by the policy and the law profile, and others approve it. You cannot approve it yourself.</source>
        <translation>Tabşyrygyňyza geçirme düzgünleri we kanun profili baha berýär, başga adamlar makullaýar. Özüňiz makullap bilmersiňiz.</translation>
    </message>
    <message>
        <source>Fee rate</source>
        <translation>Komissiýa nyrhy</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Sanawa gaýt</translation>
    </message>
    <message>
        <source>No wallet belongs to anybody yet. An administrator says on the page of a client or of the operators whose a wallet is.</source>
        <translation>Entek hiç bir gapjygyň eýesi ýok. Gapjygyň kimiňkidigini administrator müşderiniň ýa-da operatorlaryň sahypasynda görkezýär.</translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation>Elde ýazylan</translation>
    </message>
    <message numerus="yes">
        <source>Within %n block(s): %1 sat/vB</source>
        <translation>
            <numerusform>%n blokda: %1 sat/vB</numerusform>
            <numerusform>%n blokda: %1 sat/vB</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepare the request of %1</source>
        <translation>Taýýarla: %1</translation>
    </message>
    <message>
        <source>Building the transaction</source>
        <translation>Geleşik düzülýär</translation>
    </message>
    <message>
        <source>Your reason, for rule %1</source>
        <translation>Sebäbiňiz, %1 kadasy üçin</translation>
    </message>
    <message>
        <source>From the client&apos;s destinations</source>
        <translation>Müşderiniň rugsat berlen salgylaryndan</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::RequestModel</name>
    <message numerus="yes">
        <source>%n approval(s) so far</source>
        <translation>
            <numerusform>Häzirlikçe %n makullama</numerusform>
            <numerusform>Häzirlikçe %n makullama</numerusform>
        </translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Belgisi %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Ýagdaý</translation>
    </message>
    <message>
        <source>What and where to</source>
        <translation>Näme we nirä</translation>
    </message>
    <message>
        <source>Amount, age, initiator</source>
        <translation>Möçber, wagt, başlaýjy</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::RequestPanel</name>
    <message>
        <source>Signed transaction (*.psbt);;All files (*)</source>
        <translation>Gol çekilen geleşik (*.psbt);;Ähli faýllar (*)</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Sanawa gaýt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It can be signed from %1 on, %2</source>
        <translation>%1 wagtyndan soň gol çekip bolar, %2</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Makullamalar</translation>
    </message>
    <message>
        <source>%1 of %2 approvals</source>
        <translation>%2 makullamadan %1</translation>
    </message>
    <message>
        <source>Approved by: %1</source>
        <translation>Makullanlar: %1</translation>
    </message>
    <message>
        <source>The first of these approvals ends %1</source>
        <translation>Bu makullamalaryň ilkinjisiniň möhleti %1 gutarýar</translation>
    </message>
    <message>
        <source>What an approval and a signature cover</source>
        <translation>Makullama we gol nämäni öz içine alýar</translation>
    </message>
    <message>
        <source>Nothing of this can change any more: whoever approves signs exactly these values.</source>
        <translation>Bularyň hiç biri indi üýtgäp bilmez: makullan adam edil şu bahalara gol çekýär.</translation>
    </message>
    <message>
        <source>To the address</source>
        <translation>Haýsy salga</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Barjak ýeri</translation>
    </message>
    <message>
        <source>Receiving wallet</source>
        <translation>Kabul edýän gapjyk</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Möçber</translation>
    </message>
    <message>
        <source>Value when prepared</source>
        <translation>Taýýarlanandaky gymmaty</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Komissiýa</translation>
    </message>
    <message>
        <source>Out of the wallet</source>
        <translation>Haýsy gapjykdan</translation>
    </message>
    <message>
        <source>Whose coins</source>
        <translation>Kimiň teňňeleri</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Maksat</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>Beýleki tarap</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Taýýarlan</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Möhleti gutarýar</translation>
    </message>
    <message>
        <source>Policy version</source>
        <translation>Düzgünleriň wersiýasy</translation>
    </message>
    <message>
        <source>%1; version %2 is in force, the stricter of both counts</source>
        <translation>%1; %2 wersiýa hereketde, ikisinden berki hasaba alynýar</translation>
    </message>
    <message>
        <source>Log checkpoint</source>
        <translation>Žurnalyň barlag nokady</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n ýazgy</numerusform>
            <numerusform>%n ýazgy</numerusform>
        </translation>
    </message>
    <message>
        <source>Root of the log</source>
        <translation>Žurnalyň köki</translation>
    </message>
    <message>
        <source>Hash of the request</source>
        <translation>Tabşyrygyň heşi</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Geleşik</translation>
    </message>
    <message>
        <source>Rules that speak</source>
        <translation>Seslenýän kadalar</translation>
    </message>
    <message>
        <source>Policy: no rule allows this, so it is denied</source>
        <translation>Düzgünler: muňa rugsat berýän kada ýok, şonuň üçin gadagan</translation>
    </message>
    <message>
        <source>Policy: rule %1</source>
        <translation>Düzgünler: %1 kadasy</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Wagt boýunça ýoly</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Siz näme edip bilýärsiňiz</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ret et</translation>
    </message>
    <message>
        <source>Why do you refuse it? The reason is kept.</source>
        <translation>Näme üçin ret edýärsiňiz? Sebäbi saklanýar.</translation>
    </message>
    <message>
        <source>Refuse %1</source>
        <translation>Ret et: %1</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>Tabşyrygy ýatyr</translation>
    </message>
    <message>
        <source>Why is it cancelled? The reason is kept.</source>
        <translation>Näme üçin ýatyrylýar? Sebäbi saklanýar.</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Ýatyr: %1</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>Makulla: %1</translation>
    </message>
    <message>
        <source>Sign %1</source>
        <translation>Gol çek: %1</translation>
    </message>
    <message>
        <source>Send %1 to the network again</source>
        <translation>Tora ýene iber: %1</translation>
    </message>
    <message>
        <source>Send %1 to the network</source>
        <translation>%1 tora iber</translation>
    </message>
    <message>
        <source>You have voted. Others come next.</source>
        <translation>Siz ses berdiňiz. Indi beýlekileriň gezegi.</translation>
    </message>
    <message>
        <source>There is no step for your role now.</source>
        <translation>Häzir siziň roluňyz üçin ädim ýok.</translation>
    </message>
    <message>
        <source>Entries of the log that the offline signer has seen</source>
        <translation>Torsuz gol çekijiniň gören žurnal ýazgylary</translation>
    </message>
    <message>
        <source>Seen by the signer</source>
        <translation>Gol çekiji gören</translation>
    </message>
    <message>
        <source>Or sign on the offline signer: carry the package there, and bring back what it signed. The signer says how many entries of the log it has seen; 0 for its first visit.</source>
        <translation>Ýa-da torsuz gol çekijide gol çekiň: bukjany oňa eltiň we gol çekilenini yzyna getiriň. Gol çekiji žurnalyň näçe ýazgysyny görendigini aýdýar; birinji gezek 0.</translation>
    </message>
    <message>
        <source>Save for the offline signer</source>
        <translation>Torsuz gol çekiji üçin sakla</translation>
    </message>
    <message>
        <source>Take in what was signed</source>
        <translation>Gol çekilenini al</translation>
    </message>
    <message>
        <source>Save the transaction to send it elsewhere</source>
        <translation>Başga ýerden ibermek üçin geleşigi sakla</translation>
    </message>
    <message>
        <source>Working on the request</source>
        <translation>Tabşyryk işlenýär</translation>
    </message>
    <message>
        <source>The keys are opened for this one signature and closed again.</source>
        <translation>Açarlar diňe şu gol üçin açylýar we ýene ýapylýar.</translation>
    </message>
    <message>
        <source>Package for the signer (*.json);;All files (*)</source>
        <translation>Gol çekiji üçin bukja (*.json);;Ähli faýllar (*)</translation>
    </message>
    <message>
        <source>The transaction that the signer gave back</source>
        <translation>Gol çekijiniň yzyna beren geleşigi</translation>
    </message>
    <message>
        <source>Transaction in hex (*.txt);;All files (*)</source>
        <translation>Hex görnüşindäki geleşik (*.txt);;Ähli faýllar (*)</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::RequestsPage</name>
    <message>
        <source>To approve</source>
        <translation>Makullamaly</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>Gol çekmeli</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Ibermeli</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meniňki</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Hemmesi</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Tabşyryklar</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Bu ýerde hiç zat ýok</translation>
    </message>
    <message>
        <source>What waits for your step, and every movement of coins with its approvals, will stand here.</source>
        <translation>Siziň ädimiňize garaşýan zatlar we teňňeleriň her hereketi, makullamalary bilen, şu ýerde durar.</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Täze tabşyryk</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Haýsy tabşyryklar</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ResultCard</name>
    <message>
        <source>Signed and complete</source>
        <translation>Gol çekildi, geleşik doly</translation>
    </message>
    <message>
        <source>Signed; other signatures are still missing</source>
        <translation>Gol çekildi; beýleki gollar entek ýetmeýär</translation>
    </message>
    <message>
        <source>Every input has the signatures that it needs. Hand the file back to the program that broadcasts it.</source>
        <translation>Her girişde gerekli gollaryň hemmesi bar. Faýly ony tora iberjek programmaňyza gaýtaryň.</translation>
    </message>
    <message>
        <source>Hand the file to the next cosigner, or add the copy that a cosigner signed.</source>
        <translation>Faýly indiki bile gol çekijä beriň ýa-da bile gol çekijiniň gol çeken nusgasyny goşuň.</translation>
    </message>
    <message>
        <source>Save the signed request</source>
        <translation>Gol çekilen talaby sakla</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Ýazgy görnüşinde göçür</translation>
    </message>
    <message>
        <source>Save the transaction</source>
        <translation>Geleşigi sakla</translation>
    </message>
    <message>
        <source>Copy the transaction (hex)</source>
        <translation>Geleşigi göçür (hex)</translation>
    </message>
    <message>
        <source>Add a cosigner&apos;s copy</source>
        <translation>Bile gol çekijiniň nusgasyny goş</translation>
    </message>
    <message>
        <source>Signed request</source>
        <translation>Gol çekilen talap</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Göçürildi</translation>
    </message>
    <message>
        <source>signed.psbt</source>
        <translation>signed.psbt</translation>
    </message>
    <message>
        <source>Signing request (*.psbt)</source>
        <translation>Gol çekmek talaby (*.psbt)</translation>
    </message>
    <message>
        <source>Transaction in hex (*.txt)</source>
        <translation>Geleşik, hex görnüşinde (*.txt)</translation>
    </message>
    <message>
        <source>Sign with another key</source>
        <translation>Başga açar bilen gol çek</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::RevealPanel</name>
    <message>
        <source>Show the words</source>
        <translation>Sözleri görkez</translation>
    </message>
    <message>
        <source>Whoever sees these words can take everything they protect. Be alone, and copy them by hand only.</source>
        <translation>Bu sözleri gören adam olaryň goraýan zadynyň hemmesini alyp biler. Ýeke özüňiz boluň we sözleri diňe eliňiz bilen göçüriň.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ReviewView</name>
    <message>
        <source>Change, comes back</source>
        <translation>Gaýtargy, gaýdyp gelýär</translation>
    </message>
    <message>
        <source>To a wallet of your own</source>
        <translation>Öz gapjygyňyza</translation>
    </message>
    <message>
        <source>Data in the blockchain</source>
        <translation>Blokçeýndäki maglumat</translation>
    </message>
    <message>
        <source>Leaves to</source>
        <translation>Şu salga çykýar</translation>
    </message>
    <message>
        <source>This transaction sends %1</source>
        <translation>Bu geleşik %1 iberýär</translation>
    </message>
    <message>
        <source>This transaction sends nothing to others</source>
        <translation>Bu geleşik başgalara hiç zat ibermeýär</translation>
    </message>
    <message>
        <source>%1 of %2 signatures</source>
        <translation>Gol: %1 / %2</translation>
    </message>
    <message>
        <source>Rule or standard: %1</source>
        <translation>Kada ýa-da standart: %1</translation>
    </message>
    <message>
        <source>Confirm the fee</source>
        <translation>Komissiýany tassyklaň</translation>
    </message>
    <message>
        <source>If this fee is really meant, type it exactly, in BTC: %1</source>
        <translation>Bu komissiýany hakykatdan-da niýet eden bolsaňyz, ony BTC-de takyk giriziň: %1</translation>
    </message>
    <message>
        <source>Fee in BTC</source>
        <translation>Komissiýa, BTC</translation>
    </message>
    <message>
        <source>Proven: wallet “%1”, change address number %2</source>
        <translation>Subut edildi: «%1» gapjygy, gaýtargy salgysy %2</translation>
    </message>
    <message>
        <source>Proven: wallet “%1”, receive address number %2</source>
        <translation>Subut edildi: «%1» gapjygy, kabul ediş salgysy %2</translation>
    </message>
    <message>
        <source>Where the coins go</source>
        <translation>Teňňeler nirä gidýär</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Jemi</translation>
    </message>
    <message>
        <source>Leaves the wallet</source>
        <translation>Gapjykdan çykýar</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Komissiýa</translation>
    </message>
    <message>
        <source>%1 of what leaves</source>
        <translation>çykýan möçberden %1</translation>
    </message>
    <message>
        <source>Fee rate</source>
        <translation>Komissiýa nyrhy</translation>
    </message>
    <message>
        <source>unknown: an amount is not proven</source>
        <translation>näbelli: bir möçber subut edilmedi</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Girişler</translation>
    </message>
    <message>
        <source>%1 in all, %2 of them yours, %3 with a proven amount</source>
        <translation>jemi %1, olardan %2 sizde, möçberi subut edilen %3</translation>
    </message>
    <message>
        <source>Sum of the inputs</source>
        <translation>Girişleriň jemi</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Gapjyklar</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Tor</translation>
    </message>
    <message>
        <source>Lock time</source>
        <translation>Wagt gulpy</translation>
    </message>
    <message>
        <source>none, valid at once</source>
        <translation>ýok, derrew hereket edýär</translation>
    </message>
    <message>
        <source>valid from block %1</source>
        <translation>%1 belgili blokdan başlap hereket edýär</translation>
    </message>
    <message>
        <source>valid from %1</source>
        <translation>%1 wagtyndan başlap hereket edýär</translation>
    </message>
    <message>
        <source>Transaction id</source>
        <translation>Geleşigiň belgisi</translation>
    </message>
    <message>
        <source>Who has still to sign</source>
        <translation>Entek gol çekmeli açarlar</translation>
    </message>
    <message>
        <source>Key fingerprint</source>
        <translation>Açar yzy</translation>
    </message>
    <message>
        <source>Close without signing</source>
        <translation>Gol çekmän ýap</translation>
    </message>
    <message>
        <source>Add a cosigner&apos;s copy</source>
        <translation>Bile gol çekijiniň nusgasyny goş</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Ýap</translation>
    </message>
    <message>
        <source>Sign %1</source>
        <translation>Gol çek: %1</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Gol çek</translation>
    </message>
    <message>
        <source>Confirm the amount</source>
        <translation>Möçberi tassyklaň</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Meňzeýän salgysy</translation>
    </message>
    <message>
        <source>If this address is really meant, type the amount that it gets exactly, in BTC: %1</source>
        <translation>Bu salgyny hakykatdan-da niýet eden bolsaňyz, oňa barjak möçberi BTC-de takyk giriziň: %1</translation>
    </message>
    <message>
        <source>Amount in BTC</source>
        <translation>Möçber, BTC</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Forma dolan</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::RiskNotice</name>
    <message>
        <source>I have read this and take the risks on myself.</source>
        <translation>Men muny okadym we töwekgelçilikleri öz üstüme alýaryn.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::RiskPage</name>
    <message>
        <source>Accept and go on</source>
        <translation>Kabul et we dowam et</translation>
    </message>
    <message>
        <source>These words were not yet accepted in this vault. Your acceptance is kept in it, with the day.</source>
        <translation>Bu sözler şu ammarda entek kabul edilmedi. Kabul edendigiňiz, güni bilen bile, ammarda saklanýar.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Gulpla</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::RiskStep</name>
    <message>
        <source>Your acceptance is kept in the vault, with the day and these very words.</source>
        <translation>Kabul edendigiňiz, güni we hut şu sözler bilen bile, ammarda saklanýar.</translation>
    </message>
    <message>
        <source>Accept and go on</source>
        <translation>Kabul et we dowam et</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::RuleCard</name>
    <message>
        <source>Access to USB devices</source>
        <translation>USB enjamlaryna rugsat</translation>
    </message>
    <message>
        <source>The rule for hardware wallets is installed, but it does not hold for this device yet. Plug it in again; if that does not help, log out and in.</source>
        <translation>Enjam gapjyklary üçin düzgün gurlan, ýöne ol entek bu enjama degişli däl. Ony täzeden birikdiriň; kömek etmese, ulgamdan çykyp täzeden giriň.</translation>
    </message>
    <message>
        <source>Linux lets programs use a USB device only by a rule. Sandyk brings one: it gives hardware wallets to the person at the screen, and to nobody else.</source>
        <translation>Linux programmalara USB enjamyny diňe düzgün boýunça ulanmaga rugsat berýär. Sandyk şeýle düzgüni getirýär: ol enjam gapjyklaryny diňe ekranyň öňündäki adama berýär.</translation>
    </message>
    <message>
        <source>Install the rule again</source>
        <translation>Düzgüni täzeden gur</translation>
    </message>
    <message>
        <source>Install the rule</source>
        <translation>Düzgüni gur</translation>
    </message>
    <message>
        <source>Or in a terminal:</source>
        <translation>Ýa-da terminalda:</translation>
    </message>
    <message>
        <source>Type this into a terminal:</source>
        <translation>Muny terminalda ýazyň:</translation>
    </message>
    <message>
        <source>Commands that install the rule</source>
        <translation>Düzgüni gurýan buýruklar</translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation>Buýruklary göçür</translation>
    </message>
    <message>
        <source>The rule is installed. Plug the device in again if it stays like this.</source>
        <translation>Düzgün guruldy. Üýtgemese, enjamy täzeden birikdiriň.</translation>
    </message>
    <message>
        <source>The rule was not installed. %1</source>
        <translation>Düzgün gurulmady. %1</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::RuleForm</name>
    <message>
        <source>Name of the rule</source>
        <translation>Kadanyň ady</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bellik</translation>
    </message>
    <message>
        <source>Only these clients</source>
        <translation>Diňe şu müşderiler</translation>
    </message>
    <message>
        <source>Only these initiators</source>
        <translation>Diňe şu başlaýjylar</translation>
    </message>
    <message>
        <source>Only these wallets (codes)</source>
        <translation>Diňe şu gapjyklar (kodlar)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Başy</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Soňy</translation>
    </message>
    <message>
        <source>How many approvals</source>
        <translation>Näçe makullama</translation>
    </message>
    <message>
        <source>Among them at least, group:number</source>
        <translation>Olardan azyndan, topar:san</translation>
    </message>
    <message>
        <source>Wait in hours before signing</source>
        <translation>Golden öň garaşmak, sagat</translation>
    </message>
    <message>
        <source>Put it into the draft</source>
        <translation>Garalama goş</translation>
    </message>
    <message>
        <source>When all of this holds</source>
        <translation>Şularyň hemmesi bolanda</translation>
    </message>
    <message>
        <source>What is left empty holds for everything.</source>
        <translation>Boş galdyrylan hemme zada degişli.</translation>
    </message>
    <message>
        <source>Kind of request</source>
        <translation>Tabşyrygyň görnüşi</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Barjak ýeri</translation>
    </message>
    <message>
        <source>Out of a wallet that is</source>
        <translation>Gapjygyň derejesi</translation>
    </message>
    <message>
        <source>Amount in BTC</source>
        <translation>Möçber, BTC</translation>
    </message>
    <message>
        <source>Value in the firm&apos;s currency</source>
        <translation>Kompaniýanyň pulundaky gymmaty</translation>
    </message>
    <message>
        <source>Part of the wallet, in percent</source>
        <translation>Gapjygyň bölegi, göterimde</translation>
    </message>
    <message>
        <source>from 09:00</source>
        <translation>09:00-dan</translation>
    </message>
    <message>
        <source>until 18:00</source>
        <translation>18:00 çenli</translation>
    </message>
    <message>
        <source>Time of the day</source>
        <translation>Günüň wagty</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Hepdäniň günleri</translation>
    </message>
    <message>
        <source>Sums with this request in them, in BTC</source>
        <translation>Şu tabşyryk bilen jemler, BTC</translation>
    </message>
    <message>
        <source>Add a sum</source>
        <translation>Jem goş</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Onda</translation>
    </message>
    <message>
        <source>Block it</source>
        <translation>Gaba</translation>
    </message>
    <message>
        <source>Allow it with approvals</source>
        <translation>Makullamalar bilen rugsat ber</translation>
    </message>
    <message>
        <source>Out of the groups</source>
        <translation>Haýsy toparlardan</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Öňki ýaly galdyr</translation>
    </message>
    <message>
        <source>%1: above</source>
        <translation>%1: köp</translation>
    </message>
    <message>
        <source>%1: at most</source>
        <translation>%1: iň köpi</translation>
    </message>
    <message>
        <source>above</source>
        <translation>köp</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>iň köpi</translation>
    </message>
    <message>
        <source>Whose sum</source>
        <translation>Kimiň jemi</translation>
    </message>
    <message>
        <source>In how many hours</source>
        <translation>Näçe sagatda</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>sagat</translation>
    </message>
    <message>
        <source>Sum: above</source>
        <translation>Jem: köp</translation>
    </message>
    <message>
        <source>Sum: at most</source>
        <translation>Jem: iň köpi</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Aýyr</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::RulesForm</name>
    <message>
        <source>The name was looked at with counsel; it is meant so.</source>
        <translation>Ada hukukçy bilen seredildi; ol şeýle bolmaly.</translation>
    </message>
    <message>
        <source>Clients’ coins may share one wallet (each client’s share is kept in the books)</source>
        <translation>Müşderileriň teňňeleri bir gapjykda bolup biler (her müşderiniň paýy depderde saklanýar)</translation>
    </message>
    <message>
        <source>Propose these settings</source>
        <translation>Şu sazlamalary teklip et</translation>
    </message>
    <message>
        <source>Name of the firm</source>
        <translation>Kompaniýanyň ady</translation>
    </message>
    <message>
        <source>Currency of values</source>
        <translation>Bahalaryň puly</translation>
    </message>
    <message>
        <source>At least so much stays cold</source>
        <translation>Azyndan şunçasy sowuk saklanýar</translation>
    </message>
    <message>
        <source>New destinations wait (hours)</source>
        <translation>Täze salgylar garaşýar (sagat)</translation>
    </message>
    <message>
        <source>Requests expire after (days)</source>
        <translation>Tabşyryklaryň möhleti (gün)</translation>
    </message>
    <message>
        <source>These are the firm’s own figures, not the law’s. The law profile counts besides.</source>
        <translation>Bular kanunyň däl-de, kompaniýanyň öz sanlary. Kanun profili hem hasaba alynýar.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::SecretEdit</name>
    <message>
        <source>Show</source>
        <translation>Görkez</translation>
    </message>
    <message>
        <source>Show what was typed: %1</source>
        <translation>Girizileni görkez: %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Gizle</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::SendForm</name>
    <message>
        <source>Prepare</source>
        <translation>Taýýarla</translation>
    </message>
    <message>
        <source>To whom and how much</source>
        <translation>Kime we näçe</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <translation>Alyjy goş</translation>
    </message>
    <message>
        <source>From a CSV file</source>
        <translation>CSV faýldan</translation>
    </message>
    <message>
        <source>From the address book</source>
        <translation>Salgylar kitabyndan</translation>
    </message>
    <message>
        <source>Fee, purpose and label</source>
        <translation>Komissiýa, maksat we bellik</translation>
    </message>
    <message>
        <source>How fast</source>
        <translation>Näçe çalt</translation>
    </message>
    <message>
        <source>Fee rate in sat/vB</source>
        <translation>Komissiýa nyrhy, sat/vB</translation>
    </message>
    <message>
        <source>Fee rate</source>
        <translation>Komissiýa nyrhy</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Maksat</translation>
    </message>
    <message>
        <source>Label of the transaction</source>
        <translation>Geleşigiň belligi</translation>
    </message>
    <message>
        <source>The fee can be raised later (RBF)</source>
        <translation>Komissiýany soň ýokarlandyryp bolýar (RBF)</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Teňňeler</translation>
    </message>
    <message>
        <source>I choose the coins myself; otherwise Sandyk chooses</source>
        <translation>Teňňeleri özüm saýlaýaryn; ýogsam Sandyk saýlaýar</translation>
    </message>
    <message>
        <source>Coins to spend</source>
        <translation>Harçlanjak teňňeler</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>barlanan</translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation>Elde ýazylan</translation>
    </message>
    <message numerus="yes">
        <source>Within %n block(s): %1 sat/vB</source>
        <translation>
            <numerusform>%n blokda: %1 sat/vB</numerusform>
            <numerusform>%n blokda: %1 sat/vB</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a rate, for example 2.5</source>
        <translation>Nyrhy ýazyň, meselem 2.5</translation>
    </message>
    <message>
        <source>Not a rate</source>
        <translation>Bu nyrh däl</translation>
    </message>
    <message>
        <source>How long it takes is not known: the source gave no estimates</source>
        <translation>Näçe wagt gerekdigi belli däl: çeşme çaklama bermedi</translation>
    </message>
    <message>
        <source>Lower than every estimate of the source: it may wait for days</source>
        <translation>Çeşmäniň ähli çaklamalaryndan pes: birnäçe gün garaşmagy mümkin</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s), by the source&apos;s estimate</source>
        <translation>
            <numerusform>Çeşmäniň çaklamasyna görä takmynan %n minut</numerusform>
            <numerusform>Çeşmäniň çaklamasyna görä takmynan %n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coin(s) chosen, together %1</source>
        <translation>
            <numerusform>%n teňňe saýlandy, jemi %1</numerusform>
            <numerusform>%n teňňe saýlandy, jemi %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Recipients from a CSV file</source>
        <translation>CSV faýldan alyjylar</translation>
    </message>
    <message>
        <source>Table (*.csv);;All files (*)</source>
        <translation>Tablisa (*.csv);;Ähli faýllar (*)</translation>
    </message>
    <message>
        <source>sat/vB</source>
        <translation>sat/vB</translation>
    </message>
    <message>
        <source>To an own wallet elsewhere</source>
        <translation>Başga ýerdäki öz gapjygyma</translation>
    </message>
    <message>
        <source>Gift or help</source>
        <translation>Sowgat ýa-da kömek</translation>
    </message>
    <message>
        <source>Investment or exchange</source>
        <translation>Maýa goýum ýa-da alyş-çalyş</translation>
    </message>
    <message>
        <source>Return of what was lent or held</source>
        <translation>Karzyň ýa-da saklananyň yzyna gaýtarylmagy</translation>
    </message>
    <message>
        <source>For goods or services</source>
        <translation>Haryt ýa-da hyzmat üçin</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Aýlyk</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Başga</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Aýdylmady</translation>
    </message>
    <message>
        <source>A link (bitcoin:…) or a CSV file can also be dropped here.</source>
        <translation>Baglanyşygy (bitcoin:…) ýa-da CSV faýlyny şu ýere taşlap hem bolýar.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::SendPage</name>
    <message>
        <source>Signing request (*.psbt);;All files (*)</source>
        <translation>Gol çekmek talaby (*.psbt);;Ähli faýllar (*)</translation>
    </message>
    <message>
        <source>Recipient %1 looks like another address that you know: %2</source>
        <translation>%1-nji alyjy siziň bilýän başga salgyňyza meňzeýär: %2</translation>
    </message>
    <message>
        <source>Recipient %1 has the same address as an earlier one</source>
        <translation>%1-nji alyjynyň salgysy öňki alyjynyňky bilen deň</translation>
    </message>
    <message>
        <source>Recipient %1 is an address of this wallet</source>
        <translation>%1-nji alyjy şu gapjygyň salgysy</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Iber</translation>
    </message>
    <message>
        <source>Sent to the network: %1</source>
        <translation>Tora iberildi: %1</translation>
    </message>
    <message>
        <source>Working on the transfer</source>
        <translation>Geçirme taýýarlanýar</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Entek saklanmady</translation>
    </message>
    <message>
        <source>Every signature is there</source>
        <translation>Ähli gollar bar</translation>
    </message>
    <message>
        <source>Or let another signer sign it</source>
        <translation>Ýa-da başga gol çekiji gol çeksin</translation>
    </message>
    <message numerus="yes">
        <source>Needs %n more signature(s) of: %1</source>
        <translation>
            <numerusform>Ýene %n gol gerek: %1</numerusform>
            <numerusform>Ýene %n gol gerek: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Garalama hökmünde sakla</translation>
    </message>
    <message>
        <source>Save for another signer</source>
        <translation>Başga gol çekiji üçin sakla</translation>
    </message>
    <message>
        <source>Add what came back</source>
        <translation>Gaýdyp geleni goş</translation>
    </message>
    <message>
        <source>Abandon</source>
        <translation>Ýüz öwür</translation>
    </message>
    <message>
        <source>Send %1 to the network</source>
        <translation>%1 tora iber</translation>
    </message>
    <message>
        <source>Send to the network</source>
        <translation>Tora iber</translation>
    </message>
    <message>
        <source>This program cannot send. Save the transaction and send it from another one.</source>
        <translation>Bu programma iberip bilmeýär. Geleşigi saklap, başga programmadan iberiň.</translation>
    </message>
    <message>
        <source>The keys are opened for this one signature and closed again.</source>
        <translation>Açarlar diňe şu gol üçin açylýar we ýene ýapylýar.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Gol çek</translation>
    </message>
    <message>
        <source>The same request, signed</source>
        <translation>Şol talap, gol çekilen</translation>
    </message>
    <message>
        <source>cosigner %1 (%2)</source>
        <translation>bilelikde gol çekýän %1 (%2)</translation>
    </message>
    <message>
        <source>Keep it as a draft: it stands below until it may be signed, and can be abandoned all that time.</source>
        <translation>Ony garalama hökmünde saklaň: gol çekip bolýança aşakda durýar, şol wagtyň dowamynda ondan ýüz öwrüp bolýar.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Sazlamalar</translation>
    </message>
    <message>
        <source>What is chosen here is in force at once, on this computer.</source>
        <translation>Bu ýerde saýlanan zat şu kompýuterde derrew güýje girýär.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Daşky görnüş</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ulgamdaky ýaly</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ýagty</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Garaňky</translation>
    </message>
    <message>
        <source>Unit of amounts</source>
        <translation>Möçberleriň birligi</translation>
    </message>
    <message>
        <source>Automatic lock</source>
        <translation>Awtomatik gulplama</translation>
    </message>
    <message>
        <source>A locked vault is closed: keys and wallets leave the memory, and the password is needed again.</source>
        <translation>Gulply ammar ýapyk bolýar: açarlar we gapjyklar ýatdan aýrylýar, parol täzeden gerek bolýar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minut</numerusform>
            <numerusform>%Ln minut</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when left alone for</source>
        <translation>Ulanylmasa, şu wagtdan soň gulplansyn</translation>
    </message>
    <message>
        <source>Lock when the computer sleeps or the screen is locked</source>
        <translation>Kompýuter uka gidende ýa-da ekran gulplananda gulplamak</translation>
    </message>
    <message>
        <source>Bitcoin network</source>
        <translation>Bitcoin tory</translation>
    </message>
    <message>
        <source>New wallets and signing requests belong to this network. Test networks have coins without value.</source>
        <translation>Täze gapjyklar we gol çekmek talaplary şu tora degişli. Synag torlarynyň teňňeleriniň gymmaty ýok.</translation>
    </message>
    <message>
        <source>Bitcoin (main network)</source>
        <translation>Bitcoin (esasy tor)</translation>
    </message>
    <message>
        <source>Testnet</source>
        <translation>Testnet</translation>
    </message>
    <message>
        <source>Signet</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Regtest (own test chain)</source>
        <translation>Regtest (öz synag toruňyz)</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Ammaryň paroly</translation>
    </message>
    <message>
        <source>Password now</source>
        <translation>Häzirki parol</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Täze parol</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Täze parol ýene bir gezek</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Paroly üýtget</translation>
    </message>
    <message>
        <source>The new password does not match its repetition. Type both again.</source>
        <translation>Täze parol gaýtalanyşyna gabat gelmeýär. Ikisini hem täzeden giriziň.</translation>
    </message>
    <message>
        <source>Changing the password …</source>
        <translation>Parol üýtgedilýär …</translation>
    </message>
    <message>
        <source>The password is changed. Older backup files keep the password they were made with.</source>
        <translation>Parol üýtgedildi. Öňki ätiýaçlyk nusgalarynyň faýllarynda olar döredilendäki parol galýar.</translation>
    </message>
    <message>
        <source>The vault file</source>
        <translation>Ammaryň faýly</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Faýl</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Şifr</translation>
    </message>
    <message>
        <source>Password hashing</source>
        <translation>Paroldan açar almak</translation>
    </message>
    <message>
        <source>This one file is the whole vault. Whoever copies it and knows the password has everything; without the password it is of no use.</source>
        <translation>Tutuş ammar şu bir faýldyr. Ony göçürip alan we paroly bilýän adamda hemme zat bolar; parolsyz onuň peýdasy ýok.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parol</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Faýly barla</translation>
    </message>
    <message>
        <source>Checking every page of the file …</source>
        <translation>Faýlyň her sahypasy barlanýar …</translation>
    </message>
    <message>
        <source>Every page, both headers and every seed are whole.</source>
        <translation>Her sahypa, iki sözbaşy we ähli dikeldiş sözleri abat.</translation>
    </message>
    <message>
        <source>The file is damaged. Restore the latest backup and keep this file for help.</source>
        <translation>Faýl zaýalanan. Soňky ätiýaçlyk nusgasyny dikeldiň we bu faýly kömek üçin saklaň.</translation>
    </message>
    <message>
        <source>Source of the chain</source>
        <translation>Blokçeýn çeşmesi</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Salgysy (host)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Şifrlenen (TLS)</translation>
    </message>
    <message>
        <source>SOCKS5 proxy, for example Tor</source>
        <translation>SOCKS5 proksi, meselem Tor</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Proksiniň porty</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Ulanyjy</translation>
    </message>
    <message>
        <source>Password of the node</source>
        <translation>Düwüniň paroly</translation>
    </message>
    <message>
        <source>Cookie file</source>
        <translation>Cookie faýly</translation>
    </message>
    <message>
        <source>Keep this source</source>
        <translation>Bu çeşmäni sakla</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Ony unut</translation>
    </message>
    <message>
        <source>Read the chain now</source>
        <translation>Blokçeýni häzir oka</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Togtat</translation>
    </message>
    <message>
        <source>I compared the fingerprint: accept this certificate</source>
        <translation>Yzyny deňeşdirdim: bu sertifikaty kabul et</translation>
    </message>
    <message>
        <source>Nobody is contacted until you choose a server or node of your own here. Everything works without one, with what is already known.</source>
        <translation>Şu ýerde öz serweriňizi ýa-da düwüňizi saýlaýançaňyz hiç kime ýüz tutulmaýar. Onsuz hem ähli zat belli maglumatlar bilen işleýär.</translation>
    </message>
    <message>
        <source>Which source</source>
        <translation>Haýsy çeşme</translation>
    </message>
    <message>
        <source>First source</source>
        <translation>Birinji çeşme</translation>
    </message>
    <message>
        <source>Second source, to compare</source>
        <translation>Ikinji çeşme, deňeşdirmek üçin</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Çeşmäniň görnüşi</translation>
    </message>
    <message>
        <source>Electrum server</source>
        <translation>Electrum serweri</translation>
    </message>
    <message>
        <source>Bitcoin Core node (RPC)</source>
        <translation>Bitcoin Core düwüni (RPC)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Sertifikat</translation>
    </message>
    <message>
        <source>Judged by the authorities of this system</source>
        <translation>Ulgamyň ynamly merkezleri barlaýar</translation>
    </message>
    <message>
        <source>Nobody is contacted.</source>
        <translation>Hiç kime ýüz tutulmaýar.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Birikdirilýär</translation>
    </message>
    <message>
        <source>Reading and proving: %1 of %2</source>
        <translation>Okalýar we subut edilýär: %1 / %2</translation>
    </message>
    <message>
        <source>Everything was read and proven, up to block %1. News are waited for.</source>
        <translation>%1 bloga çenli ähli zat okaldy we subut edildi. Täzelikler garaşylýar.</translation>
    </message>
    <message>
        <source>The connection was lost; the next attempt follows.</source>
        <translation>Birikme kesildi; indiki synanyşyk garaşylýar.</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate (SHA-256): %1</source>
        <translation>Sertifikatyň yzy (SHA-256): %1</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ShareChart</name>
    <message>
        <source>Cold share from %1 (%2) to %3 (%4). Lowest: %5 on %6.</source>
        <translation>Sowuk saklamanyň paýy: %1 (%2) – %3 (%4). Iň pesi: %5, %6.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::SharesPanel</name>
    <message>
        <source>Shares needed to restore</source>
        <translation>Dikeltmek üçin gerek bölek</translation>
    </message>
    <message>
        <source>Shares in all</source>
        <translation>Jemi bölek</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Böl</translation>
    </message>
    <message>
        <source>Each share is a list of words for another place or person. Fewer shares than needed tell nothing.</source>
        <translation>Her bölek başga ýer ýa-da başga adam üçin sözleriň sanawydyr. Gerek sandan az bölek hiç zat aýtmaýar.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yza</translation>
    </message>
    <message>
        <source>Next share</source>
        <translation>Indiki bölek</translation>
    </message>
    <message>
        <source>Share %1 of %2</source>
        <translation>Bölek %1 / %2</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::SharesStep</name>
    <message>
        <source>Enter the secret shares (SLIP39)</source>
        <translation>Gizlin bölekleri giriziň (SLIP39)</translation>
    </message>
    <message>
        <source>One share after another, in any order, until there are enough.</source>
        <translation>Ýeterlik bolýança bölekleri islendik tertipde ýeke-ýekeden giriziň.</translation>
    </message>
    <message>
        <source>Number of words</source>
        <translation>Sözleriň sany</translation>
    </message>
    <message>
        <source>The shares were made by</source>
        <translation>Bölekleri döreden</translation>
    </message>
    <message>
        <source>Sandyk, from a seed phrase</source>
        <translation>Sandyk, dikeldiş sözlerinden</translation>
    </message>
    <message>
        <source>A hardware wallet</source>
        <translation>Enjam gapjygy</translation>
    </message>
    <message>
        <source>First share</source>
        <translation>Birinji bölek</translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) entered. The set has %1 groups, %2 of them are needed.</source>
        <translation>
            <numerusform>%Ln bölek girizildi. Toplumda %1 topar bar, olardan %2 topar gerek.</numerusform>
            <numerusform>%Ln bölek girizildi. Toplumda %1 topar bar, olardan %2 topar gerek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) entered, %1 are needed.</source>
        <translation>
            <numerusform>%Ln bölek girizildi, %1 gerek.</numerusform>
            <numerusform>%Ln bölek girizildi, %1 gerek.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add this share</source>
        <translation>Bu bölegi goş</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ShowWordsStep</name>
    <message>
        <source>Write these words on paper</source>
        <translation>Bu sözleri kagyza ýazyň</translation>
    </message>
    <message>
        <source>By hand, in this order, with their numbers. No photo, no file, no printer: what is on a computer can be copied.</source>
        <translation>Eliňiz bilen, şu tertipde, belgileri bilen. Surata düşürmäň, faýla ýazmaň, çap etmäň: kompýuterdäki zady göçürip bolýar.</translation>
    </message>
    <message>
        <source>I have written all the words and compared them one by one</source>
        <translation>Ähli sözleri ýazdym we ýeke-ýekeden deňeşdirdim</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::SignPage</name>
    <message>
        <source>Signing request (*.psbt *.txt);;All files (*)</source>
        <translation>Gol çekmek talaby (*.psbt *.txt);;Ähli faýllar (*)</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Gol çek</translation>
    </message>
    <message>
        <source>Another program prepares the transaction; here you read what it really does, and sign it.</source>
        <translation>Geleşigi başga programma taýýarlaýar; bu ýerde onuň hakykatda näme edýändigini okaýarsyňyz we gol çekýärsiňiz.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Goýlan ýazgy</translation>
    </message>
    <message>
        <source>Reading the signing request</source>
        <translation>Gol çekmek talaby okalýar</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Gol çekilýär</translation>
    </message>
    <message>
        <source>Drop a signing request (PSBT file) here</source>
        <translation>Gol çekmek talabyny (PSBT faýlyny) şu ýere taşlaň</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Faýl saýla</translation>
    </message>
    <message>
        <source>Open a signing request</source>
        <translation>Gol çekmek talabyny aç</translation>
    </message>
    <message>
        <source>Or paste it as text</source>
        <translation>Ýa-da ony ýazgy görnüşinde goýuň</translation>
    </message>
    <message>
        <source>Signing request as text</source>
        <translation>Gol çekmek talaby, ýazgy görnüşinde</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Oka</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yza</translation>
    </message>
    <message>
        <source>The keys are opened for this one signature and closed again.</source>
        <translation>Açarlar diňe şu gol üçin açylýar we ýene ýapylýar.</translation>
    </message>
    <message>
        <source>The same request, signed by a cosigner</source>
        <translation>Şol bir talap, bile gol çekijiniň goly bilen</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::SignerChoice</name>
    <message>
        <source>Who signs?</source>
        <translation>Kim gol çekýär?</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation>Bu ammar</translation>
    </message>
    <message>
        <source>Its key is opened with your password for this one signature.</source>
        <translation>Onuň açary parolyňyz bilen diňe şu gol üçin açylýar.</translation>
    </message>
    <message>
        <source>Plug in the device that holds the key. It appears here by itself.</source>
        <translation>Açary saklaýan enjamy birikdiriň. Ol şu ýerde özi peýda bolar.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::SimulatorCard</name>
    <message>
        <source>What would happen</source>
        <translation>Näme bolardy</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Müşderi</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>Başlaýjy</translation>
    </message>
    <message>
        <source>Amount in BTC</source>
        <translation>Möçber, BTC</translation>
    </message>
    <message>
        <source>Already in each sum, in BTC</source>
        <translation>Her jemde eýýäm bar, BTC</translation>
    </message>
    <message>
        <source>The wallet holds, in BTC</source>
        <translation>Gapjykda bar, BTC</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Wagt</translation>
    </message>
    <message>
        <source>A request that nobody made, judged by the policy as it stands on this page.</source>
        <translation>Hiç kimiň etmedik tabşyrygy, şu sahypadaky düzgünler boýunça.</translation>
    </message>
    <message>
        <source>Kind of request</source>
        <translation>Tabşyrygyň görnüşi</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Barjak ýeri</translation>
    </message>
    <message>
        <source>Out of a wallet that is</source>
        <translation>Gapjygyň derejesi</translation>
    </message>
    <message>
        <source>It would be blocked.</source>
        <translation>Gabalardy.</translation>
    </message>
    <message>
        <source>It would be allowed.</source>
        <translation>Rugsat berlerdi.</translation>
    </message>
    <message>
        <source>No rule matches, and what no rule allows is denied.</source>
        <translation>Hiç bir kada gabat gelmeýär, hiç bir kada rugsat bermeýän zat gadagan.</translation>
    </message>
    <message>
        <source>Rule %1, number %2 in the order, is the first that matches: %3</source>
        <translation>%1 kadasy, tertipde %2 belgili, birinji gabat gelýän: %3</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::SingleSigForm</name>
    <message>
        <source>Add a single-signature wallet</source>
        <translation>Ýeke golly gapjyk goş</translation>
    </message>
    <message>
        <source>One key signs. Native segwit is the usual choice.</source>
        <translation>Bir açar gol çekýär. Adatça native segwit saýlanýar.</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Süýşürintgiler</translation>
    </message>
    <message>
        <source>Add the wallet</source>
        <translation>Gapjygy goş</translation>
    </message>
    <message>
        <source>Name of the wallet</source>
        <translation>Gapjygyň ady</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Açar</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Görnüşi</translation>
    </message>
    <message>
        <source>Low fees, understood by every wallet of today.</source>
        <translation>Komissiýasy pes, häzirki ähli gapjyklar düşünýär.</translation>
    </message>
    <message>
        <source>Newest form. Every amount is covered by the signature.</source>
        <translation>Iň täze görnüş. Gol her möçberi gurşap alýar.</translation>
    </message>
    <message>
        <source>For senders that do not know bech32 addresses.</source>
        <translation>bech32 salgylaryny bilmeýän iberijiler üçin.</translation>
    </message>
    <message>
        <source>Oldest form, highest fees.</source>
        <translation>Iň köne görnüş, komissiýasy iň ýokary.</translation>
    </message>
    <message>
        <source>Account number (0 unless you know why)</source>
        <translation>Hasabyň belgisi (sebäbini bilmeseňiz, 0)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ýatyr</translation>
    </message>
    <message>
        <source>The key is opened once, to derive the public key of the wallet.</source>
        <translation>Gapjygyň açyk açaryny almak üçin açar bir gezek açylýar.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::StartPage</name>
    <message>
        <source>Welcome to Sandyk</source>
        <translation>Sandyk programmasyna hoş geldiňiz</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>A place for the keys of your virtual assets. Nothing leaves this computer unless you send it. How will you use it?</source>
        <translation>Wirtual aktiwleriňiziň açarlary üçin ýer. Siz ibermeseňiz, bu kompýuterden hiç zat çykmaýar. Ony nähili ulanarsyňyz?</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Fiziki şahs</translation>
    </message>
    <message>
        <source>You hold your own virtual assets.</source>
        <translation>Öz wirtual aktiwleriňizi saklaýarsyňyz.</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Kompaniýa</translation>
    </message>
    <message>
        <source>Offline signer</source>
        <translation>Oflaýn gol çekiji</translation>
    </message>
    <message>
        <source>A computer without a network that keeps keys, reviews signing requests and signs them.</source>
        <translation>Açarlary saklaýan, gol çekmek talaplaryny gözden geçirýän we olara gol çekýän, tordan üzňe kompýuter.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Indiki</translation>
    </message>
    <message>
        <source>Your vault</source>
        <translation>Siziň ammaryňyz</translation>
    </message>
    <message>
        <source>A vault is one encrypted file with your keys and wallets.</source>
        <translation>Ammar — açarlaryňyz we gapjyklaryňyz saklanýan bir şifrlenen faýl.</translation>
    </message>
    <message>
        <source>Create a new vault</source>
        <translation>Täze ammar döret</translation>
    </message>
    <message>
        <source>With a new seed phrase that you write on paper.</source>
        <translation>Kagyza ýazýan täze dikeldiş sözleriňiz bilen.</translation>
    </message>
    <message>
        <source>Restore from a seed phrase</source>
        <translation>Dikeldiş sözlerinden dikelt</translation>
    </message>
    <message>
        <source>You have 12 to 24 words on paper.</source>
        <translation>Kagyzda 12–24 sözüňiz bar.</translation>
    </message>
    <message>
        <source>Restore from secret shares (SLIP39)</source>
        <translation>Gizlin böleklerden dikelt (SLIP39)</translation>
    </message>
    <message>
        <source>You have several sheets with 20 or 33 words each.</source>
        <translation>Hersinde 20 ýa-da 33 söz bolan birnäçe kagyzyňyz bar.</translation>
    </message>
    <message>
        <source>Restore from a backup file</source>
        <translation>Ätiýaçlyk nusgasynyň faýlyndan dikelt</translation>
    </message>
    <message>
        <source>You have an encrypted backup file and its password.</source>
        <translation>Şifrlenen ätiýaçlyk nusgasynyň faýly we onuň paroly bar.</translation>
    </message>
    <message>
        <source>Open a vault</source>
        <translation>Ammary aç</translation>
    </message>
    <message>
        <source>The vault file is on this computer or on a disk.</source>
        <translation>Ammaryň faýly bu kompýuterde ýa-da diskde.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yza</translation>
    </message>
    <message>
        <source>Vault (*.sandyk);;All files (*)</source>
        <translation>Ammar (*.sandyk);;Ähli faýllar (*)</translation>
    </message>
    <message>
        <source>Restoring the vault</source>
        <translation>Ammar dikeldilýär</translation>
    </message>
    <message>
        <source>Writing the vault</source>
        <translation>Ammar ýazylýar</translation>
    </message>
    <message>
        <source>Main key</source>
        <translation>Esasy açar</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Süýşürintgiler</translation>
    </message>
    <message>
        <source>A licensed custodian: operators with roles, clients, approvals by several people, an audit log and reports.</source>
        <translation>Ygtyýarnamaly aktiw saklaýjy: rolly operatorlar, müşderiler, birnäçe adamyň makullamasy, audit žurnaly we hasabatlar.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::StopBar</name>
    <message>
        <source>Everything is stopped: no request is approved, signed or sent.</source>
        <translation>Hemme zat saklandy: hiç bir tabşyryk makullanmaýar, gol çekilmeýär we iberilmeýär.</translation>
    </message>
    <message>
        <source>Let work go on again</source>
        <translation>Iş ýene dowam etsin</translation>
    </message>
    <message>
        <source>Stop everything</source>
        <translation>Hemmesini sakla</translation>
    </message>
    <message>
        <source>Why? Nothing leaves from this moment on.</source>
        <translation>Näme üçin? Şu pursatdan hiç zat çykmaýar.</translation>
    </message>
    <message>
        <source>Why may work go on? Administrators vote on it.</source>
        <translation>Näme üçin iş dowam edip bilýär? Administratorlar ses berýär.</translation>
    </message>
    <message>
        <source>Stop everything now</source>
        <translation>Hemmesini häzir sakla</translation>
    </message>
    <message>
        <source>Propose that work goes on</source>
        <translation>Işiň dowamyny teklip et</translation>
    </message>
    <message>
        <source>Proposed: it counts when the administrators have voted.</source>
        <translation>Teklip edildi: administratorlar ses berenden soň hasaba alynýar.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::SyncBar</name>
    <message>
        <source>Read the chain now</source>
        <translation>Blokçeýni häzir oka</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Togtat</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>Çeşme saýla</translation>
    </message>
    <message>
        <source>Progress of reading the chain</source>
        <translation>Blokçeýniň okalyşy</translation>
    </message>
    <message>
        <source>No source of the chain is chosen: nobody is contacted, and what is shown is what is already known.</source>
        <translation>Blokçeýn çeşmesi saýlanmady: hiç kime ýüz tutulmaýar, diňe eýýäm belli bolan zat görkezilýär.</translation>
    </message>
    <message>
        <source>Second source: </source>
        <translation>Ikinji çeşme: </translation>
    </message>
</context>
<context>
    <name>sandyk::ui::UnlockPage</name>
    <message>
        <source>Password of the vault</source>
        <translation>Ammaryň paroly</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>Ammar gulply.</translation>
    </message>
    <message>
        <source>Another vault</source>
        <translation>Başga ammar</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Gulpuny aç</translation>
    </message>
    <message>
        <source>Unlocking the vault</source>
        <translation>Ammaryň gulpy açylýar</translation>
    </message>
    <message>
        <source>&amp;Who unlocks</source>
        <translation>&amp;Kim açýar</translation>
    </message>
    <message>
        <source>Who unlocks</source>
        <translation>Kim açýar</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::VaultStep</name>
    <message>
        <source>The vault</source>
        <translation>Ammar</translation>
    </message>
    <message>
        <source>One encrypted file that holds your keys and wallets. Whoever has the file still needs the password.</source>
        <translation>Açarlaryňyzy we gapjyklaryňyzy saklaýan bir şifrlenen faýl. Faýly ele salan adama ýene-de parol gerek.</translation>
    </message>
    <message>
        <source>My vault</source>
        <translation>Meniň ammarym</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parol</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>Parol ýene bir gezek</translation>
    </message>
    <message>
        <source>Name of the vault</source>
        <translation>Ammaryň ady</translation>
    </message>
    <message>
        <source>Change the folder</source>
        <translation>Bukjany üýtget</translation>
    </message>
    <message>
        <source>Folder for the vault</source>
        <translation>Ammar üçin bukja</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Ikisi birmeňzeş.</translation>
    </message>
    <message>
        <source>The two do not match yet.</source>
        <translation>Ikisi entek gabat gelmeýär.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::WalletBar</name>
    <message>
        <source>Wallet</source>
        <translation>Gapjyk</translation>
    </message>
    <message>
        <source>Reading the books</source>
        <translation>Hasaplar okalýar</translation>
    </message>
    <message>
        <source>Nothing was read of the chain yet. Choose a source in Settings, or work offline.</source>
        <translation>Blokçeýnden entek hiç zat okalmady. Sazlamalarda çeşme saýlaň ýa-da torsuz işläň.</translation>
    </message>
    <message>
        <source>not read to the end yet</source>
        <translation>entek ahyryna çenli okalmady</translation>
    </message>
    <message>
        <source>As of block %1, read %2</source>
        <translation>%1 bloga çenli, okaldy: %2</translation>
    </message>
    <message>
        <source>Your two sources tell different histories. Trust neither until they agree.</source>
        <translation>Iki çeşmäňiz dürli geçmiş görkezýär. Olar gabat gelýänçä hiç birine ynanmaň.</translation>
    </message>
    <message>
        <source>The source does not know blocks that were checked before; it stands at block %1.</source>
        <translation>Çeşme öň barlanan bloklary bilmeýär; ol %1 blokda dur.</translation>
    </message>
    <message>
        <source>The source gave a proof that does not fit the block. Use another source.</source>
        <translation>Çeşme bloga gabat gelmeýän subutnama berdi. Başga çeşme ulanyň.</translation>
    </message>
    <message>
        <source>The source gave block headers without the work they need. Use another source.</source>
        <translation>Çeşme gerekli işi ýerine ýetirilmedik blok sözbaşylaryny berdi. Başga çeşme ulanyň.</translation>
    </message>
    <message>
        <source>The source contradicts itself about a history. Use another source.</source>
        <translation>Çeşme geçmiş barada öz-özüne ters gelýär. Başga çeşme ulanyň.</translation>
    </message>
    <message>
        <source>The source gave a wrong transaction. Use another source.</source>
        <translation>Çeşme ýalňyş geleşik berdi. Başga çeşme ulanyň.</translation>
    </message>
    <message>
        <source>Blocks above %1 were replaced by others. Transactions in them were checked again.</source>
        <translation>%1 blokdan ýokarkylar başgalar bilen çalşyldy. Olardaky geleşikler täzeden barlandy.</translation>
    </message>
    <message>
        <source>A transaction is no longer shown by the source: %1</source>
        <translation>Çeşme bu geleşigi indi görkezmeýär: %1</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Okaldy: %1</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::WalletCard</name>
    <message>
        <source>key without origin</source>
        <translation>gelip çykyşy ýok açar</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Görnüşi</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Tor</translation>
    </message>
    <message>
        <source>Cosigner %1</source>
        <translation>Bile gol çekiji %1</translation>
    </message>
    <message>
        <source>Key fingerprint</source>
        <translation>Açar yzy</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Gol çekilýär</translation>
    </message>
    <message>
        <source>watch-only: no key of it is in this vault</source>
        <translation>diňe görmek üçin: onuň hiç bir açary bu ammarda ýok</translation>
    </message>
    <message>
        <source>Addresses handed out</source>
        <translation>Berlen salgylar</translation>
    </message>
    <message>
        <source>The backup is not confirmed: no address is shown yet.</source>
        <translation>Ätiýaçlyk nusgasy tassyklanmady: entek salgy görkezilmeýär.</translation>
    </message>
    <message>
        <source>Output descriptor</source>
        <translation>Beýan ediji (deskriptor)</translation>
    </message>
    <message>
        <source>Show the descriptor</source>
        <translation>Beýan edijini görkez</translation>
    </message>
    <message>
        <source>Hide the descriptor</source>
        <translation>Beýan edijini gizle</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Adyny üýtget</translation>
    </message>
    <message>
        <source>Name of the wallet</source>
        <translation>Gapjygyň ady</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sakla</translation>
    </message>
    <message>
        <source>Any descriptor wallet</source>
        <translation>Islendik deskriptor gapjygy</translation>
    </message>
    <message>
        <source>Bitcoin Core</source>
        <translation>Bitcoin Core</translation>
    </message>
    <message>
        <source>Sparrow</source>
        <translation>Sparrow</translation>
    </message>
    <message>
        <source>Electrum</source>
        <translation>Electrum</translation>
    </message>
    <message>
        <source>Specter</source>
        <translation>Specter</translation>
    </message>
    <message>
        <source>Master public key (SLIP-132)</source>
        <translation>Esasy açyk açar (SLIP-132)</translation>
    </message>
    <message>
        <source>Coldcard (multisig)</source>
        <translation>Coldcard (köp golly)</translation>
    </message>
    <message>
        <source>For which program</source>
        <translation>Haýsy programma üçin</translation>
    </message>
    <message>
        <source>Save for this program</source>
        <translation>Şu programma üçin sakla</translation>
    </message>
    <message>
        <source>Whoever has the file sees every address, but can spend nothing.</source>
        <translation>Faýly alan ähli salgylary görýär, ýöne hiç zat harçlap bilmeýär.</translation>
    </message>
    <message>
        <source>Save for another program</source>
        <translation>Başga programma üçin sakla</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Ähli faýllar (*)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saklandy: %1</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::WalletsPage</name>
    <message>
        <source>Wallets</source>
        <translation>Gapjyklar</translation>
    </message>
    <message>
        <source>A wallet is a set of addresses that your keys can spend from. Its output descriptor says all of it.</source>
        <translation>Gapjyk — açarlaryňyz bilen sarp edip bolýan salgylaryň toplumy. Onuň beýan edijisinde (deskriptorynda) hemmesi aýdylan.</translation>
    </message>
    <message>
        <source>No wallets yet</source>
        <translation>Entek gapjyk ýok</translation>
    </message>
    <message>
        <source>Choose below what kind of wallet to add first.</source>
        <translation>Ilki goşuljak gapjygyň görnüşini aşakdan saýlaň.</translation>
    </message>
    <message>
        <source>Add a wallet</source>
        <translation>Gapjyk goş</translation>
    </message>
    <message>
        <source>Single signature</source>
        <translation>Ýeke gol</translation>
    </message>
    <message>
        <source>One key of this vault signs: native segwit, taproot, nested segwit or legacy.</source>
        <translation>Bu ammaryň bir açary gol çekýär: native segwit, taproot, nested segwit ýa-da legacy.</translation>
    </message>
    <message>
        <source>Multisig</source>
        <translation>Köp gol</translation>
    </message>
    <message>
        <source>Several keys, and a quorum of them must sign: for example 2 of 3.</source>
        <translation>Birnäçe açar, olardan kworum gol çekmeli: mysal üçin, 3 açardan 2 gol.</translation>
    </message>
    <message>
        <source>From an output descriptor</source>
        <translation>Beýan edijiden (deskriptordan)</translation>
    </message>
    <message>
        <source>Made by another program, or from your paper copy.</source>
        <translation>Başga programmada ýa-da kagyz nusgaňyzda bar bolan beýan ediji bilen.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::Wizard</name>
    <message>
        <source>Back</source>
        <translation>Yza</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Indiki</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Ädim %1 / %2</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::WizardStep</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln söz</numerusform>
            <numerusform>%Ln söz</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Indiki</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::WordCountStep</name>
    <message>
        <source>A new seed phrase</source>
        <translation>Täze dikeldiş sözleri</translation>
    </message>
    <message>
        <source>The seed phrase is the money: whoever has these words has the coins, and without them nobody can bring the coins back.</source>
        <translation>Dikeldiş sözleri puluň özi ýaly: olar kimde bolsa, teňňeler şonuňky, olarsyz teňňeleri hiç kim gaýtaryp bilmez.</translation>
    </message>
    <message>
        <source>Add my own throws of dice to the randomness of this computer</source>
        <translation>Bu kompýuteriň tötänligine öz oýun kubigimiň netijelerini goş</translation>
    </message>
    <message>
        <source>Throws of dice</source>
        <translation>Oýun kubigini taşlamalar</translation>
    </message>
    <message>
        <source>12 words</source>
        <translation>12 söz</translation>
    </message>
    <message>
        <source>Enough for every attack that is known. Quicker to write and to check.</source>
        <translation>Belli bolan ähli hüjümlere garşy ýeterlik. Ýazmak we barlamak çalt.</translation>
    </message>
    <message>
        <source>24 words</source>
        <translation>24 söz</translation>
    </message>
    <message>
        <source>The longest phrase, as many devices make it.</source>
        <translation>Iň uzyn görnüşi, köp enjam şony döredýär.</translation>
    </message>
    <message>
        <source>Digits 1 to 6</source>
        <translation>1-den 6-a çenli sanlar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln throw(s) so far; %1 are needed.</source>
        <translation>
            <numerusform>Häzire çenli %Ln taşlama; %1 gerek.</numerusform>
            <numerusform>Häzire çenli %Ln taşlama; %1 gerek.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sandyk::ui::WordField</name>
    <message>
        <source>Word %1</source>
        <translation>Söz %1</translation>
    </message>
    <message>
        <source>Type the first letters; Down chooses a word, Enter takes it</source>
        <translation>Ilkinji harplary giriziň; aşak ok düwmesi sözi saýlaýar, Enter ony kabul edýär</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Sanawda ýok</translation>
    </message>
    <message>
        <source>Not in the list. Near it:</source>
        <translation>Sanawda ýok. Meňzeşleri:</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::WordGrid</name>
    <message>
        <source>Seed phrase</source>
        <translation>Dikeldiş sözleri</translation>
    </message>
    <message>
        <source>The words are shown as a picture only. Press Enter to show or hide them.</source>
        <translation>Sözler diňe surat görnüşinde görkezilýär. Görkezmek ýa-da gizlemek üçin Enter düwmesine basyň.</translation>
    </message>
    <message>
        <source>The words are hidden. Press here to show them when nobody else can see the screen.</source>
        <translation>Sözler gizlenen. Ekrany başga hiç kim görmeýän wagty olary görkezmek üçin şu ýere basyň.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::DesksPage</name>
    <message>
        <source>All files (*)</source>
        <translation>Ähli faýllar (*)</translation>
    </message>
    <message>
        <source>what governs the firm</source>
        <translation>firmany dolandyrýan kararlar</translation>
    </message>
    <message>
        <source>a request</source>
        <translation>tabşyryk</translation>
    </message>
    <message>
        <source>an approval or a refusal</source>
        <translation>makullama ýa-da ret etme</translation>
    </message>
    <message>
        <source>a signed transaction</source>
        <translation>gol çekilen geleşik</translation>
    </message>
    <message>
        <source>Approved here; the answer waits to be carried back</source>
        <translation>Şu ýerde makullandy; jogap yzyna äkidilmegine garaşýar</translation>
    </message>
    <message>
        <source>Refused here; the answer waits to be carried back</source>
        <translation>Şu ýerde ret edildi; jogap yzyna äkidilmegine garaşýar</translation>
    </message>
    <message>
        <source>Signed here; the answer waits to be carried back</source>
        <translation>Şu ýerde gol çekildi; jogap yzyna äkidilmegine garaşýar</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Jogaba garaşýar</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Iş ýerleri</translation>
    </message>
    <message>
        <source>Work passes between the computers of one firm by files, without a server: signed by the desk that sends them, sealed for the one that gets them. What was changed, taken in before or is too old is refused.</source>
        <translation>Bir firmanyň kompýuterleriniň arasynda iş serwersiz, faýllar bilen geçýär: ugradýan iş ýeri olara gol çekýär we alýan iş ýeri üçin möhürleýär. Üýtgedilen, öň kabul edilen ýa-da köne faýl ret edilýär.</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Şu iş ýeri</translation>
    </message>
    <message>
        <source>This desk has no keys yet. They are made once; its card goes to the firm&apos;s main desk, whose administrators adopt it. Operators with an account here come with the card.</source>
        <translation>Bu iş ýeriniň açarlary heniz ýok. Olar bir gezek döredilýär; onuň kartasy firmanyň esasy iş ýerine äkidilýär, ony administratorlar kabul edýär. Şu ýerde hasaby bar operatorlar karta bilen gelýär.</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>Bu iş ýeriniň ady</translation>
    </message>
    <message>
        <source>Make the keys of this desk</source>
        <translation>Bu iş ýeriniň açarlaryny döret</translation>
    </message>
    <message>
        <source>The keys are made.</source>
        <translation>Açarlar döredildi.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ady</translation>
    </message>
    <message>
        <source>Id of its keys</source>
        <translation>Açarlarynyň belgisi</translation>
    </message>
    <message>
        <source>Accounts here</source>
        <translation>Şu ýerdäki hasaplar</translation>
    </message>
    <message>
        <source>Hash of the first register</source>
        <translation>Ilkinji sanawyň heşi</translation>
    </message>
    <message>
        <source>Log of the main desk</source>
        <translation>Esasy iş ýeriniň žurnaly</translation>
    </message>
    <message>
        <source>%1 entries seen</source>
        <translation>görlen ýazgylar: %1</translation>
    </message>
    <message>
        <source>The people of both desks compare these face to face or by telephone.</source>
        <translation>Iki iş ýeriniň adamlary muny ýüzbe-ýüz ýa-da telefon arkaly deňeşdirýär.</translation>
    </message>
    <message>
        <source>Save the card of this desk …</source>
        <translation>Bu iş ýeriniň kartasyny sakla …</translation>
    </message>
    <message>
        <source>Card of this desk</source>
        <translation>Bu iş ýeriniň kartasy</translation>
    </message>
    <message>
        <source>Save what was signed here …</source>
        <translation>Şu ýerde gol çekilenini sakla …</translation>
    </message>
    <message>
        <source>What was signed here</source>
        <translation>Şu ýerde gol çekileni</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saklandy.</translation>
    </message>
    <message>
        <source>Propose this desk</source>
        <translation>Bu iş ýerini teklip et</translation>
    </message>
    <message>
        <source>Desks of the firm</source>
        <translation>Firmanyň iş ýerleri</translation>
    </message>
    <message>
        <source>The firm has adopted no desk yet.</source>
        <translation>Firma heniz hiç bir iş ýerini kabul etmedi.</translation>
    </message>
    <message>
        <source>Adopt a desk from its card …</source>
        <translation>Iş ýerini kartasyndan kabul et …</translation>
    </message>
    <message>
        <source>Card of another desk</source>
        <translation>Başga iş ýeriniň kartasy</translation>
    </message>
    <message>
        <source>Accounts there</source>
        <translation>Ol ýerdäki hasaplar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ýok</translation>
    </message>
    <message>
        <source>Compare the id with the people of that desk before you propose it. Accounts that the firm does not know are proposed as a second change; accept the desk first.</source>
        <translation>Teklip etmezden öň belgini şol iş ýeriniň adamlary bilen deňeşdiriň. Firma tanamaýan hasaplar ikinji üýtgetme hökmünde teklip edilýär; ilki iş ýerini kabul ediň.</translation>
    </message>
    <message>
        <source>The id is the same: propose this desk</source>
        <translation>Belgi gabat gelýär: bu iş ýerini teklip et</translation>
    </message>
    <message>
        <source>The desk is adopted.</source>
        <translation>Iş ýeri kabul edildi.</translation>
    </message>
    <message>
        <source>Proposed: it counts when the administrators have voted.</source>
        <translation>Teklip edildi: administratorlar ses berenden soň hasaba alynýar.</translation>
    </message>
    <message>
        <source>Send work to another desk</source>
        <translation>Başga iş ýerine iş ugrat</translation>
    </message>
    <message>
        <source>First another desk must be adopted.</source>
        <translation>Ilki başga iş ýeri kabul edilmeli.</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>Talabyň belgisi</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>Haýsy iş ýerine</translation>
    </message>
    <message>
        <source>Without a number the bundle brings what governs the firm: the first one binds a new desk.</source>
        <translation>Belgi ýazylmasa, bukja firmany dolandyrýan kararlary getirýär: ilkinjisi täze iş ýerini birikdirýär.</translation>
    </message>
    <message>
        <source>Save the bundle …</source>
        <translation>Bukjany sakla …</translation>
    </message>
    <message>
        <source>Bundle for another desk</source>
        <translation>Başga iş ýeri üçin bukja</translation>
    </message>
    <message>
        <source>Take in a bundle</source>
        <translation>Bukjany almak</translation>
    </message>
    <message>
        <source>The first bundle binds this desk to a firm, for good. Type the hash of the first register as the people of the main desk read it to you, not from the file.</source>
        <translation>Ilkinji bukja bu iş ýerini firma bilen hemişelik birikdirýär. Ilkinji sanawyň heşini faýldan däl-de, esasy iş ýeriniň adamlary okap berşi ýaly ýazyň.</translation>
    </message>
    <message>
        <source>Work from the main desk.</source>
        <translation>Esasy iş ýerinden gelen iş.</translation>
    </message>
    <message>
        <source>Approvals and signatures from other desks. They count only as if they were given here.</source>
        <translation>Başga iş ýerlerinden makullamalar we gollar. Olar şu ýerde berlen ýaly barlanandan soň hasaba alynýar.</translation>
    </message>
    <message>
        <source>Take in a bundle …</source>
        <translation>Bukjany al …</translation>
    </message>
    <message>
        <source>Bundle from another desk</source>
        <translation>Başga iş ýerinden bukja</translation>
    </message>
    <message>
        <source>Requests that came here</source>
        <translation>Şu ýere gelen tabşyryklar</translation>
    </message>
    <message>
        <source>No request has come yet.</source>
        <translation>Heniz tabşyryk gelmedi.</translation>
    </message>
    <message>
        <source>To the address</source>
        <translation>Haýsy salga</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Barjak ýeri</translation>
    </message>
    <message>
        <source>Whose coins</source>
        <translation>Kimiň teňňeleri</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Maksat</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Komissiýa</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Taýýarlan</translation>
    </message>
    <message>
        <source>From the desk</source>
        <translation>Haýsy iş ýerinden</translation>
    </message>
    <message>
        <source>Approvals so far</source>
        <translation>Şu wagta çenli makullamalar</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Geleşik</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ret et</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>Makulla: %1</translation>
    </message>
    <message>
        <source>Why do you refuse it? The reason is kept.</source>
        <translation>Näme üçin ret edýärsiňiz? Sebäbi saklanýar.</translation>
    </message>
    <message>
        <source>Refuse this request</source>
        <translation>Bu talaby ret et</translation>
    </message>
    <message>
        <source>Sign %1 with the keys of this vault</source>
        <translation>Bu sandygyň açarlary bilen %1 üçin gol çek</translation>
    </message>
    <message>
        <source>Approvers and the offline signer answer it.</source>
        <translation>Oňa makullaýjylar we torsuz gol çekiji jogap berýär.</translation>
    </message>
    <message>
        <source>Answer for the desk that asked</source>
        <translation>Soran iş ýeri üçin jogap</translation>
    </message>
    <message>
        <source>The answer is saved. Carry it to the main desk.</source>
        <translation>Jogap saklandy. Ony esasy iş ýerine äkidiň.</translation>
    </message>
    <message>
        <source>The keys are opened for this one signature and closed again.</source>
        <translation>Açarlar diňe şu gol üçin açylýar we ýene ýapylýar.</translation>
    </message>
    <message>
        <source>Sign %1</source>
        <translation>Gol çek: %1</translation>
    </message>
    <message>
        <source>The bundle is saved. Carry it to that desk.</source>
        <translation>Bukja saklandy. Ony şol iş ýerine äkidiň.</translation>
    </message>
    <message>
        <source>Taken in from %1: %2.</source>
        <translation>%1 iş ýerinden alyndy: %2.</translation>
    </message>
    <message>
        <source>Request %1.</source>
        <translation>%1 belgili tabşyryk.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::GapCard</name>
    <message>
        <source>Entries of the log are missing</source>
        <translation>Žurnalyň ýazgylary ýetenok</translation>
    </message>
    <message>
        <source>An old file was put back: entries %1 to %2 of the log, which were seen before, are not in it. Compare what is below with your papers. Two officers, different persons, sign what they found out (F-19); until then nothing is written.</source>
        <translation>Köne faýl yzyna goýuldy: žurnalyň öň görlen %1–%2 belgili ýazgylary onda ýok. Aşakdakyny kagyzlaryňyz bilen deňeşdiriň. Iki jogapkär işgär, dürli adamlar, anyklanlaryna gol çekýär (F-19); oňa çenli hiç zat ýazylmaýar.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Tapyldy</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Gol çeken</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>heniz hiç kim</translation>
    </message>
    <message>
        <source>On the chain without a request</source>
        <translation>Tabşyryksyz zynjyrda duranlar</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>%1 belgili blok</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hiç zat</translation>
    </message>
    <message>
        <source>Signed by the offline signer, unknown here</source>
        <translation>Torsuz gol çekijiniň gol çekeni, bu ýerde näbelli</translation>
    </message>
    <message>
        <source>No file of the signer was taken in yet.</source>
        <translation>Gol çekijiniň faýly heniz alynmady.</translation>
    </message>
    <message>
        <source>Take in what the signer has signed …</source>
        <translation>Gol çekijiniň gol çekenlerini al …</translation>
    </message>
    <message>
        <source>What the signer has signed</source>
        <translation>Gol çekijiniň gol çekenleri</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Ähli faýllar (*)</translation>
    </message>
    <message>
        <source>You have signed. Another officer must sign too.</source>
        <translation>Siz gol çekdiňiz. Başga işgär hem gol çekmeli.</translation>
    </message>
    <message>
        <source>Administrators and identification officers sign it.</source>
        <translation>Oňa administratorlar we anyklaýjy işgärler gol çekýär.</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>Näme anyklandy</translation>
    </message>
    <message>
        <source>Sign the gap report</source>
        <translation>Boşluk hasabatyna gol çek</translation>
    </message>
    <message>
        <source>in no block yet</source>
        <translation>heniz blokda ýok</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::PriceCard</name>
    <message>
        <source>Price of one bitcoin</source>
        <translation>Bir bitkoiniň bahasy</translation>
    </message>
    <message>
        <source>Limits in money, the cold share in total and the value of each movement are counted with it.</source>
        <translation>Puldaky çäkler, jemi sowuk paý we her hereketiň pul bahasy onuň bilen hasaplanýar.</translation>
    </message>
    <message>
        <source>Price in force</source>
        <translation>Hereket edýän baha</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Çeşme</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Haçandan bäri</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>entek ýok</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Täze baha</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Ol nireden alyndy</translation>
    </message>
    <message>
        <source>New price, %1</source>
        <translation>Täze baha, %1</translation>
    </message>
    <message>
        <source>Set this price</source>
        <translation>Bu bahany goý</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ScreeningPage</name>
    <message>
        <source>name</source>
        <translation>ady</translation>
    </message>
    <message>
        <source>address</source>
        <translation>salgy</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>müşderi</translation>
    </message>
    <message>
        <source>an owner</source>
        <translation>eýeleriň biri</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>kompaniýa</translation>
    </message>
    <message>
        <source>Listed as %1, entry %2 of list %3 of %4</source>
        <translation>Sanawda %1 diýlip dur: %3 sanawynyň %2 belgili ýazgysy, senesi %4</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Deňeşdirme</translation>
    </message>
    <message>
        <source>Clients, their owners and addresses are compared with sanction lists, without a network. A match refuses nothing by itself: it holds until an identification officer has decided (rules F-27, TM-VA-AML-03).</source>
        <translation>Müşderiler, olaryň eýeleri we salgylar sanksiýa sanawlary bilen torsuz deňeşdirilýär. Gabat gelme özi hiç zady ret etmeýär: anyklaýjy işgär karar edýänçä saklaýar (F-27, TM-VA-AML-03 düzgünleri).</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Sanawlar</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Gabat gelmeler</translation>
    </message>
    <message>
        <source>There is no list yet. Until there is one, what the client&apos;s record says about the comparison counts.</source>
        <translation>Heniz sanaw ýok. Ol bolýança, müşderiniň ýazgysynda deňeşdirme barada aýdylany hasaba alynýar.</translation>
    </message>
    <message>
        <source>A list is older than %1 days: transfers are blocked until it is renewed (F-27).</source>
        <translation>Sanaw %1 günden köne: täzelenýänçä geçirmeler saklanýar (F-27).</translation>
    </message>
    <message>
        <source>Every list is younger than %1 days; the oldest one is good until %2.</source>
        <translation>Ähli sanawlar %1 günden täze; iň könesi %2 senesine çenli ýaraýar.</translation>
    </message>
    <message>
        <source>Published %1, signed %2. Entries: %3. Taken in %4 by %5.</source>
        <translation>Çap edilen senesi %1, gol çekilen wagty %2. Ýazgylar: %3. Alnan wagty %4, alan: %5.</translation>
    </message>
    <message>
        <source>Take in a signed list …</source>
        <translation>Gol çekilen sanawy al …</translation>
    </message>
    <message>
        <source>Compare everybody again</source>
        <translation>Hemmeleri täzeden deňeşdir</translation>
    </message>
    <message>
        <source>Or a list as its publisher offers it (OFAC, the UN, or a table): you answer for it, and it is signed with your key. Short name and day only where the file has none.</source>
        <translation>Ýa-da çap edijiniň berýän sanawy (OFAC, BMG ýa-da tablisa): siz oňa jogap berýärsiňiz we oňa siziň açaryňyz bilen gol çekilýär. Gysga at we gün diňe faýlda ýok bolsa ýazylýar.</translation>
    </message>
    <message>
        <source>Short name of the list</source>
        <translation>Sanawyň gysga ady</translation>
    </message>
    <message>
        <source>Day of publication</source>
        <translation>Çap edilen gün</translation>
    </message>
    <message>
        <source>Sign and take in a published list …</source>
        <translation>Çap edilen sanawa gol çekip al …</translation>
    </message>
    <message>
        <source>Signed sanction list</source>
        <translation>Gol çekilen sanksiýa sanawy</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Ähli faýllar (*)</translation>
    </message>
    <message>
        <source>Sanction list as it was published</source>
        <translation>Çap edilen görnüşindäki sanksiýa sanawy</translation>
    </message>
    <message>
        <source>Comparing everybody with the lists</source>
        <translation>Hemmeler sanawlar bilen deňeşdirilýär</translation>
    </message>
    <message>
        <source>Everybody was compared: no new match.</source>
        <translation>Hemmeler deňeşdirildi: täze gabat gelme ýok.</translation>
    </message>
    <message>
        <source>Everybody was compared. New matches: %1. They hold until you decide.</source>
        <translation>Hemmeler deňeşdirildi. Täze gabat gelmeler: %1. Siz karar edýänçäňiz, olar saklaýar.</translation>
    </message>
    <message>
        <source>Nobody matches.</source>
        <translation>Hiç kim gabat gelmeýär.</translation>
    </message>
    <message>
        <source>Waits for an officer</source>
        <translation>Işgäriň kararyna garaşýar</translation>
    </message>
    <message>
        <source>It is the listed one: held for good</source>
        <translation>Bu sanawdakynyň özi: hemişelik saklanýar</translation>
    </message>
    <message>
        <source>Another of that name: cleared</source>
        <translation>Şol atly başga biri: saklanmaýar</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Müşderi</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Salgy</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>Näme gabat gelýär</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Sanawda</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Tapyldy</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Karar edildi</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>It is the listed one</source>
        <translation>Bu sanawdakynyň özi</translation>
    </message>
    <message>
        <source>It is another</source>
        <translation>Bu başga biri</translation>
    </message>
    <message>
        <source>How do you know? It holds for good; then freeze the client and open a case.</source>
        <translation>Muny nireden bilýärsiňiz? Ol hemişelik saklanýar; soňra müşderini doňduryň we iş açyň.</translation>
    </message>
    <message>
        <source>What tells them apart? The reason is kept and signed.</source>
        <translation>Olar nämesi bilen tapawutlanýar? Sebäp saklanýar we oňa gol çekilýär.</translation>
    </message>
    <message>
        <source>Confirm the match</source>
        <translation>Gabat gelmäni tassykla</translation>
    </message>
    <message>
        <source>Clear the match</source>
        <translation>Gabat gelmäni aýyr</translation>
    </message>
    <message>
        <source>The decision is kept and signed.</source>
        <translation>Karar saklandy we oňa gol çekildi.</translation>
    </message>
    <message>
        <source>Look somebody up</source>
        <translation>Birini sanawdan gözlemek</translation>
    </message>
    <message>
        <source>A name or an address. Nothing follows from it and nothing leaves this computer.</source>
        <translation>At ýa-da salgy. Mundan hiç zat gelip çykmaýar we hiç zat bu kompýuterden çykmaýar.</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>At ýa-da salgy</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Gözle</translation>
    </message>
    <message>
        <source>No list names it.</source>
        <translation>Hiç bir sanawda ýok.</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>votes that a change needs</source>
        <translation>üýtgetmä gerek sesler</translation>
    </message>
    <message>
        <source>name of the firm</source>
        <translation>firmanyň ady</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>pul birligi</translation>
    </message>
    <message>
        <source>least cold share</source>
        <translation>iň az sowuk paý</translation>
    </message>
    <message>
        <source>wait of a new destination</source>
        <translation>täze barmaly salgynyň garaşmasy</translation>
    </message>
    <message>
        <source>life of a request</source>
        <translation>talabyň möhleti</translation>
    </message>
    <message>
        <source>age that a price may have</source>
        <translation>bahanyň köneligi, iň köp</translation>
    </message>
    <message>
        <source>pooled wallet of clients</source>
        <translation>müşderileriň umumy gapjygy</translation>
    </message>
    <message>
        <source>hash of the internal rules</source>
        <translation>içerki düzgünleriň heşi</translation>
    </message>
    <message>
        <source>state of the licence</source>
        <translation>ygtyýarnamanyň ýagdaýy</translation>
    </message>
    <message>
        <source>number of the licence</source>
        <translation>ygtyýarnamanyň belgisi</translation>
    </message>
    <message>
        <source>holder</source>
        <translation>eýesi</translation>
    </message>
    <message>
        <source>issued on</source>
        <translation>berlen güni</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>möhleti</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>hyzmatlar</translation>
    </message>
    <message>
        <source>no founder from an offshore zone</source>
        <translation>ofşor zolakdan esaslandyryjy ýok</translation>
    </message>
    <message>
        <source>no founder paying from an offshore account</source>
        <translation>ofşor hasapdan töleýän esaslandyryjy ýok</translation>
    </message>
    <message>
        <source>no party or union among the founders</source>
        <translation>esaslandyryjylaryň arasynda partiýa ýa-da jemgyýetçilik birleşigi ýok</translation>
    </message>
    <message>
        <source>no founder convicted or listed</source>
        <translation>kesilen ýa-da sanawdaky esaslandyryjy ýok</translation>
    </message>
    <message>
        <source>declared on</source>
        <translation>beýan edilen güni</translation>
    </message>
    <message>
        <source>credit institution</source>
        <translation>karz edarasy</translation>
    </message>
    <message>
        <source>hash of the counsel&apos;s note</source>
        <translation>hukukçynyň hatynyň heşi</translation>
    </message>
    <message>
        <source>owners changed on</source>
        <translation>eýeler üýtgän güni</translation>
    </message>
    <message>
        <source>change of owners reported</source>
        <translation>eýeleriň üýtgemegi habar berildi</translation>
    </message>
    <message>
        <source>whose coins</source>
        <translation>teňňeler kimiňki</translation>
    </message>
    <message>
        <source>how cold it is</source>
        <translation>sowuklyk derejesi</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>aktiw</translation>
    </message>
    <message>
        <source>descriptor of the wallet</source>
        <translation>gapjygyň beýan edijisi</translation>
    </message>
    <message>
        <source>client</source>
        <translation>müşderi</translation>
    </message>
    <message>
        <source>network</source>
        <translation>tor</translation>
    </message>
    <message>
        <source>address</source>
        <translation>salgy</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>maksady</translation>
    </message>
    <message>
        <source>text of the proof of control</source>
        <translation>gözegçilik subutnamasynyň teksti</translation>
    </message>
    <message>
        <source>proof of control</source>
        <translation>gözegçilik subutnamasy</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>aýryldy</translation>
    </message>
    <message>
        <source>price</source>
        <translation>baha</translation>
    </message>
    <message>
        <source>for this many of the smallest units</source>
        <translation>iň kiçi birlikleriň şunçasy üçin</translation>
    </message>
    <message>
        <source>source</source>
        <translation>çeşme</translation>
    </message>
    <message>
        <source>everything is stopped</source>
        <translation>hemme zat saklandy</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>sebäp</translation>
    </message>
    <message>
        <source>time of this computer</source>
        <translation>şu kompýuteriň wagty</translation>
    </message>
    <message>
        <source>keyholders</source>
        <translation>açar eýeleri</translation>
    </message>
    <message>
        <source>minutes ahead of UTC</source>
        <translation>UTC-den tapawudy, minut</translation>
    </message>
    <message>
        <source>life of an approval</source>
        <translation>makullamanyň möhleti</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>hawa</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ýok</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hiç zat</translation>
    </message>
    <message>
        <source>rule %1, number %2: %3. %4</source>
        <translation>%1 düzgüni, belgisi %2: %3. %4</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, öň: %2</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Goşuldy: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Aýryldy: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Üýtgedildi: %1</translation>
    </message>
</context>
</TS>
