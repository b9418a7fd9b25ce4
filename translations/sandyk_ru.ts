<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>DeviceWords</name>
    <message>
        <source>Asking the device</source>
        <translation>Идёт запрос к устройству</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово к работе</translation>
    </message>
    <message>
        <source>Unlock with your PIN</source>
        <translation>Разблокируйте PIN-кодом</translation>
    </message>
    <message>
        <source>Enter the PIN on the device. If it has no keys of its own, you are asked here when you begin.</source>
        <translation>Введите PIN-код на устройстве. Если у него нет своих кнопок для цифр, вас спросят здесь, когда вы начнёте.</translation>
    </message>
    <message>
        <source>Open the Bitcoin app</source>
        <translation>Откройте приложение Bitcoin</translation>
    </message>
    <message>
        <source>Choose the Bitcoin app on the device, or begin here and confirm it there.</source>
        <translation>Выберите на устройстве приложение Bitcoin или начните здесь и подтвердите на нём.</translation>
    </message>
    <message>
        <source>Its software is too old to be safe</source>
        <translation>Его программа слишком стара и небезопасна</translation>
    </message>
    <message>
        <source>Update it with the program of its maker before you use it here.</source>
        <translation>Обновите его программой производителя, прежде чем использовать здесь.</translation>
    </message>
    <message>
        <source>It holds no seed yet</source>
        <translation>В нём ещё нет seed-фразы</translation>
    </message>
    <message>
        <source>Set it up with the program of its maker, then plug it in again.</source>
        <translation>Настройте его программой производителя и подключите снова.</translation>
    </message>
    <message>
        <source>Not paired with this vault yet</source>
        <translation>Ещё не сопряжено с этим хранилищем</translation>
    </message>
    <message>
        <source>Begin here: a code is shown on both screens, to be compared once.</source>
        <translation>Начните здесь: на обоих экранах появится код, его нужно один раз сравнить.</translation>
    </message>
    <message>
        <source>It waits for an update</source>
        <translation>Ждёт обновления</translation>
    </message>
    <message>
        <source>Plug it out and in again without pressing a button, or finish its update.</source>
        <translation>Отключите и подключите его снова, не нажимая кнопок, или завершите обновление.</translation>
    </message>
    <message>
        <source>Sandyk cannot use this model over USB</source>
        <translation>Sandyk не может работать с этой моделью по USB</translation>
    </message>
    <message>
        <source>This computer does not let Sandyk use it</source>
        <translation>Этот компьютер не даёт Sandyk его использовать</translation>
    </message>
    <message>
        <source>Install the rule for hardware wallets, then plug it in again.</source>
        <translation>Установите правило для аппаратных кошельков и подключите устройство снова.</translation>
    </message>
    <message>
        <source>Held by another program</source>
        <translation>Занято другой программой</translation>
    </message>
    <message>
        <source>Close the other wallet program or browser page.</source>
        <translation>Закройте другую программу-кошелёк или страницу браузера.</translation>
    </message>
    <message>
        <source>The device cannot prove that its maker made it. Buy devices from their maker, and do not use this one for value.</source>
        <translation>Устройство не может доказать, что его сделал производитель. Покупайте устройства у производителя и не храните на этом ценности.</translation>
    </message>
    <message>
        <source>This seed was met in a device with another key before. The device was reset or replaced, or something imitates it.</source>
        <translation>Эта seed-фраза раньше встречалась в устройстве с другим ключом. Устройство сброшено или заменено, или что-то его подделывает.</translation>
    </message>
    <message>
        <source>Do not make new keys with this firmware; update it first.</source>
        <translation>Не создавайте новые ключи с этой прошивкой; сначала обновите её.</translation>
    </message>
    <message>
        <source>The seed of this device was never written down. Back it up first.</source>
        <translation>Seed-фраза этого устройства не записана. Сначала создайте резервную копию.</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>Не отвечает</translation>
    </message>
    <message>
        <source>Unlock the device with its PIN.</source>
        <translation>Разблокируйте устройство его PIN-кодом.</translation>
    </message>
    <message>
        <source>Confirm on the device that its app is opened: %1</source>
        <translation>Подтвердите на устройстве открытие приложения: %1</translation>
    </message>
    <message>
        <source>Compare the address on the screen of the device, then confirm it there.</source>
        <translation>Сверьте адрес на экране устройства и подтвердите его там.</translation>
    </message>
    <message>
        <source>Press the places of your PIN here. The digits are on the screen of the device.</source>
        <translation>Нажимайте здесь места цифр вашего PIN-кода. Сами цифры на экране устройства.</translation>
    </message>
    <message>
        <source>Check on the device what it shows, and confirm it there.</source>
        <translation>Проверьте, что показывает устройство, и подтвердите на нём.</translation>
    </message>
    <message>
        <source>The device is working.</source>
        <translation>Устройство работает.</translation>
    </message>
    <message>
        <source>Follow the screen of the device.</source>
        <translation>Следуйте указаниям на экране устройства.</translation>
    </message>
    <message>
        <source>By the device itself</source>
        <translation>Самим устройством</translation>
    </message>
    <message>
        <source>With dice</source>
        <translation>С помощью костей</translation>
    </message>
    <message>
        <source>By a program</source>
        <translation>Программой</translation>
    </message>
    <message>
        <source>Restored from words</source>
        <translation>Восстановлен из слов</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Take the request to it as a file, and add the signed copy in “Sign”.</source>
        <translation>Перенесите запрос на него файлом и добавьте подписанную копию на странице «Подписать».</translation>
    </message>
    <message>
        <source>Compare the pairing code.</source>
        <translation>Сравните код сопряжения.</translation>
    </message>
    <message>
        <source>The firmware is not known, so this cannot be excluded: %1</source>
        <translation>Прошивка неизвестна, поэтому этого нельзя исключить: %1</translation>
    </message>
    <message>
        <source>Enter the passphrase of the wallet. Every passphrase opens another wallet, also a mistyped one.</source>
        <translation>Введите кодовую фразу кошелька. Каждая кодовая фраза открывает другой кошелёк, и ошибочная тоже.</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>A word is not the one that was shown</source>
        <translation>Слово не то, что было показано</translation>
    </message>
    <message>
        <source>Whoever restores from this paper would not find these coins.</source>
        <translation>Тот, кто восстановит кошелёк с этой бумаги, не найдёт этих монет.</translation>
    </message>
    <message>
        <source>Correct the marked words, or go back and compare your paper with the words.</source>
        <translation>Исправьте отмеченные слова или вернитесь и сверьте бумагу с показанными словами.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program</source>
        <translation>Внутренняя ошибка программы</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. Nothing was signed or changed.</source>
        <translation>Это ошибка программы, а не ваша. Ничего не подписано и не изменено.</translation>
    </message>
    <message>
        <source>Copy the details and send them to the makers, then start the program again.</source>
        <translation>Скопируйте подробности и отправьте их разработчикам, затем запустите программу снова.</translation>
    </message>
    <message>
        <source>This cannot be done with what was entered</source>
        <translation>С введёнными данными это невозможно</translation>
    </message>
    <message>
        <source>Something is missing or does not fit together.</source>
        <translation>Чего-то не хватает, или данные не согласуются между собой.</translation>
    </message>
    <message>
        <source>Check the fields on this page and try again.</source>
        <translation>Проверьте поля на этой странице и повторите.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Nothing was signed or changed.</source>
        <translation>Ничего не подписано и не изменено.</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>Можно начать заново в любое время.</translation>
    </message>
    <message>
        <source>This would show a secret</source>
        <translation>Это раскрыло бы секрет</translation>
    </message>
    <message>
        <source>A secret on the screen can be seen by others and kept by the terminal.</source>
        <translation>Секрет на экране могут увидеть другие, а терминал может его сохранить.</translation>
    </message>
    <message>
        <source>Say first that nobody else can see the screen.</source>
        <translation>Сначала подтвердите, что экран никто больше не видит.</translation>
    </message>
    <message>
        <source>The program failed its own check</source>
        <translation>Программа не прошла самопроверку</translation>
    </message>
    <message>
        <source>A known calculation gave a wrong result, so no key may be used on this computer now.</source>
        <translation>Контрольный расчёт дал неверный результат, поэтому использовать ключи на этом компьютере сейчас нельзя.</translation>
    </message>
    <message>
        <source>Restart the computer. If it happens again, use another computer and do not enter your seed phrase here.</source>
        <translation>Перезагрузите компьютер. Если это повторится, используйте другой компьютер и не вводите здесь seed-фразу.</translation>
    </message>
    <message>
        <source>The program could not protect its memory</source>
        <translation>Не удалось защитить память программы</translation>
    </message>
    <message>
        <source>Without this protection another program could read your keys.</source>
        <translation>Без этой защиты другая программа могла бы прочитать ваши ключи.</translation>
    </message>
    <message>
        <source>Close other programs and try again. If it stays, check the settings of this computer.</source>
        <translation>Закройте другие программы и повторите. Если не поможет, проверьте настройки компьютера.</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Не хватает памяти</translation>
    </message>
    <message>
        <source>The computer could not give the memory that this step needs.</source>
        <translation>Компьютер не смог выделить память, нужную для этого шага.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Закройте другие программы и повторите.</translation>
    </message>
    <message>
        <source>This is not valid hexadecimal text</source>
        <translation>Это не шестнадцатеричный текст</translation>
    </message>
    <message>
        <source>Only the digits 0 to 9 and the letters a to f may stand here, in pairs.</source>
        <translation>Здесь допустимы только цифры от 0 до 9 и буквы от a до f, парами.</translation>
    </message>
    <message>
        <source>Copy the text again, whole and without changes.</source>
        <translation>Скопируйте текст снова, целиком и без изменений.</translation>
    </message>
    <message>
        <source>This text does not pass its checksum</source>
        <translation>Контрольная сумма текста не совпадает</translation>
    </message>
    <message>
        <source>A letter is wrong, missing or too many.</source>
        <translation>Один из знаков неверен, пропущен или лишний.</translation>
    </message>
    <message>
        <source>Copy the text again from where it came, whole.</source>
        <translation>Скопируйте текст из источника снова, целиком.</translation>
    </message>
    <message>
        <source>This is not valid base64 text</source>
        <translation>Это не текст в формате base64</translation>
    </message>
    <message>
        <source>A letter is wrong or the end is missing.</source>
        <translation>Один из знаков неверен, или нет конца текста.</translation>
    </message>
    <message>
        <source>A letter is wrong, missing or too many, or small and capital letters are mixed.</source>
        <translation>Один из знаков неверен, пропущен или лишний, либо смешаны строчные и прописные буквы.</translation>
    </message>
    <message>
        <source>The text cannot be read</source>
        <translation>Текст не читается</translation>
    </message>
    <message>
        <source>It holds bytes that are not text.</source>
        <translation>В нём есть байты, которые не являются текстом.</translation>
    </message>
    <message>
        <source>Check that you chose the right file.</source>
        <translation>Проверьте, тот ли файл выбран.</translation>
    </message>
    <message>
        <source>The data ends too early</source>
        <translation>Данные обрываются</translation>
    </message>
    <message>
        <source>A part is missing, so it cannot be trusted.</source>
        <translation>Части данных нет, поэтому доверять им нельзя.</translation>
    </message>
    <message>
        <source>Save or copy it again from where it came, whole.</source>
        <translation>Сохраните или скопируйте их из источника снова, целиком.</translation>
    </message>
    <message>
        <source>The data is too large or says so</source>
        <translation>Данные слишком велики, или таков указанный в них размер</translation>
    </message>
    <message>
        <source>It claims a size that cannot be right, so it was not read.</source>
        <translation>Указанный размер не может быть верным, поэтому данные не прочитаны.</translation>
    </message>
    <message>
        <source>Could not read the file</source>
        <translation>Не удалось прочитать файл</translation>
    </message>
    <message>
        <source>The file is not there or may not be opened.</source>
        <translation>Файла нет, или его нельзя открыть.</translation>
    </message>
    <message>
        <source>Check that the file and its disk are in place and that you may read it.</source>
        <translation>Проверьте, что файл и диск на месте и что у вас есть право на чтение.</translation>
    </message>
    <message>
        <source>Could not write the file</source>
        <translation>Не удалось записать файл</translation>
    </message>
    <message>
        <source>The folder is not there or may not be written to.</source>
        <translation>Папки нет, или запись в неё запрещена.</translation>
    </message>
    <message>
        <source>Choose another folder and try again.</source>
        <translation>Выберите другую папку и повторите.</translation>
    </message>
    <message>
        <source>A file of this name is already there</source>
        <translation>Файл с таким именем уже есть</translation>
    </message>
    <message>
        <source>Nothing was overwritten.</source>
        <translation>Ничего не перезаписано.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Выберите другое имя.</translation>
    </message>
    <message>
        <source>There is no room on the disk</source>
        <translation>Нет места на диске</translation>
    </message>
    <message>
        <source>The file could not be written whole; what was there before is unchanged.</source>
        <translation>Записать файл целиком не удалось; прежнее содержимое не изменилось.</translation>
    </message>
    <message>
        <source>Free some room or choose another disk, then try again.</source>
        <translation>Освободите место или выберите другой диск и повторите.</translation>
    </message>
    <message>
        <source>This key is not valid</source>
        <translation>Ключ недействителен</translation>
    </message>
    <message>
        <source>It is not a key that can exist, so nothing can be done with it.</source>
        <translation>Такого ключа не может быть, и использовать его нельзя.</translation>
    </message>
    <message>
        <source>Copy the key again from where it came, whole.</source>
        <translation>Скопируйте ключ из источника снова, целиком.</translation>
    </message>
    <message>
        <source>This signature cannot be read</source>
        <translation>Подпись не читается</translation>
    </message>
    <message>
        <source>It does not have the form of a signature.</source>
        <translation>По форме это не подпись.</translation>
    </message>
    <message>
        <source>Copy it again from where it came, whole.</source>
        <translation>Скопируйте из источника снова, целиком.</translation>
    </message>
    <message>
        <source>Could not decrypt</source>
        <translation>Не удалось расшифровать</translation>
    </message>
    <message>
        <source>The password is wrong or the data was changed.</source>
        <translation>Пароль неверен, или данные изменены.</translation>
    </message>
    <message>
        <source>Enter the password again. If it is surely right, use another copy.</source>
        <translation>Введите пароль снова. Если он точно верен, возьмите другую копию.</translation>
    </message>
    <message>
        <source>A signature that was just made did not verify</source>
        <translation>Только что созданная подпись не прошла проверку</translation>
    </message>
    <message>
        <source>The computer made a calculation error, so nothing was given out.</source>
        <translation>Компьютер ошибся в расчёте, поэтому ничего не выдано.</translation>
    </message>
    <message>
        <source>Restart the computer and try again. If it happens again, do not sign on this computer.</source>
        <translation>Перезагрузите компьютер и повторите. Если это случится снова, не подписывайте на этом компьютере.</translation>
    </message>
    <message>
        <source>The number of words is not right</source>
        <translation>Неверное число слов</translation>
    </message>
    <message>
        <source>A seed phrase has 12, 15, 18, 21 or 24 words.</source>
        <translation>В seed-фразе 12, 15, 18, 21 или 24 слова.</translation>
    </message>
    <message>
        <source>Count the words on your paper copy and enter all of them.</source>
        <translation>Пересчитайте слова на бумажной копии и введите все.</translation>
    </message>
    <message>
        <source>A word is not in the list</source>
        <translation>Слова нет в списке</translation>
    </message>
    <message>
        <source>All words of a seed phrase come from one fixed list of 2048 words.</source>
        <translation>Все слова seed-фразы взяты из одного неизменного списка в 2048 слов.</translation>
    </message>
    <message>
        <source>Compare the marked word with your paper copy; the program shows words that are near it.</source>
        <translation>Сверьте отмеченное слово с бумажной копией; программа показывает похожие слова.</translation>
    </message>
    <message>
        <source>These words do not belong together</source>
        <translation>Эти слова не подходят друг к другу</translation>
    </message>
    <message>
        <source>The last word holds a check of all the others, and it does not match. A word is wrong or two are swapped.</source>
        <translation>Последнее слово служит проверкой остальных, и проверка не сошлась: одно из слов неверно, или два переставлены.</translation>
    </message>
    <message>
        <source>Compare each word and their order with your paper copy.</source>
        <translation>Сверьте каждое слово и порядок слов с бумажной копией.</translation>
    </message>
    <message>
        <source>Not enough throws</source>
        <translation>Недостаточно бросков</translation>
    </message>
    <message>
        <source>With fewer throws the dice would add too little chance.</source>
        <translation>При меньшем числе бросков кубик добавит слишком мало случайности.</translation>
    </message>
    <message>
        <source>Throw on until the number asked for is reached.</source>
        <translation>Продолжайте бросать, пока не наберётся нужное число.</translation>
    </message>
    <message>
        <source>This is not a row of throws</source>
        <translation>Это не ряд бросков</translation>
    </message>
    <message>
        <source>Only the digits 1 to 6 may stand here.</source>
        <translation>Здесь допустимы только цифры от 1 до 6.</translation>
    </message>
    <message>
        <source>Enter each throw as one digit.</source>
        <translation>Введите каждый бросок одной цифрой.</translation>
    </message>
    <message>
        <source>This is not a secret share</source>
        <translation>Это не доля секрета</translation>
    </message>
    <message>
        <source>A share has 20 or 33 words from its own list.</source>
        <translation>В доле 20 или 33 слова из отдельного списка.</translation>
    </message>
    <message>
        <source>Compare the words with your paper copy.</source>
        <translation>Сверьте слова с бумажной копией.</translation>
    </message>
    <message>
        <source>The words of this share do not belong together</source>
        <translation>Слова этой доли не подходят друг к другу</translation>
    </message>
    <message>
        <source>A word is wrong or two are swapped.</source>
        <translation>Одно из слов неверно, или два переставлены.</translation>
    </message>
    <message>
        <source>This share belongs to another set</source>
        <translation>Эта доля из другого набора</translation>
    </message>
    <message>
        <source>Shares of different sets cannot be joined.</source>
        <translation>Доли из разных наборов нельзя объединить.</translation>
    </message>
    <message>
        <source>Use shares that were made together.</source>
        <translation>Используйте доли, созданные вместе.</translation>
    </message>
    <message>
        <source>More shares are needed</source>
        <translation>Нужны ещё доли</translation>
    </message>
    <message>
        <source>There are not yet enough shares to restore the secret.</source>
        <translation>Долей пока недостаточно, чтобы восстановить секрет.</translation>
    </message>
    <message>
        <source>Enter further shares of the same set.</source>
        <translation>Введите другие доли из того же набора.</translation>
    </message>
    <message>
        <source>The shares do not give a valid secret</source>
        <translation>Из этих долей не получается верный секрет</translation>
    </message>
    <message>
        <source>One of the shares was changed or is false.</source>
        <translation>Одна из долей изменена или подложна.</translation>
    </message>
    <message>
        <source>Enter the shares again; if it stays, use another share of the set.</source>
        <translation>Введите доли снова; если не поможет, возьмите другую долю из набора.</translation>
    </message>
    <message>
        <source>This is not a derivation path</source>
        <translation>Это не путь деривации</translation>
    </message>
    <message>
        <source>A path looks like m/84h/0h/0h.</source>
        <translation>Путь выглядит так: m/84h/0h/0h.</translation>
    </message>
    <message>
        <source>Correct the path and try again.</source>
        <translation>Исправьте путь и повторите.</translation>
    </message>
    <message>
        <source>This is not an extended key</source>
        <translation>Это не расширенный ключ</translation>
    </message>
    <message>
        <source>It does not have the form of an extended public key (xpub).</source>
        <translation>По форме это не расширенный открытый ключ (xpub).</translation>
    </message>
    <message>
        <source>This key cannot be derived from a public key</source>
        <translation>Этот ключ нельзя вывести из открытого ключа</translation>
    </message>
    <message>
        <source>A hardened step needs the private key.</source>
        <translation>Для усиленного (hardened) шага нужен закрытый ключ.</translation>
    </message>
    <message>
        <source>Export the extended public key of the account itself.</source>
        <translation>Экспортируйте расширенный открытый ключ самого счёта.</translation>
    </message>
    <message>
        <source>The amount is outside what can exist</source>
        <translation>Такой суммы не может быть</translation>
    </message>
    <message>
        <source>No amount can be negative or above 21 million BTC.</source>
        <translation>Сумма не бывает отрицательной или больше 21&#xa0;млн&#xa0;BTC.</translation>
    </message>
    <message>
        <source>Correct the amount.</source>
        <translation>Исправьте сумму.</translation>
    </message>
    <message>
        <source>The amount cannot be read</source>
        <translation>Сумма не читается</translation>
    </message>
    <message>
        <source>Only digits and one decimal mark may stand here.</source>
        <translation>Здесь допустимы только цифры и один десятичный знак.</translation>
    </message>
    <message>
        <source>Enter the amount without grouping marks.</source>
        <translation>Введите сумму без разделителей групп.</translation>
    </message>
    <message>
        <source>The transaction cannot be read</source>
        <translation>Транзакция не читается</translation>
    </message>
    <message>
        <source>It does not have the form of a Bitcoin transaction.</source>
        <translation>По форме это не транзакция сети Bitcoin.</translation>
    </message>
    <message>
        <source>A script cannot be read</source>
        <translation>Скрипт не читается</translation>
    </message>
    <message>
        <source>It does not have the form that the network knows.</source>
        <translation>Его форма неизвестна сети.</translation>
    </message>
    <message>
        <source>Ask the sender of the file to make it again.</source>
        <translation>Попросите отправителя файла создать его заново.</translation>
    </message>
    <message>
        <source>This is not a Bitcoin address</source>
        <translation>Это не адрес сети Bitcoin</translation>
    </message>
    <message>
        <source>It does not have the form of an address.</source>
        <translation>По форме это не адрес.</translation>
    </message>
    <message>
        <source>Copy the address again from where it came, whole.</source>
        <translation>Скопируйте адрес из источника снова, целиком.</translation>
    </message>
    <message>
        <source>The address does not pass its checksum</source>
        <translation>Контрольная сумма адреса не совпадает</translation>
    </message>
    <message>
        <source>A letter is wrong; what is sent to a wrong address is lost.</source>
        <translation>Один из знаков неверен; отправленное на неверный адрес теряется.</translation>
    </message>
    <message>
        <source>The address belongs to another network</source>
        <translation>Адрес из другой сети</translation>
    </message>
    <message>
        <source>This wallet works on a different Bitcoin network.</source>
        <translation>Этот кошелёк работает в другой сети Bitcoin.</translation>
    </message>
    <message>
        <source>Ask the recipient for an address of the right network.</source>
        <translation>Попросите у получателя адрес нужной сети.</translation>
    </message>
    <message>
        <source>The output descriptor cannot be read</source>
        <translation>Дескриптор не читается</translation>
    </message>
    <message>
        <source>It does not have the form of a descriptor.</source>
        <translation>По форме это не дескриптор.</translation>
    </message>
    <message>
        <source>The output descriptor does not pass its checksum</source>
        <translation>Контрольная сумма дескриптора не совпадает</translation>
    </message>
    <message>
        <source>This kind of output descriptor is not supported</source>
        <translation>Такой дескриптор не поддерживается</translation>
    </message>
    <message>
        <source>The program takes pkh, wpkh, sh, wsh with multi or sortedmulti, and tr with one key.</source>
        <translation>Программа принимает pkh, wpkh, sh, wsh с multi или sortedmulti, а также tr с одним ключом.</translation>
    </message>
    <message>
        <source>Use a wallet of one of these kinds.</source>
        <translation>Используйте кошелёк одного из этих видов.</translation>
    </message>
    <message>
        <source>The output descriptor holds a private key</source>
        <translation>В дескрипторе есть закрытый ключ</translation>
    </message>
    <message>
        <source>A descriptor is shown, printed and sent about; a private key in it would not stay secret.</source>
        <translation>Дескриптор показывают, печатают и пересылают; закрытый ключ в нём не останется в тайне.</translation>
    </message>
    <message>
        <source>Export the descriptor with public keys only.</source>
        <translation>Экспортируйте дескриптор только с открытыми ключами.</translation>
    </message>
    <message>
        <source>The output descriptor belongs to another network</source>
        <translation>Дескриптор из другой сети</translation>
    </message>
    <message>
        <source>Its keys are made for a different Bitcoin network.</source>
        <translation>Его ключи созданы для другой сети Bitcoin.</translation>
    </message>
    <message>
        <source>Export the descriptor again for the right network.</source>
        <translation>Экспортируйте дескриптор снова для нужной сети.</translation>
    </message>
    <message>
        <source>The address number is outside the range</source>
        <translation>Номер адреса вне допустимых пределов</translation>
    </message>
    <message>
        <source>The descriptor has no address of this number.</source>
        <translation>У дескриптора нет адреса с таким номером.</translation>
    </message>
    <message>
        <source>Choose a smaller number.</source>
        <translation>Выберите меньший номер.</translation>
    </message>
    <message>
        <source>Ask the recipient for the address itself.</source>
        <translation>Попросите у получателя сам адрес.</translation>
    </message>
    <message>
        <source>This is not a signing request that can be read</source>
        <translation>Запрос на подпись не читается</translation>
    </message>
    <message>
        <source>The file is not a PSBT, or a part of it is wrong.</source>
        <translation>Файл не является PSBT, или часть его неверна.</translation>
    </message>
    <message>
        <source>Export the request again from the wallet that made it.</source>
        <translation>Экспортируйте запрос снова из кошелька, который его создал.</translation>
    </message>
    <message>
        <source>The signing request holds the same field twice</source>
        <translation>В запросе на подпись одно поле указано дважды</translation>
    </message>
    <message>
        <source>Two programs could read it in two ways, so it is refused.</source>
        <translation>Разные программы могли бы прочитать его по-разному, поэтому запрос отклонён.</translation>
    </message>
    <message>
        <source>These are two different transactions</source>
        <translation>Это две разные транзакции</translation>
    </message>
    <message>
        <source>Only copies of one and the same transaction can be combined.</source>
        <translation>Объединить можно только копии одной и той же транзакции.</translation>
    </message>
    <message>
        <source>Choose the file that belongs to this transaction.</source>
        <translation>Выберите файл, который относится к этой транзакции.</translation>
    </message>
    <message>
        <source>The transaction is not complete yet</source>
        <translation>Транзакция ещё не завершена</translation>
    </message>
    <message>
        <source>Signatures are still missing.</source>
        <translation>Не хватает подписей.</translation>
    </message>
    <message>
        <source>Collect the missing signatures first.</source>
        <translation>Сначала соберите недостающие подписи.</translation>
    </message>
    <message>
        <source>The signing request is not ready</source>
        <translation>Запрос на подпись не готов</translation>
    </message>
    <message>
        <source>It lacks what is needed for this step.</source>
        <translation>В нём нет того, что нужно для этого шага.</translation>
    </message>
    <message>
        <source>Export it again from the wallet that made it, with all details.</source>
        <translation>Экспортируйте его снова со всеми подробностями из кошелька, который его создал.</translation>
    </message>
    <message>
        <source>Nothing here is for your keys to sign</source>
        <translation>Вашим ключам здесь нечего подписывать</translation>
    </message>
    <message>
        <source>No input of this request belongs to the chosen wallet.</source>
        <translation>Ни один вход этого запроса не принадлежит выбранному кошельку.</translation>
    </message>
    <message>
        <source>Check that you chose the right wallet and the right file.</source>
        <translation>Проверьте, те ли кошелёк и файл выбраны.</translation>
    </message>
    <message>
        <source>The request asks for an unusual kind of signature</source>
        <translation>Запрошен необычный вид подписи</translation>
    </message>
    <message>
        <source>Such a signature would leave a part of the transaction open to change after you sign.</source>
        <translation>После такой подписи часть транзакции ещё можно будет изменить.</translation>
    </message>
    <message>
        <source>Do not sign. Ask the maker of the request for one with the usual kind (ALL or DEFAULT).</source>
        <translation>Не подписывайте. Попросите составителя сделать запрос с обычным видом подписи (ALL или DEFAULT).</translation>
    </message>
    <message>
        <source>The proof of an amount is missing</source>
        <translation>Нет доказательства суммы</translation>
    </message>
    <message>
        <source>Without the whole previous transaction the amount of an input cannot be checked, and the fee could be a lie.</source>
        <translation>Без полной предыдущей транзакции сумму входа нельзя проверить, а комиссия может быть ложной.</translation>
    </message>
    <message>
        <source>Export the request again with the previous transactions included.</source>
        <translation>Экспортируйте запрос снова вместе с предыдущими транзакциями.</translation>
    </message>
    <message>
        <source>A previous transaction is not the right one</source>
        <translation>Предыдущая транзакция не та</translation>
    </message>
    <message>
        <source>The transaction given as proof is not the one that is spent.</source>
        <translation>Приложена не та транзакция, монета которой тратится.</translation>
    </message>
    <message>
        <source>Do not sign. Export the request again from the wallet that made it.</source>
        <translation>Не подписывайте. Экспортируйте запрос снова из кошелька, который его создал.</translation>
    </message>
    <message>
        <source>An amount is not what the request says</source>
        <translation>Сумма не та, что указана в запросе</translation>
    </message>
    <message>
        <source>The previous transaction shows another amount, so the fee shown would be false.</source>
        <translation>В предыдущей транзакции другая сумма, поэтому показанная комиссия была бы ложной.</translation>
    </message>
    <message>
        <source>Do not sign. Find out who changed the request.</source>
        <translation>Не подписывайте. Выясните, кто изменил запрос.</translation>
    </message>
    <message>
        <source>An input says nothing about what it spends</source>
        <translation>Вход не сообщает, что он тратит</translation>
    </message>
    <message>
        <source>Amount and script are missing, so it cannot be checked.</source>
        <translation>Нет суммы и скрипта, поэтому его нельзя проверить.</translation>
    </message>
    <message>
        <source>Export the request again with all details.</source>
        <translation>Экспортируйте запрос снова со всеми подробностями.</translation>
    </message>
    <message>
        <source>A script does not match what is spent</source>
        <translation>Скрипт не соответствует тому, что тратится</translation>
    </message>
    <message>
        <source>The request describes an input in a way that the coin itself does not confirm.</source>
        <translation>Запрос описывает вход иначе, чем сама монета.</translation>
    </message>
    <message>
        <source>A key does not match its derivation path</source>
        <translation>Ключ не соответствует пути деривации</translation>
    </message>
    <message>
        <source>The key that the request names is not the one at that path in your wallet.</source>
        <translation>По этому пути в вашем кошельке находится другой ключ, не тот, что указан в запросе.</translation>
    </message>
    <message>
        <source>Change goes to a place that is not yours</source>
        <translation>Сдача уходит не вам</translation>
    </message>
    <message>
        <source>An output is marked as change, but your wallet does not make this address.</source>
        <translation>Выход помечен как сдача, но ваш кошелёк не создаёт такого адреса.</translation>
    </message>
    <message>
        <source>A key in the request is not part of this wallet</source>
        <translation>Ключ из запроса не входит в этот кошелёк</translation>
    </message>
    <message>
        <source>The set of cosigners differs from the one you set up.</source>
        <translation>Состав соподписантов отличается от того, который вы задали.</translation>
    </message>
    <message>
        <source>Do not sign. Compare the keys with your cosigners.</source>
        <translation>Не подписывайте. Сверьте ключи с соподписантами.</translation>
    </message>
    <message>
        <source>The request belongs to another network</source>
        <translation>Запрос из другой сети</translation>
    </message>
    <message>
        <source>A signature for one network could be used on another.</source>
        <translation>Подпись для одной сети можно было бы использовать в другой.</translation>
    </message>
    <message>
        <source>Export the request again from a wallet on the right network.</source>
        <translation>Экспортируйте запрос снова из кошелька в нужной сети.</translation>
    </message>
    <message>
        <source>More goes out than comes in</source>
        <translation>Выходит больше, чем входит</translation>
    </message>
    <message>
        <source>Such a transaction cannot exist.</source>
        <translation>Такой транзакции не может быть.</translation>
    </message>
    <message>
        <source>The fee is above the limit</source>
        <translation>Комиссия выше лимита</translation>
    </message>
    <message>
        <source>Check the fee in the wallet that made the request. The limit is in the settings.</source>
        <translation>Проверьте комиссию в кошельке, который создал запрос. Лимит задан в настройках.</translation>
    </message>
    <message>
        <source>The fee is a large share of the amount</source>
        <translation>Комиссия составляет большую долю суммы</translation>
    </message>
    <message>
        <source>The fee rate is above the limit</source>
        <translation>Ставка комиссии выше лимита</translation>
    </message>
    <message>
        <source>So much per byte is rarely needed, so a mistake is likely.</source>
        <translation>Столько за байт нужно редко: это похоже на ошибку.</translation>
    </message>
    <message>
        <source>Check the fee rate in the wallet that made the request. The limit is in the settings.</source>
        <translation>Проверьте ставку комиссии в кошельке, который создал запрос. Лимит задан в настройках.</translation>
    </message>
    <message>
        <source>The request holds a field that the program does not know</source>
        <translation>В запросе есть поле, неизвестное программе</translation>
    </message>
    <message>
        <source>An unknown field could change what the signature means.</source>
        <translation>Неизвестное поле могло бы изменить смысл подписи.</translation>
    </message>
    <message>
        <source>Do not sign. Ask the maker of the request what the field is for.</source>
        <translation>Не подписывайте. Спросите составителя запроса, для чего это поле.</translation>
    </message>
    <message>
        <source>The same coin is spent twice in the request</source>
        <translation>В запросе одна монета тратится дважды</translation>
    </message>
    <message>
        <source>Such a transaction cannot be valid.</source>
        <translation>Такая транзакция недействительна.</translation>
    </message>
    <message>
        <source>The request changed after you reviewed it</source>
        <translation>Запрос изменился после проверки</translation>
    </message>
    <message>
        <source>What would be signed is no longer what was shown.</source>
        <translation>Подписано было бы не то, что было показано.</translation>
    </message>
    <message>
        <source>Open the request again and review it from the start.</source>
        <translation>Откройте запрос снова и проверьте его с начала.</translation>
    </message>
    <message>
        <source>A signature in the request is not valid</source>
        <translation>В запросе недействительная подпись</translation>
    </message>
    <message>
        <source>It was made for something else or was damaged.</source>
        <translation>Она создана для другого или повреждена.</translation>
    </message>
    <message>
        <source>Ask the cosigner to sign again.</source>
        <translation>Попросите соподписанта подписать снова.</translation>
    </message>
    <message>
        <source>This kind of input is not supported</source>
        <translation>Такой вход не поддерживается</translation>
    </message>
    <message>
        <source>The program does not know how to check it, so it does not sign it.</source>
        <translation>Программа не умеет его проверить и поэтому не подписывает.</translation>
    </message>
    <message>
        <source>Use a wallet of a kind that is supported.</source>
        <translation>Используйте кошелёк поддерживаемого вида.</translation>
    </message>
    <message>
        <source>The signature does not fit this message and address</source>
        <translation>Подпись не подходит к этому сообщению и адресу</translation>
    </message>
    <message>
        <source>It does not prove anything.</source>
        <translation>Она ничего не доказывает.</translation>
    </message>
    <message>
        <source>Check message, address and signature; each letter counts.</source>
        <translation>Проверьте сообщение, адрес и подпись: важен каждый знак.</translation>
    </message>
    <message>
        <source>It cannot be decided whether the signature is valid</source>
        <translation>Нельзя определить, действительна ли подпись</translation>
    </message>
    <message>
        <source>It depends on rules that are not known here.</source>
        <translation>Это зависит от правил, которые здесь неизвестны.</translation>
    </message>
    <message>
        <source>Ask for a signature of the usual kind.</source>
        <translation>Попросите подпись обычного вида.</translation>
    </message>
    <message>
        <source>The message signature cannot be read</source>
        <translation>Подпись сообщения не читается</translation>
    </message>
    <message>
        <source>There is no vault here</source>
        <translation>Здесь нет хранилища</translation>
    </message>
    <message>
        <source>The file is not in this place.</source>
        <translation>В этом месте файла нет.</translation>
    </message>
    <message>
        <source>Choose another file or create a vault.</source>
        <translation>Выберите другой файл или создайте хранилище.</translation>
    </message>
    <message>
        <source>There is a vault here already</source>
        <translation>Здесь уже есть хранилище</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>Оно не изменено.</translation>
    </message>
    <message>
        <source>Open it, or choose another name.</source>
        <translation>Откройте его или выберите другое имя.</translation>
    </message>
    <message>
        <source>The vault is open in another window</source>
        <translation>Хранилище открыто в другом окне</translation>
    </message>
    <message>
        <source>Two programs must not write to it at once.</source>
        <translation>Две программы не должны записывать в него одновременно.</translation>
    </message>
    <message>
        <source>Close the other window or program, then try again.</source>
        <translation>Закройте другое окно или программу и повторите.</translation>
    </message>
    <message>
        <source>This file is not a vault</source>
        <translation>Этот файл не хранилище</translation>
    </message>
    <message>
        <source>It does not have the form of one.</source>
        <translation>Формат файла другой.</translation>
    </message>
    <message>
        <source>The vault file is damaged</source>
        <translation>Файл хранилища повреждён</translation>
    </message>
    <message>
        <source>A part of it no longer passes its check. Your coins are not in the file; they can be restored.</source>
        <translation>Часть файла не проходит проверку. Монет в файле нет; доступ к ним можно восстановить.</translation>
    </message>
    <message>
        <source>Keep the file, then restore from the newest backup or from the seed phrase.</source>
        <translation>Сохраните файл, затем восстановите хранилище из последней резервной копии или по seed-фразе.</translation>
    </message>
    <message>
        <source>The vault comes from a newer version</source>
        <translation>Хранилище создано более новой версией</translation>
    </message>
    <message>
        <source>This version could damage it.</source>
        <translation>Эта версия могла бы его повредить.</translation>
    </message>
    <message>
        <source>Install the newer version of the program.</source>
        <translation>Установите новую версию программы.</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Неверный пароль</translation>
    </message>
    <message>
        <source>The vault could not be unlocked.</source>
        <translation>Не удалось разблокировать хранилище.</translation>
    </message>
    <message>
        <source>Enter the password again; check the keyboard language and the Caps Lock key.</source>
        <translation>Введите пароль снова; проверьте раскладку клавиатуры и клавишу Caps Lock.</translation>
    </message>
    <message>
        <source>The vault is locked</source>
        <translation>Хранилище заблокировано</translation>
    </message>
    <message>
        <source>This needs the vault to be unlocked.</source>
        <translation>Для этого хранилище должно быть разблокировано.</translation>
    </message>
    <message>
        <source>Unlock the vault and try again.</source>
        <translation>Разблокируйте хранилище и повторите.</translation>
    </message>
    <message>
        <source>The password is too short</source>
        <translation>Пароль слишком короткий</translation>
    </message>
    <message>
        <source>Whoever has the file could try all short passwords.</source>
        <translation>Тот, у кого есть файл, мог бы перебрать все короткие пароли.</translation>
    </message>
    <message>
        <source>Choose a longer one; several unrelated words are good.</source>
        <translation>Выберите пароль длиннее; хорошо подходят несколько не связанных между собой слов.</translation>
    </message>
    <message>
        <source>This is the only password</source>
        <translation>Это единственный пароль</translation>
    </message>
    <message>
        <source>Without it nobody could open the vault.</source>
        <translation>Без него никто не сможет открыть хранилище.</translation>
    </message>
    <message>
        <source>Add another password first.</source>
        <translation>Сначала добавьте другой пароль.</translation>
    </message>
    <message>
        <source>The vault could not be read or written</source>
        <translation>Не удалось прочитать или записать хранилище</translation>
    </message>
    <message>
        <source>The file or its disk gave an error; the last complete state is kept.</source>
        <translation>Файл или диск сообщил об ошибке; последнее полное состояние сохранено.</translation>
    </message>
    <message>
        <source>Check the disk and its free room, then open the vault again.</source>
        <translation>Проверьте диск и свободное место, затем откройте хранилище снова.</translation>
    </message>
    <message>
        <source>The vault would not be encrypted</source>
        <translation>Хранилище не было бы зашифровано</translation>
    </message>
    <message>
        <source>The database library on this computer has no encryption, so the program refuses to go on.</source>
        <translation>Библиотека базы данных на этом компьютере не умеет шифровать, поэтому программа дальше не идёт.</translation>
    </message>
    <message>
        <source>Install the program together with SQLCipher.</source>
        <translation>Установите программу вместе с SQLCipher.</translation>
    </message>
    <message>
        <source>This file is not a backup</source>
        <translation>Этот файл не резервная копия</translation>
    </message>
    <message>
        <source>The backup file is damaged</source>
        <translation>Файл резервной копии повреждён</translation>
    </message>
    <message>
        <source>A part of it no longer passes its check.</source>
        <translation>Часть файла не проходит проверку.</translation>
    </message>
    <message>
        <source>Use another copy of the backup, or restore from the seed phrase.</source>
        <translation>Возьмите другой экземпляр резервной копии или восстановите по seed-фразе.</translation>
    </message>
    <message>
        <source>There is no such wallet in the vault</source>
        <translation>В хранилище нет такого кошелька</translation>
    </message>
    <message>
        <source>It may have been removed or renamed.</source>
        <translation>Возможно, его удалили или переименовали.</translation>
    </message>
    <message>
        <source>Choose a wallet from the list.</source>
        <translation>Выберите кошелёк из списка.</translation>
    </message>
    <message>
        <source>A wallet like this is already in the vault</source>
        <translation>Такой кошелёк уже есть в хранилище</translation>
    </message>
    <message>
        <source>Its name or its output descriptor is the same.</source>
        <translation>У него то же название или тот же дескриптор.</translation>
    </message>
    <message>
        <source>Choose another name or open the wallet that is there.</source>
        <translation>Выберите другое название или откройте существующий кошелёк.</translation>
    </message>
    <message>
        <source>This name cannot be used</source>
        <translation>Такое название не подходит</translation>
    </message>
    <message>
        <source>It is empty, too long or holds signs that cannot be seen.</source>
        <translation>Оно пустое, слишком длинное или содержит невидимые знаки.</translation>
    </message>
    <message>
        <source>The backup is not confirmed yet</source>
        <translation>Резервная копия ещё не проверена</translation>
    </message>
    <message>
        <source>Without a proven backup, what you receive could be lost for ever.</source>
        <translation>Без проверенной резервной копии полученное можно потерять навсегда.</translation>
    </message>
    <message>
        <source>Confirm the seed phrase first; then addresses are shown.</source>
        <translation>Сначала подтвердите seed-фразу; после этого появятся адреса.</translation>
    </message>
    <message>
        <source>The key does not belong to this wallet</source>
        <translation>Ключ не принадлежит этому кошельку</translation>
    </message>
    <message>
        <source>The output descriptor names another key.</source>
        <translation>В дескрипторе указан другой ключ.</translation>
    </message>
    <message>
        <source>Choose the right seed phrase or the right descriptor.</source>
        <translation>Выберите нужную seed-фразу или нужный дескриптор.</translation>
    </message>
    <message>
        <source>Your own key is not among the cosigners</source>
        <translation>Вашего ключа нет среди соподписантов</translation>
    </message>
    <message>
        <source>You could not sign for such a wallet, and others could spend from it.</source>
        <translation>Вы не смогли бы подписывать для такого кошелька, а другие могли бы из него тратить.</translation>
    </message>
    <message>
        <source>Compare the keys with your cosigners before going on.</source>
        <translation>Прежде чем продолжать, сверьте ключи с соподписантами.</translation>
    </message>
    <message>
        <source>The same key appears twice among the cosigners</source>
        <translation>Один и тот же ключ указан у соподписантов дважды</translation>
    </message>
    <message>
        <source>The wallet would be weaker than its quorum says.</source>
        <translation>Кошелёк был бы слабее, чем говорит его кворум.</translation>
    </message>
    <message>
        <source>Ask each cosigner for a key of their own.</source>
        <translation>Попросите у каждого соподписанта его собственный ключ.</translation>
    </message>
    <message>
        <source>The key fingerprint is not the expected one</source>
        <translation>Отпечаток ключа не тот, что ожидался</translation>
    </message>
    <message>
        <source>A different passphrase or different words give a different, empty wallet.</source>
        <translation>Другая кодовая фраза или другие слова дают другой, пустой кошелёк.</translation>
    </message>
    <message>
        <source>Enter the passphrase again, exactly as the first time.</source>
        <translation>Введите кодовую фразу снова, точно как в первый раз.</translation>
    </message>
    <message>
        <source>This wallet is watch-only</source>
        <translation>Этот кошелёк только для просмотра</translation>
    </message>
    <message>
        <source>Its private keys are not in this vault.</source>
        <translation>Его закрытых ключей в этом хранилище нет.</translation>
    </message>
    <message>
        <source>Sign where the keys are: another vault or a device.</source>
        <translation>Подпишите там, где находятся ключи: в другом хранилище или на устройстве.</translation>
    </message>
    <message>
        <source>This computer is connected to a network</source>
        <translation>Этот компьютер подключён к сети</translation>
    </message>
    <message>
        <source>The offline signer is meant for a computer without one.</source>
        <translation>Офлайн-подписант предназначен для компьютера без сети.</translation>
    </message>
    <message>
        <source>Disconnect the network, then go on.</source>
        <translation>Отключите сеть и продолжайте.</translation>
    </message>
    <message>
        <source>The device was not found</source>
        <translation>Устройство не найдено</translation>
    </message>
    <message>
        <source>No such hardware wallet is plugged in.</source>
        <translation>Такой аппаратный кошелёк не подключён.</translation>
    </message>
    <message>
        <source>Plug it in, unlock it, then try again.</source>
        <translation>Подключите и разблокируйте его, затем повторите.</translation>
    </message>
    <message>
        <source>This computer does not let the program use the device</source>
        <translation>Компьютер не даёт программе доступа к устройству</translation>
    </message>
    <message>
        <source>The rule that allows it (udev) is not installed.</source>
        <translation>Правило, которое даёт доступ (udev), не установлено.</translation>
    </message>
    <message>
        <source>Install the rules that come with Sandyk, then plug the device in again.</source>
        <translation>Установите правила из комплекта Sandyk и подключите устройство заново.</translation>
    </message>
    <message>
        <source>Another program holds the device</source>
        <translation>Устройство занято другой программой</translation>
    </message>
    <message>
        <source>Only one program can speak with it at a time.</source>
        <translation>Одновременно с ним может работать только одна программа.</translation>
    </message>
    <message>
        <source>Close the other wallet program or browser page, then try again.</source>
        <translation>Закройте другую программу-кошелёк или страницу браузера и повторите.</translation>
    </message>
    <message>
        <source>The device was unplugged</source>
        <translation>Устройство отключено</translation>
    </message>
    <message>
        <source>The connection ended before the work was done. Nothing was signed or changed here.</source>
        <translation>Связь прервалась до завершения работы. Здесь ничего не подписано и не изменено.</translation>
    </message>
    <message>
        <source>Plug it in, unlock it, then start again.</source>
        <translation>Подключите и разблокируйте его, затем начните снова.</translation>
    </message>
    <message>
        <source>The device does not answer</source>
        <translation>Устройство не отвечает</translation>
    </message>
    <message>
        <source>It may be busy, asleep or locked.</source>
        <translation>Возможно, оно занято, спит или заблокировано.</translation>
    </message>
    <message>
        <source>Wake and unlock it, then try again. If that does not help, plug it in anew.</source>
        <translation>Включите и разблокируйте его, затем повторите. Если не поможет, подключите его заново.</translation>
    </message>
    <message>
        <source>The device gave an answer that makes no sense</source>
        <translation>Устройство прислало бессмысленный ответ</translation>
    </message>
    <message>
        <source>Nothing of it was used. The cable, another program or a manipulated device can be the reason.</source>
        <translation>Ответ не использован. Причиной может быть кабель, другая программа или подменённое устройство.</translation>
    </message>
    <message>
        <source>Plug the device in directly and try again. If it happens again, do not use this device.</source>
        <translation>Подключите устройство напрямую и повторите. Если это случится снова, не используйте это устройство.</translation>
    </message>
    <message>
        <source>The device is locked</source>
        <translation>Устройство заблокировано</translation>
    </message>
    <message>
        <source>It answers only after its PIN is entered.</source>
        <translation>Оно отвечает только после ввода PIN-кода.</translation>
    </message>
    <message>
        <source>Enter the PIN on the device, then try again.</source>
        <translation>Введите PIN-код на устройстве и повторите.</translation>
    </message>
    <message>
        <source>Another app is open on the device</source>
        <translation>На устройстве открыто другое приложение</translation>
    </message>
    <message>
        <source>The device works with Bitcoin only in its Bitcoin app.</source>
        <translation>С сетью Bitcoin устройство работает только в приложении Bitcoin.</translation>
    </message>
    <message>
        <source>Open the Bitcoin app on the device, then try again.</source>
        <translation>Откройте на устройстве приложение Bitcoin и повторите.</translation>
    </message>
    <message>
        <source>The software of the device is too old</source>
        <translation>Прошивка устройства устарела</translation>
    </message>
    <message>
        <source>This version cannot do it safely.</source>
        <translation>Эта версия не может сделать это безопасно.</translation>
    </message>
    <message>
        <source>Update the device with the program of its maker.</source>
        <translation>Обновите устройство программой его изготовителя.</translation>
    </message>
    <message>
        <source>The device cannot do this</source>
        <translation>Устройство этого не умеет</translation>
    </message>
    <message>
        <source>Its model or software does not know this kind of wallet or request.</source>
        <translation>Его модель или прошивка не поддерживает такой кошелёк или запрос.</translation>
    </message>
    <message>
        <source>Use another device or another kind of wallet.</source>
        <translation>Используйте другое устройство или кошелёк другого вида.</translation>
    </message>
    <message>
        <source>Refused on the device</source>
        <translation>Отклонено на устройстве</translation>
    </message>
    <message>
        <source>The request was turned down on the screen of the device. Nothing was signed.</source>
        <translation>Запрос отклонён на экране устройства. Ничего не подписано.</translation>
    </message>
    <message>
        <source>If that was not meant, start again.</source>
        <translation>Если это вышло случайно, начните снова.</translation>
    </message>
    <message>
        <source>The device does not accept this request</source>
        <translation>Устройство не принимает этот запрос</translation>
    </message>
    <message>
        <source>It found that the data do not fit together or are not of its key.</source>
        <translation>Оно обнаружило, что данные не согласуются между собой или не относятся к его ключу.</translation>
    </message>
    <message>
        <source>Check that this is the right device, seed and wallet.</source>
        <translation>Проверьте, те ли устройство, seed-фраза и кошелёк используются.</translation>
    </message>
    <message>
        <source>The device does not know this wallet</source>
        <translation>Устройство не знает этого кошелька</translation>
    </message>
    <message>
        <source>The wallet must be registered on the device once before it shows addresses or signs.</source>
        <translation>Кошелёк нужно один раз зарегистрировать на устройстве, прежде чем оно покажет адреса или подпишет.</translation>
    </message>
    <message>
        <source>Register the wallet on the device, then try again.</source>
        <translation>Зарегистрируйте кошелёк на устройстве и повторите.</translation>
    </message>
    <message>
        <source>This device holds other keys</source>
        <translation>В этом устройстве другие ключи</translation>
    </message>
    <message>
        <source>The seed or passphrase of the device is not the one of this wallet.</source>
        <translation>Seed-фраза или кодовая фраза устройства не от этого кошелька.</translation>
    </message>
    <message>
        <source>Plug in the right device, or enter the right passphrase on it.</source>
        <translation>Подключите нужное устройство или введите на нём верную кодовую фразу.</translation>
    </message>
    <message>
        <source>The device has another address</source>
        <translation>На устройстве другой адрес</translation>
    </message>
    <message>
        <source>The address of the device differs from that of the wallet here. One of the two is wrong.</source>
        <translation>Адрес на устройстве отличается от адреса кошелька в программе. Один из них неверен.</translation>
    </message>
    <message>
        <source>Do not use this address. Check the wallet and the device.</source>
        <translation>Не используйте этот адрес. Проверьте кошелёк и устройство.</translation>
    </message>
    <message>
        <source>The device gave a wrong signature</source>
        <translation>Устройство выдало неверную подпись</translation>
    </message>
    <message>
        <source>It does not fit this transaction or message, so it was thrown away.</source>
        <translation>Она не подходит к этой транзакции или сообщению и поэтому отброшена.</translation>
    </message>
    <message>
        <source>Do not use this device any more until its maker has explained it.</source>
        <translation>Не используйте это устройство, пока изготовитель не объяснит причину.</translation>
    </message>
    <message>
        <source>This is no address of a server or node</source>
        <translation>Это не адрес сервера или узла</translation>
    </message>
    <message>
        <source>An Electrum server is written ssl://host:port or tcp://host:port, a node http://host:port, a proxy socks5://host:port.</source>
        <translation>Сервер Electrum записывается как ssl://host:port или tcp://host:port, узел — http://host:port, прокси — socks5://host:port.</translation>
    </message>
    <message>
        <source>Correct the address; a proxy is named by its IP address.</source>
        <translation>Исправьте адрес; прокси указывается по IP-адресу.</translation>
    </message>
    <message>
        <source>This connection would not be private</source>
        <translation>Это соединение не было бы закрытым</translation>
    </message>
    <message>
        <source>The password of a node would cross the internet readable for everybody.</source>
        <translation>Пароль узла прошёл бы через интернет открытым текстом.</translation>
    </message>
    <message>
        <source>Use a node in your own network, a tunnel to it, or its onion address.</source>
        <translation>Используйте узел в своей сети, туннель к нему или его onion-адрес.</translation>
    </message>
    <message>
        <source>This address needs Tor</source>
        <translation>Для этого адреса нужен Tor</translation>
    </message>
    <message>
        <source>An onion address can be reached through the proxy of Tor only.</source>
        <translation>Onion-адрес доступен только через прокси Tor.</translation>
    </message>
    <message>
        <source>Start Tor and enter its proxy, usually socks5://127.0.0.1:9050.</source>
        <translation>Запустите Tor и укажите его прокси, обычно socks5://127.0.0.1:9050.</translation>
    </message>
    <message>
        <source>The source cannot be reached</source>
        <translation>Источник недоступен</translation>
    </message>
    <message>
        <source>The source does not answer</source>
        <translation>Источник не отвечает</translation>
    </message>
    <message>
        <source>Try again later, or choose another source.</source>
        <translation>Повторите позже или выберите другой источник.</translation>
    </message>
    <message>
        <source>The connection ended</source>
        <translation>Соединение прервано</translation>
    </message>
    <message>
        <source>The source or the network closed it. What had come until then is kept.</source>
        <translation>Его закрыл источник или сеть. Полученное до этого сохранено.</translation>
    </message>
    <message>
        <source>Try again: the work goes on where it stopped.</source>
        <translation>Повторите: работа продолжится с места остановки.</translation>
    </message>
    <message>
        <source>The source sent too much</source>
        <translation>Источник прислал слишком много</translation>
    </message>
    <message>
        <source>The answer was longer than any honest one. Nothing of it was used.</source>
        <translation>Ответ длиннее любого честного. Ничего из него не использовано.</translation>
    </message>
    <message>
        <source>Choose another source.</source>
        <translation>Выберите другой источник.</translation>
    </message>
    <message>
        <source>The node has too much to do</source>
        <translation>Узел перегружен</translation>
    </message>
    <message>
        <source>It answers other requests, or is still starting.</source>
        <translation>Он отвечает на другие запросы или ещё запускается.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Попробуйте немного позже.</translation>
    </message>
    <message>
        <source>Nobody vouches for this server</source>
        <translation>За этот сервер никто не ручается</translation>
    </message>
    <message>
        <source>Its certificate is its own work, as with many Electrum servers. Somebody in between could show one too.</source>
        <translation>Его сертификат выпущен им самим, как у многих серверов Electrum. Такой же может показать и посредник.</translation>
    </message>
    <message>
        <source>Compare the fingerprint of the certificate with what the owner of the server says, then accept it once.</source>
        <translation>Сравните отпечаток сертификата с тем, что называет владелец сервера, и примите его один раз.</translation>
    </message>
    <message>
        <source>The server shows another certificate</source>
        <translation>Сервер показывает другой сертификат</translation>
    </message>
    <message>
        <source>It is not the one that you accepted. The server may have a new one, or somebody stands in between. Nothing was sent.</source>
        <translation>Это не тот, который вы приняли. Возможно, у сервера новый, или кто-то стоит между вами. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Ask the owner of the server. Accept the new one only if they confirm it.</source>
        <translation>Спросите владельца сервера. Примите новый, только если он его подтвердит.</translation>
    </message>
    <message>
        <source>The certificate of the server is not valid today</source>
        <translation>Сертификат сервера сегодня недействителен</translation>
    </message>
    <message>
        <source>It has expired, or begins later, or the clock of this computer is wrong.</source>
        <translation>Он истёк, ещё не начал действовать, или часы этого компьютера неверны.</translation>
    </message>
    <message>
        <source>Check the date of this computer, or choose another server.</source>
        <translation>Проверьте дату на этом компьютере или выберите другой сервер.</translation>
    </message>
    <message>
        <source>No encrypted connection could be agreed on</source>
        <translation>Не удалось договориться о зашифрованном соединении</translation>
    </message>
    <message>
        <source>The server speaks no encryption here, or an old one, or its certificate is unusable.</source>
        <translation>Сервер здесь не шифрует, шифрует по-старому, или его сертификат непригоден.</translation>
    </message>
    <message>
        <source>Check the port: encrypted and plain connections have different ones.</source>
        <translation>Проверьте порт: у зашифрованных и открытых соединений они разные.</translation>
    </message>
    <message>
        <source>This program has no network</source>
        <translation>В этой программе нет сети</translation>
    </message>
    <message>
        <source>It was built without the parts that talk to servers.</source>
        <translation>Она собрана без частей, которые обращаются к серверам.</translation>
    </message>
    <message>
        <source>Use the program that was built with them.</source>
        <translation>Используйте программу, собранную с ними.</translation>
    </message>
    <message>
        <source>No server or node is chosen</source>
        <translation>Сервер или узел не выбран</translation>
    </message>
    <message>
        <source>Sandyk contacts nobody before you have chosen a source of the chain.</source>
        <translation>Пока вы не выбрали источник данных блокчейна, Sandyk ни с кем не связывается.</translation>
    </message>
    <message>
        <source>Choose a server or your own node in the settings of the network.</source>
        <translation>Выберите сервер или собственный узел в настройках сети.</translation>
    </message>
    <message>
        <source>The connection could not be made, or it broke. What was read up to then is kept.</source>
        <translation>Соединение не удалось установить или оно прервалось. Прочитанное до этого сохранено.</translation>
    </message>
    <message>
        <source>Check the address, the network and, if you use one, the proxy. Then synchronise again.</source>
        <translation>Проверьте адрес, сеть и прокси, если вы им пользуетесь. Затем синхронизируйте снова.</translation>
    </message>
    <message>
        <source>It took too long. What was read up to then is kept.</source>
        <translation>Это заняло слишком много времени. Прочитанное до этого сохранено.</translation>
    </message>
    <message>
        <source>The certificate of the server is not the one expected</source>
        <translation>Сертификат сервера не тот, что ожидался</translation>
    </message>
    <message>
        <source>It changed, has expired, or is of another server. Somebody may be between you and the server.</source>
        <translation>Он изменился, истёк или принадлежит другому серверу. Возможно, между вами и сервером кто-то есть.</translation>
    </message>
    <message>
        <source>Ask the owner of the server for the fingerprint of the new certificate before you accept it.</source>
        <translation>Прежде чем принять новый сертификат, узнайте его отпечаток у владельца сервера.</translation>
    </message>
    <message>
        <source>The node does not accept the user or password</source>
        <translation>Узел не принимает имя пользователя или пароль</translation>
    </message>
    <message>
        <source>The cookie file, the user name or the password is wrong.</source>
        <translation>Файл cookie, имя пользователя или пароль неверны.</translation>
    </message>
    <message>
        <source>Check the settings of the source against those of the node.</source>
        <translation>Сверьте настройки источника с настройками узла.</translation>
    </message>
    <message>
        <source>The proxy cannot be used</source>
        <translation>Прокси использовать нельзя</translation>
    </message>
    <message>
        <source>It does not answer or refuses to make the connection. Nothing was sent without it.</source>
        <translation>Он не отвечает или отказывается устанавливать соединение. Без него ничего не отправлено.</translation>
    </message>
    <message>
        <source>Start Tor or the proxy, then try again.</source>
        <translation>Запустите Tor или прокси и повторите.</translation>
    </message>
    <message>
        <source>The source gave an answer that makes no sense</source>
        <translation>Источник дал бессмысленный ответ</translation>
    </message>
    <message>
        <source>Nothing of that answer was used.</source>
        <translation>Ничего из этого ответа не использовано.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, choose another source.</source>
        <translation>Повторите. Если это случится снова, выберите другой источник.</translation>
    </message>
    <message>
        <source>The server speaks another version of the protocol</source>
        <translation>Сервер использует другую версию протокола</translation>
    </message>
    <message>
        <source>Sandyk needs the Electrum protocol 1.4 to 1.6.</source>
        <translation>Sandyk нужен протокол Electrum версий 1.4–1.6.</translation>
    </message>
    <message>
        <source>Choose another server, or bring its software up to date.</source>
        <translation>Выберите другой сервер или обновите его программу.</translation>
    </message>
    <message>
        <source>The source is of another network</source>
        <translation>Источник относится к другой сети</translation>
    </message>
    <message>
        <source>Its first block is not that of the network of this wallet.</source>
        <translation>Его первый блок — не тот, что в сети этого кошелька.</translation>
    </message>
    <message>
        <source>Choose a source of the same network.</source>
        <translation>Выберите источник той же сети.</translation>
    </message>
    <message>
        <source>The blocks of the source break the rules</source>
        <translation>Блоки источника нарушают правила</translation>
    </message>
    <message>
        <source>A block lacks the work or breaks a rule of Bitcoin. Nothing of it was believed.</source>
        <translation>В блоке нет нужной работы или он нарушает правило Bitcoin. Ему не поверили.</translation>
    </message>
    <message>
        <source>Do not trust this source. Choose another one.</source>
        <translation>Не доверяйте этому источнику. Выберите другой.</translation>
    </message>
    <message>
        <source>A proof of the source is wrong</source>
        <translation>Доказательство источника неверно</translation>
    </message>
    <message>
        <source>It says that a transaction is in a block, but the proof does not fit. The transaction is shown as reported only.</source>
        <translation>Он сообщает, что транзакция есть в блоке, но доказательство не сходится. Транзакция показана лишь как сообщённая сервером.</translation>
    </message>
    <message>
        <source>The source gave another transaction than was asked for</source>
        <translation>Источник дал не ту транзакцию, что запрашивалась</translation>
    </message>
    <message>
        <source>The bytes do not have the identifier that was asked for. They were thrown away.</source>
        <translation>У этих байтов не тот идентификатор, что запрашивался. Они отброшены.</translation>
    </message>
    <message>
        <source>The source has another history of the chain</source>
        <translation>У источника другая история блокчейна</translation>
    </message>
    <message>
        <source>Its blocks part from the ones known here more than a week below the tip.</source>
        <translation>Его блоки расходятся с известными здесь больше чем за неделю до последнего.</translation>
    </message>
    <message>
        <source>Compare with a second source before you believe either.</source>
        <translation>Сравните со вторым источником, прежде чем верить любому из них.</translation>
    </message>
    <message>
        <source>Two sources tell different things</source>
        <translation>Два источника сообщают разное</translation>
    </message>
    <message>
        <source>One of them hides or adds something.</source>
        <translation>Один из них что-то скрывает или добавляет.</translation>
    </message>
    <message>
        <source>The source refused a request</source>
        <translation>Источник отклонил запрос</translation>
    </message>
    <message>
        <source>It answered with an error of its own.</source>
        <translation>Он ответил собственной ошибкой.</translation>
    </message>
    <message>
        <source>The node lacks what is needed</source>
        <translation>На узле нет того, что нужно</translation>
    </message>
    <message>
        <source>It is too old, or neither its block filter index nor its wallets are switched on.</source>
        <translation>Он слишком старый, либо в нём не включены ни индекс фильтров блоков, ни кошельки.</translation>
    </message>
    <message>
        <source>Switch on the block filter index or the wallets of the node, or choose another source.</source>
        <translation>Включите на узле индекс фильтров блоков или кошельки либо выберите другой источник.</translation>
    </message>
    <message>
        <source>The history is too large</source>
        <translation>История слишком велика</translation>
    </message>
    <message>
        <source>There is more of it than Sandyk takes from one source.</source>
        <translation>Её больше, чем Sandyk принимает от одного источника.</translation>
    </message>
    <message>
        <source>Use several wallets, or your own node.</source>
        <translation>Используйте несколько кошельков или собственный узел.</translation>
    </message>
    <message>
        <source>The network did not take the transaction</source>
        <translation>Сеть не приняла транзакцию</translation>
    </message>
    <message>
        <source>The source examined it and refused to pass it on. Nothing was sent.</source>
        <translation>Источник проверил её и отказался передавать. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The table cannot be read</source>
        <translation>Таблица не читается</translation>
    </message>
    <message>
        <source>The file is no CSV table, or its quotation marks do not fit together.</source>
        <translation>Файл не является таблицей CSV, или кавычки в нём не парные.</translation>
    </message>
    <message>
        <source>Save the table again as CSV in UTF-8, then try again.</source>
        <translation>Сохраните таблицу заново как CSV в UTF-8 и повторите попытку.</translation>
    </message>
    <message>
        <source>Some lines of the file are wrong</source>
        <translation>Некоторые строки файла неверны</translation>
    </message>
    <message>
        <source>Nothing was taken over, so that no line is lost unseen.</source>
        <translation>Ничего не перенесено, чтобы ни одна строка не потерялась незаметно.</translation>
    </message>
    <message>
        <source>Correct the lines that are listed, then import the file again.</source>
        <translation>Исправьте перечисленные строки и импортируйте файл ещё раз.</translation>
    </message>
    <message>
        <source>A recipient, an amount or the fee is missing or does not fit the others.</source>
        <translation>Не указаны получатель, сумма или комиссия, либо они не согласуются.</translation>
    </message>
    <message>
        <source>Fill in what is missing.</source>
        <translation>Заполните недостающее.</translation>
    </message>
    <message>
        <source>The coins that may be spent do not cover the amount and the fee.</source>
        <translation>Монет, которые можно потратить, не хватает на сумму и комиссию.</translation>
    </message>
    <message>
        <source>The amount is too small</source>
        <translation>Сумма слишком мала</translation>
    </message>
    <message>
        <source>The network does not pass on an amount that costs more to spend than it is worth.</source>
        <translation>Сеть не передаёт сумму, потратить которую дороже, чем она стоит.</translation>
    </message>
    <message>
        <source>A chosen coin cannot be spent</source>
        <translation>Выбранную монету нельзя потратить</translation>
    </message>
    <message>
        <source>It is unknown, frozen, reserved by another draft, not yet mature or chosen twice.</source>
        <translation>Она неизвестна, заморожена, занята другим черновиком, ещё не созрела или выбрана дважды.</translation>
    </message>
    <message>
        <source>Choose other coins.</source>
        <translation>Выберите другие монеты.</translation>
    </message>
    <message>
        <source>This fee cannot be used</source>
        <translation>Такую комиссию использовать нельзя</translation>
    </message>
    <message>
        <source>Choose a higher fee.</source>
        <translation>Выберите комиссию выше.</translation>
    </message>
    <message>
        <source>It needs more coins or recipients than the network passes on in one transaction.</source>
        <translation>Для него нужно больше монет или получателей, чем сеть передаёт в одной транзакции.</translation>
    </message>
    <message>
        <source>This address looks like another one, but is not</source>
        <translation>Этот адрес похож на другой, но это не он</translation>
    </message>
    <message>
        <source>Its beginning and end are those of an address that you know. Thieves make such addresses.</source>
        <translation>Его начало и конец как у известного вам адреса. Такие адреса создают воры.</translation>
    </message>
    <message>
        <source>Compare the whole address with the recipient over another channel.</source>
        <translation>Сверьте весь адрес с получателем по другому каналу связи.</translation>
    </message>
    <message>
        <source>The transaction does not do what was asked</source>
        <translation>Транзакция делает не то, что было запрошено</translation>
    </message>
    <message>
        <source>Recipients, amounts, change or fee differ from the request. It was not kept.</source>
        <translation>Получатели, суммы, сдача или комиссия отличаются от запроса. Она не сохранена.</translation>
    </message>
    <message>
        <source>The draft is not at this step</source>
        <translation>Черновик не на этом шаге</translation>
    </message>
    <message>
        <source>It was already sent, was given up, or still lacks signatures.</source>
        <translation>Он уже отправлен, отменён, или в нём ещё не хватает подписей.</translation>
    </message>
    <message>
        <source>Look at the state of the draft.</source>
        <translation>Посмотрите состояние черновика.</translation>
    </message>
    <message>
        <source>There is no such draft</source>
        <translation>Такого черновика нет</translation>
    </message>
    <message>
        <source>The vault keeps no draft of this number.</source>
        <translation>В хранилище нет черновика с этим номером.</translation>
    </message>
    <message>
        <source>Choose one from the list of drafts.</source>
        <translation>Выберите черновик из списка.</translation>
    </message>
    <message>
        <source>It is in a block, does not allow replacement, or has no output of ours to take the fee from.</source>
        <translation>Он уже в блоке, не допускает замены или не имеет нашего выхода, из которого взять комиссию.</translation>
    </message>
    <message>
        <source>Above the limit that you set yourself</source>
        <translation>Выше лимита, который вы установили сами</translation>
    </message>
    <message>
        <source>Sign it when the delay is over.</source>
        <translation>Подпишите его, когда задержка закончится.</translation>
    </message>
    <message>
        <source>The clock of this computer went back</source>
        <translation>Часы этого компьютера переведены назад</translation>
    </message>
    <message>
        <source>Limits and delays count on time, so nothing is released by a clock that is behind.</source>
        <translation>Лимиты и задержки зависят от времени, поэтому по отстающим часам ничего не разрешается.</translation>
    </message>
    <message>
        <source>Set the clock right, then try again.</source>
        <translation>Установите верное время и повторите попытку.</translation>
    </message>
    <message>
        <source>This program cannot send</source>
        <translation>Эта программа не может отправлять</translation>
    </message>
    <message>
        <source>It has no connection to the network, or no server was chosen.</source>
        <translation>У неё нет связи с сетью, или сервер не выбран.</translation>
    </message>
    <message>
        <source>Export the transaction and send it with another program.</source>
        <translation>Экспортируйте транзакцию и отправьте её другой программой.</translation>
    </message>
    <message>
        <source>The address book has this address already</source>
        <translation>Этот адрес уже есть в адресной книге</translation>
    </message>
    <message>
        <source>Each address stands in it once.</source>
        <translation>Каждый адрес записан в ней один раз.</translation>
    </message>
    <message>
        <source>Change the entry that is there.</source>
        <translation>Измените имеющуюся запись.</translation>
    </message>
    <message>
        <source>The address book has no such entry</source>
        <translation>Такой записи в адресной книге нет</translation>
    </message>
    <message>
        <source>It was removed, or never added.</source>
        <translation>Она удалена или не добавлялась.</translation>
    </message>
    <message>
        <source>Choose another entry.</source>
        <translation>Выберите другую запись.</translation>
    </message>
    <message>
        <source>This is no price</source>
        <translation>Это не цена</translation>
    </message>
    <message>
        <source>A price has a date, a currency of three letters, a number and its source.</source>
        <translation>У цены есть дата, валюта из трёх букв, число и источник.</translation>
    </message>
    <message>
        <source>Correct the price file, then import it again.</source>
        <translation>Исправьте файл цен и импортируйте его ещё раз.</translation>
    </message>
    <message>
        <source>The file is not written in the expected form</source>
        <translation>Файл записан не в ожидаемом виде</translation>
    </message>
    <message>
        <source>It is no valid JSON, or a name stands in it twice.</source>
        <translation>Это не корректный JSON, или одно имя встречается в нём дважды.</translation>
    </message>
    <message>
        <source>Check that you chose the right file, or get it again.</source>
        <translation>Проверьте, тот ли файл выбран, или получите его заново.</translation>
    </message>
    <message>
        <source>This is not a signed data file</source>
        <translation>Это не подписанный файл данных</translation>
    </message>
    <message>
        <source>It lacks what such a file must hold, or holds something else.</source>
        <translation>В нём нет того, что должно быть в таком файле, или есть лишнее.</translation>
    </message>
    <message>
        <source>The file holds data of another kind</source>
        <translation>В файле данные другого вида</translation>
    </message>
    <message>
        <source>It is signed for another purpose and cannot be used for this one.</source>
        <translation>Он подписан для другой цели и здесь не подходит.</translation>
    </message>
    <message>
        <source>Choose the file that was made for this purpose.</source>
        <translation>Выберите файл, сделанный именно для этой цели.</translation>
    </message>
    <message>
        <source>Nobody that the program trusts has signed this file</source>
        <translation>Этот файл не подписан никем, кому доверяет программа</translation>
    </message>
    <message>
        <source>Without such a signature anybody could have written it.</source>
        <translation>Без такой подписи его мог написать кто угодно.</translation>
    </message>
    <message>
        <source>Get the file from its publisher again. Do not use it before its origin is clear.</source>
        <translation>Получите файл у издателя ещё раз. Не пользуйтесь им, пока не ясно его происхождение.</translation>
    </message>
    <message>
        <source>The file was changed after it was signed</source>
        <translation>Файл изменён после подписания</translation>
    </message>
    <message>
        <source>Its signature does not belong to its content.</source>
        <translation>Его подпись не соответствует содержанию.</translation>
    </message>
    <message>
        <source>Delete this copy and get the file from its publisher again.</source>
        <translation>Удалите эту копию и получите файл у издателя заново.</translation>
    </message>
    <message>
        <source>The file is out of date</source>
        <translation>Срок действия файла истёк</translation>
    </message>
    <message>
        <source>Its publisher said until when it may be used, and that day has passed.</source>
        <translation>Издатель указал, до какого дня им можно пользоваться, и этот день прошёл.</translation>
    </message>
    <message>
        <source>Get the current file from its publisher.</source>
        <translation>Получите у издателя действующий файл.</translation>
    </message>
    <message>
        <source>A later version is already in use</source>
        <translation>Уже используется более новая версия</translation>
    </message>
    <message>
        <source>Going back to an older file would undo what was corrected since.</source>
        <translation>Возврат к старому файлу отменил бы сделанные с тех пор исправления.</translation>
    </message>
    <message>
        <source>Keep the version in use, or get a later one.</source>
        <translation>Оставьте используемую версию или получите более новую.</translation>
    </message>
    <message>
        <source>The law profile cannot be read</source>
        <translation>Профиль закона не читается</translation>
    </message>
    <message>
        <source>It is signed, but its rules are not in the form that this version of the program knows.</source>
        <translation>Он подписан, но его правила записаны в виде, которого эта версия программы не знает.</translation>
    </message>
    <message>
        <source>Update the program, or get the profile that belongs to it.</source>
        <translation>Обновите программу или получите подходящий к ней профиль.</translation>
    </message>
    <message>
        <source>The law profile has no such question</source>
        <translation>В профиле закона нет такого вопроса</translation>
    </message>
    <message>
        <source>The kind of act or a fact about it is not one that the profile knows.</source>
        <translation>Вид действия или сведение о нём профилю не известны.</translation>
    </message>
    <message>
        <source>Check the name of the act and of each fact.</source>
        <translation>Проверьте название действия и каждого сведения.</translation>
    </message>
    <message>
        <source>The law profile does not allow this setting</source>
        <translation>Профиль закона не допускает такую настройку</translation>
    </message>
    <message>
        <source>A firm may be stricter than the profile, but not laxer, and only where the profile leaves the choice.</source>
        <translation>Компания может быть строже профиля, но не мягче, и только там, где профиль оставляет выбор.</translation>
    </message>
    <message>
        <source>Choose a value within the bounds that are shown.</source>
        <translation>Выберите значение в показанных пределах.</translation>
    </message>
    <message>
        <source>A rule of the law profile forbids this</source>
        <translation>Это запрещено правилом профиля закона</translation>
    </message>
    <message>
        <source>The rule, its source and how sure it is stand with this message.</source>
        <translation>Правило, его источник и степень достоверности указаны в этом сообщении.</translation>
    </message>
    <message>
        <source>Remove the reason that the rule names, then try again.</source>
        <translation>Устраните причину, названную в правиле, и повторите.</translation>
    </message>
    <message>
        <source>A reason must be written down first</source>
        <translation>Сначала нужно записать причину</translation>
    </message>
    <message>
        <source>A rule of the law profile warns of this. Whoever goes on says why, and the reason is kept.</source>
        <translation>Правило профиля закона предупреждает об этом. Кто продолжает, указывает причину, и она сохраняется.</translation>
    </message>
    <message>
        <source>Read the warning and enter the reason.</source>
        <translation>Прочитайте предупреждение и введите причину.</translation>
    </message>
    <message>
        <source>Others must approve this first</source>
        <translation>Сначала это должны утвердить другие</translation>
    </message>
    <message>
        <source>A rule of the law profile asks for more than one person.</source>
        <translation>Правило профиля закона требует участия более чем одного человека.</translation>
    </message>
    <message>
        <source>Ask those who may approve, then try again.</source>
        <translation>Обратитесь к тем, кто может утвердить, и повторите.</translation>
    </message>
    <message>
        <source>A line of the audit log is not in its form</source>
        <translation>Строка журнала аудита записана не по форме</translation>
    </message>
    <message>
        <source>It is damaged, or was not written by this program.</source>
        <translation>Она повреждена или написана не этой программой.</translation>
    </message>
    <message>
        <source>Verify the log and keep the file for the auditor.</source>
        <translation>Проверьте журнал и сохраните файл для аудитора.</translation>
    </message>
    <message>
        <source>This is not a checkpoint of an audit log</source>
        <translation>Это не контрольная точка журнала аудита</translation>
    </message>
    <message>
        <source>A part is missing or damaged.</source>
        <translation>Части не хватает, или она повреждена.</translation>
    </message>
    <message>
        <source>Get the file again, whole, from whoever made it.</source>
        <translation>Получите файл целиком у того, кто его сделал.</translation>
    </message>
    <message>
        <source>The proof does not hold</source>
        <translation>Доказательство неверно</translation>
    </message>
    <message>
        <source>What it should prove is not in the log that the checkpoint describes.</source>
        <translation>Того, что оно должно доказать, нет в журнале, описанном контрольной точкой.</translation>
    </message>
    <message>
        <source>Ask for a new proof. If it fails again, the log was changed.</source>
        <translation>Запросите новое доказательство. Если и оно неверно, журнал изменён.</translation>
    </message>
    <message>
        <source>The signature of the checkpoint is missing or wrong</source>
        <translation>Подписи контрольной точки нет, или она неверна</translation>
    </message>
    <message>
        <source>It was not made by the log or the witness that is named.</source>
        <translation>Её сделал не тот журнал или не тот свидетель, который назван.</translation>
    </message>
    <message>
        <source>Check that the key is the right one. If it is, do not trust this file.</source>
        <translation>Проверьте, верен ли ключ. Если верен, не доверяйте этому файлу.</translation>
    </message>
    <message>
        <source>This vault has no audit log yet</source>
        <translation>В этом хранилище ещё нет журнала аудита</translation>
    </message>
    <message>
        <source>The log begins when the firm is set up.</source>
        <translation>Журнал начинается при настройке компании.</translation>
    </message>
    <message>
        <source>Set up the firm first.</source>
        <translation>Сначала настройте компанию.</translation>
    </message>
    <message>
        <source>The audit log was changed</source>
        <translation>Журнал аудита изменён</translation>
    </message>
    <message>
        <source>An entry is not what was written, or is missing.</source>
        <translation>Запись не такая, какой была сделана, или отсутствует.</translation>
    </message>
    <message>
        <source>Stop work, keep this file, and restore a backup that verifies. Tell the auditor.</source>
        <translation>Остановите работу, сохраните этот файл и восстановите резервную копию, проходящую проверку. Сообщите аудитору.</translation>
    </message>
    <message>
        <source>The vault is older than what was last seen</source>
        <translation>Хранилище старше последнего известного состояния</translation>
    </message>
    <message>
        <source>The audit log is shorter than its last known checkpoint: an old file was put back.</source>
        <translation>Журнал аудита короче последней известной контрольной точки: на место положен старый файл.</translation>
    </message>
    <message>
        <source>Go through the gap report. Two officers must sign it before work goes on.</source>
        <translation>Изучите отчёт о пробеле. До продолжения работы его должны подписать два сотрудника.</translation>
    </message>
    <message>
        <source>The audit log is another one than was last seen</source>
        <translation>Журнал аудита не тот, который был виден последним</translation>
    </message>
    <message>
        <source>It does not continue the last known checkpoint: entries were rewritten.</source>
        <translation>Он не продолжает последнюю известную контрольную точку: записи переписаны.</translation>
    </message>
    <message>
        <source>Stop work, keep both files and tell the auditor.</source>
        <translation>Остановите работу, сохраните оба файла и сообщите аудитору.</translation>
    </message>
    <message>
        <source>The device did not use our share of chance</source>
        <translation>Устройство не использовало нашу долю случайности</translation>
    </message>
    <message>
        <source>Its signature could hide parts of its key. It was thrown away.</source>
        <translation>Его подпись может скрывать части ключа. Она отброшена.</translation>
    </message>
    <message>
        <source>Do not use this device any more. Move the coins to keys of another device.</source>
        <translation>Больше не пользуйтесь этим устройством. Переведите монеты на ключи другого устройства.</translation>
    </message>
    <message>
        <source>The device is not paired with this computer</source>
        <translation>Устройство не сопряжено с этим компьютером</translation>
    </message>
    <message>
        <source>The pairing code was not confirmed. Without it nobody knows who listens on the line.</source>
        <translation>Код сопряжения не подтверждён. Без него неизвестно, кто слушает линию.</translation>
    </message>
    <message>
        <source>Start again and confirm the code, if it is the same here and on the device.</source>
        <translation>Начните заново и подтвердите код, если он одинаков здесь и на устройстве.</translation>
    </message>
    <message>
        <source>This is not the device it says it is</source>
        <translation>Это не то устройство, за которое оно себя выдаёт</translation>
    </message>
    <message>
        <source>It could not prove that it holds the key known from before. Another device imitates it, or another program stands between.</source>
        <translation>Оно не доказало, что хранит известный раньше ключ. Его подделывает другое устройство, или между вами стоит другая программа.</translation>
    </message>
    <message>
        <source>Use another cable and computer. If it happens again, do not use this device.</source>
        <translation>Возьмите другой кабель и компьютер. Если повторится, не пользуйтесь этим устройством.</translation>
    </message>
    <message>
        <source>The device holds no seed yet</source>
        <translation>На устройстве ещё нет seed-фразы</translation>
    </message>
    <message>
        <source>It must be set up before a wallet can use it.</source>
        <translation>Прежде чем кошелёк сможет им пользоваться, его нужно настроить.</translation>
    </message>
    <message>
        <source>Set it up on the device itself or with the program of its maker.</source>
        <translation>Настройте его на самом устройстве или программой производителя.</translation>
    </message>
    <message>
        <source>The device is set to another network</source>
        <translation>Устройство настроено на другую сеть</translation>
    </message>
    <message>
        <source>A device for test coins must not sign for real ones, nor the other way round.</source>
        <translation>Устройство для тестовых монет не должно подписывать настоящие, и наоборот.</translation>
    </message>
    <message>
        <source>Change the network in the settings of the device, or use another wallet.</source>
        <translation>Смените сеть в настройках устройства или возьмите другой кошелёк.</translation>
    </message>
    <message>
        <source>The PIN is wrong</source>
        <translation>Неверный PIN-код</translation>
    </message>
    <message>
        <source>The device did not accept it. After each wrong PIN it waits longer, and in the end it wipes itself.</source>
        <translation>Устройство его не приняло. После каждого неверного PIN-кода оно ждёт дольше, а в конце стирает свои данные.</translation>
    </message>
    <message>
        <source>Look at the device&apos;s screen: enter the places of your digits on its keypad, which change each time.</source>
        <translation>Посмотрите на экран устройства: введите места своих цифр на его клавиатуре, каждый раз они другие.</translation>
    </message>
    <message>
        <source>The device waits for an update</source>
        <translation>Устройство ждёт обновления</translation>
    </message>
    <message>
        <source>It was started in its bootloader, where it can only be updated.</source>
        <translation>Оно запущено в режиме загрузчика, где его можно только обновить.</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again without pressing anything.</source>
        <translation>Отключите его и подключите снова, ничего не нажимая.</translation>
    </message>
    <message>
        <source>The device signs only if all coins are of one wallet</source>
        <translation>Устройство подписывает, только если все монеты из одного кошелька</translation>
    </message>
    <message>
        <source>The transaction also spends a coin that is not of this wallet. Devices of this kind cannot know that its owner agrees, and refuse.</source>
        <translation>Транзакция тратит и монету не из этого кошелька. Такие устройства не могут узнать, согласен ли её владелец, и отказывают.</translation>
    </message>
    <message>
        <source>Make a transaction of this wallet&apos;s coins alone, or sign with another device.</source>
        <translation>Составьте транзакцию только из монет этого кошелька или подпишите другим устройством.</translation>
    </message>
    <message>
        <source>This cannot be written into the key register</source>
        <translation>Это нельзя записать в реестр ключей</translation>
    </message>
    <message>
        <source>A text is too long, has signs that cannot be seen, or a day does not exist.</source>
        <translation>Текст слишком длинный, содержит невидимые знаки, или такого дня не существует.</translation>
    </message>
    <message>
        <source>Check the marked field. A day is written like 2026-11-26.</source>
        <translation>Проверьте отмеченное поле. День пишется так: 2026-11-26.</translation>
    </message>
    <message>
        <source>The key is not in the register</source>
        <translation>Ключа нет в реестре</translation>
    </message>
    <message>
        <source>The key register of this vault has no entry with this key fingerprint.</source>
        <translation>В реестре ключей этого хранилища нет записи с таким отпечатком ключа.</translation>
    </message>
    <message>
        <source>Check the key fingerprint, or write the key into the register.</source>
        <translation>Проверьте отпечаток ключа или запишите ключ в реестр.</translation>
    </message>
    <message>
        <source>The file does not have the form that was expected</source>
        <translation>Файл не того вида, который ожидался</translation>
    </message>
    <message>
        <source>It is no policy, record or package of this program, or it was changed.</source>
        <translation>Это не политика, не запись и не пакет этой программы, либо файл изменён.</translation>
    </message>
    <message>
        <source>Use a file that this program wrote, or correct the place that the details name.</source>
        <translation>Возьмите файл, записанный этой программой, или исправьте место, указанное в подробностях.</translation>
    </message>
    <message>
        <source>The policy contradicts itself</source>
        <translation>Политика противоречит сама себе</translation>
    </message>
    <message>
        <source>A rule names a group, a bound or a number of votes that cannot be.</source>
        <translation>Правило называет группу, границу или число голосов, которых быть не может.</translation>
    </message>
    <message>
        <source>Correct the rule that the details name.</source>
        <translation>Исправьте правило, указанное в подробностях.</translation>
    </message>
    <message>
        <source>The firm&apos;s policy does not allow this</source>
        <translation>Политика фирмы этого не разрешает</translation>
    </message>
    <message>
        <source>The first rule that fits blocks it, or no rule allows it.</source>
        <translation>Первое подходящее правило запрещает это, или ни одно правило не разрешает.</translation>
    </message>
    <message>
        <source>Change the request, or have the administrators change the policy.</source>
        <translation>Измените поручение или попросите администраторов изменить политику.</translation>
    </message>
    <message>
        <source>The law profile does not allow this</source>
        <translation>Профиль закона этого не разрешает</translation>
    </message>
    <message>
        <source>A rule of the law profile in force blocks it.</source>
        <translation>Это запрещает правило действующего профиля закона.</translation>
    </message>
    <message>
        <source>Read the rule on the Law page; it says what is missing.</source>
        <translation>Прочтите правило на странице «Закон»: там сказано, чего не хватает.</translation>
    </message>
    <message>
        <source>The licence does not cover this</source>
        <translation>Лицензия этого не охватывает</translation>
    </message>
    <message>
        <source>Without a licence in force the firm holds only its own assets; a suspended licence stops new clients and deposits.</source>
        <translation>Без действующей лицензии фирма хранит только собственные активы; приостановленная лицензия не даёт принимать клиентов и вклады.</translation>
    </message>
    <message>
        <source>Enter the licence and have a second administrator confirm it.</source>
        <translation>Внесите лицензию, и пусть её подтвердит второй администратор.</translation>
    </message>
    <message>
        <source>These roles do not go together</source>
        <translation>Эти роли несовместимы</translation>
    </message>
    <message>
        <source>An administrator never initiates, and an auditor does nothing but read.</source>
        <translation>Администратор не готовит заявок, а аудитор только читает.</translation>
    </message>
    <message>
        <source>Give the roles to different people.</source>
        <translation>Дайте эти роли разным людям.</translation>
    </message>
    <message>
        <source>Your role does not include this</source>
        <translation>Ваша роль этого не включает</translation>
    </message>
    <message>
        <source>Each act of the firm belongs to certain roles.</source>
        <translation>Каждое действие в фирме закреплено за определёнными ролями.</translation>
    </message>
    <message>
        <source>Ask somebody who has the role.</source>
        <translation>Обратитесь к тому, у кого есть эта роль.</translation>
    </message>
    <message>
        <source>A second person is needed</source>
        <translation>Нужен второй человек</translation>
    </message>
    <message>
        <source>Nobody approves what they began themselves, and one person has one vote.</source>
        <translation>Никто не утверждает то, что начал сам; у одного человека один голос.</translation>
    </message>
    <message>
        <source>Let another person do this step.</source>
        <translation>Пусть этот шаг сделает другой человек.</translation>
    </message>
    <message>
        <source>There is no such record</source>
        <translation>Такой записи нет</translation>
    </message>
    <message>
        <source>No operator, client, request or change has this name.</source>
        <translation>Нет оператора, клиента, поручения или изменения с таким именем.</translation>
    </message>
    <message>
        <source>Look at the list and choose from it.</source>
        <translation>Посмотрите список и выберите из него.</translation>
    </message>
    <message>
        <source>There is such a record already</source>
        <translation>Такая запись уже есть</translation>
    </message>
    <message>
        <source>A name, number or signature can be there only once.</source>
        <translation>Имя, номер или подпись могут быть только один раз.</translation>
    </message>
    <message>
        <source>Use another name, or the record that is there.</source>
        <translation>Возьмите другое имя или уже имеющуюся запись.</translation>
    </message>
    <message>
        <source>This step is not due</source>
        <translation>Этот шаг сейчас не положен</translation>
    </message>
    <message>
        <source>The firm, the client or the request is in another state.</source>
        <translation>Фирма, клиент или поручение находятся в другом состоянии.</translation>
    </message>
    <message>
        <source>Look at the timeline to see which step comes next.</source>
        <translation>Посмотрите ход дела, чтобы увидеть следующий шаг.</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>Нужна причина</translation>
    </message>
    <message>
        <source>A refusal, a freeze or an exception is kept with its reason.</source>
        <translation>Отказ, заморозка и исключение хранятся вместе с причиной.</translation>
    </message>
    <message>
        <source>Write the reason in a few words.</source>
        <translation>Напишите причину в нескольких словах.</translation>
    </message>
    <message>
        <source>The records of the firm do not bear their signatures</source>
        <translation>Записи фирмы не сходятся с их подписями</translation>
    </message>
    <message>
        <source>A row was changed outside of the program, or a signature is missing. Nothing was signed.</source>
        <translation>Строка изменена вне программы, или подписи не хватает. Ничего не подписано.</translation>
    </message>
    <message>
        <source>Stop work, keep this file, and compare it with the last checkpoint that the auditor holds.</source>
        <translation>Остановите работу, сохраните этот файл и сравните его с последней контрольной точкой у аудитора.</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile</source>
        <translation>Тем временем это изменили</translation>
    </message>
    <message>
        <source>The proposal was made on a version that is no longer in force.</source>
        <translation>Предложение сделано по версии, которая больше не действует.</translation>
    </message>
    <message>
        <source>Look at what is in force now and propose it again.</source>
        <translation>Посмотрите, что действует сейчас, и предложите снова.</translation>
    </message>
    <message>
        <source>The time for this is over</source>
        <translation>Срок истёк</translation>
    </message>
    <message>
        <source>Approvals, requests and proposals count only for a while.</source>
        <translation>Утверждения, поручения и предложения действуют ограниченное время.</translation>
    </message>
    <message>
        <source>Start again, and have it approved in time.</source>
        <translation>Начните снова и получите утверждение вовремя.</translation>
    </message>
    <message>
        <source>Approvals are missing</source>
        <translation>Не хватает утверждений</translation>
    </message>
    <message>
        <source>Fewer people have approved than the policy asks for.</source>
        <translation>Утвердило меньше людей, чем требует политика.</translation>
    </message>
    <message>
        <source>Wait for the approvals that the request still needs.</source>
        <translation>Дождитесь утверждений, которых ещё не хватает.</translation>
    </message>
    <message>
        <source>The record is not complete</source>
        <translation>Запись неполна</translation>
    </message>
    <message>
        <source>The law asks for full identification before an account is opened, and for the owners behind companies and trusts.</source>
        <translation>До открытия счёта нужны полная идентификация и сведения о владельцах компаний и трастов.</translation>
    </message>
    <message>
        <source>Fill in what the details name.</source>
        <translation>Заполните то, что указано в подробностях.</translation>
    </message>
    <message>
        <source>The client is not cleared for this</source>
        <translation>Клиент к этому не допущен</translation>
    </message>
    <message>
        <source>Identification is not approved by a second officer, or it is overdue.</source>
        <translation>Идентификация не утверждена вторым сотрудником или просрочена.</translation>
    </message>
    <message>
        <source>Have the record completed, refreshed and approved.</source>
        <translation>Дополните и обновите запись и дайте её утвердить.</translation>
    </message>
    <message>
        <source>These assets are frozen</source>
        <translation>Эти активы заморожены</translation>
    </message>
    <message>
        <source>Nothing leaves until two officers lift the freeze.</source>
        <translation>Ничего не выйдет, пока двое сотрудников не снимут заморозку.</translation>
    </message>
    <message>
        <source>Look at the freeze on the client&apos;s file.</source>
        <translation>Посмотрите заморозку в деле клиента.</translation>
    </message>
    <message>
        <source>It is too early</source>
        <translation>Ещё рано</translation>
    </message>
    <message>
        <source>A new destination or a large request waits for a while, so that somebody can still stop it.</source>
        <translation>Новый адрес или крупное поручение выдерживаются, чтобы их можно было остановить.</translation>
    </message>
    <message>
        <source>Try again at the time that the details give.</source>
        <translation>Повторите в то время, которое указано в подробностях.</translation>
    </message>
    <message>
        <source>The clock is in doubt</source>
        <translation>Часы вызывают сомнение</translation>
    </message>
    <message>
        <source>It was set back, or far ahead since the vault was last used. Nothing that waits is released.</source>
        <translation>Они переведены назад или сильно вперёд с последней работы. Ничто выжидающее не выпускается.</translation>
    </message>
    <message>
        <source>Correct the clock, or let two administrators confirm the time.</source>
        <translation>Исправьте часы или дайте двум администраторам подтвердить время.</translation>
    </message>
    <message>
        <source>The proof of control does not hold</source>
        <translation>Доказательство контроля не подходит</translation>
    </message>
    <message>
        <source>The signature is of another address, of another text, or it was used before.</source>
        <translation>Подпись от другого адреса, под другим текстом или уже использована.</translation>
    </message>
    <message>
        <source>Give the owner a new text to sign and enter that signature.</source>
        <translation>Дайте владельцу новый текст на подпись и внесите эту подпись.</translation>
    </message>
    <message>
        <source>Everything is stopped</source>
        <translation>Всё остановлено</translation>
    </message>
    <message>
        <source>A keyholder has refused all requests until the administrators lift it.</source>
        <translation>Держатель ключа отклонил все поручения, пока администраторы не снимут запрет.</translation>
    </message>
    <message>
        <source>Find out why; two administrators can lift it.</source>
        <translation>Выясните причину; запрет могут снять двое администраторов.</translation>
    </message>
    <message>
        <source>The key register does not allow this</source>
        <translation>Реестр ключей этого не разрешает</translation>
    </message>
    <message>
        <source>A keyholder acts only while the entry in the register is valid, and two keys never share person, device or place.</source>
        <translation>Держатель ключа действует, пока запись в реестре в силе; у двух ключей не бывает общего человека, устройства или места.</translation>
    </message>
    <message>
        <source>Renew or correct the entry.</source>
        <translation>Обновите или исправьте запись.</translation>
    </message>
    <message>
        <source>Keys of somebody who left are undecided</source>
        <translation>По ключам ушедшего нет решения</translation>
    </message>
    <message>
        <source>Each key that the person could reach must be rotated, or its keeping justified.</source>
        <translation>Каждый ключ, до которого мог добраться этот человек, нужно сменить или обосновать его сохранение.</translation>
    </message>
    <message>
        <source>Decide for each key that the details name.</source>
        <translation>Примите решение по каждому ключу из подробностей.</translation>
    </message>
    <message>
        <source>Coins of two owners would be mixed</source>
        <translation>Смешались бы монеты двух владельцев</translation>
    </message>
    <message>
        <source>A transaction spends the coins of one owner and one wallet only.</source>
        <translation>Одна транзакция тратит монеты только одного владельца и одного кошелька.</translation>
    </message>
    <message>
        <source>Build the transaction from one wallet.</source>
        <translation>Соберите транзакцию из одного кошелька.</translation>
    </message>
    <message>
        <source>The transaction does not fit a request</source>
        <translation>Транзакция не подходит к поручению</translation>
    </message>
    <message>
        <source>The destination or amount is another one than was requested</source>
        <translation>Адрес или сумма не те, что в поручении</translation>
    </message>
    <message>
        <source>What is to be signed must be what the initiator asked for and the approvers saw.</source>
        <translation>Подписывать можно только то, что было заявлено и утверждено.</translation>
    </message>
    <message>
        <source>Do not sign. Find out who made this file.</source>
        <translation>Не подписывайте. Выясните, кто сделал этот файл.</translation>
    </message>
    <message>
        <source>Nobody owns this wallet yet</source>
        <translation>У этого кошелька ещё нет владельца</translation>
    </message>
    <message>
        <source>Each wallet of a firm belongs to a client, to all of them, or to the firm.</source>
        <translation>Каждый кошелёк фирмы принадлежит клиенту, всем клиентам или самой фирме.</translation>
    </message>
    <message>
        <source>Have an administrator say whose it is and how cold.</source>
        <translation>Пусть администратор укажет, чей он и насколько холодный.</translation>
    </message>
    <message>
        <source>Too little would stay in cold storage</source>
        <translation>В холодном хранении осталось бы слишком мало</translation>
    </message>
    <message>
        <source>The cold share would fall below the floor that the firm has set.</source>
        <translation>Холодная доля упала бы ниже порога, заданного фирмой.</translation>
    </message>
    <message>
        <source>The other computer has gone back in time</source>
        <translation>Другой компьютер вернулся назад во времени</translation>
    </message>
    <message>
        <source>Its log is shorter or other than what this signer has seen before. Nothing was signed.</source>
        <translation>Его журнал короче того, что видел этот подписант, или другой. Ничего не подписано.</translation>
    </message>
    <message>
        <source>Stop work: a database was put back or replaced. Two officers must find out why.</source>
        <translation>Остановите работу: базу вернули или подменили. Причину должны выяснить двое сотрудников.</translation>
    </message>
    <message>
        <source>This coin was signed away before</source>
        <translation>Эта монета уже была потрачена подписью</translation>
    </message>
    <message>
        <source>This signer has already signed another transaction that spends the same coin.</source>
        <translation>Этот подписант уже подписал другую транзакцию с той же монетой.</translation>
    </message>
    <message>
        <source>Do not sign. If the first one must be replaced, have that approved as such.</source>
        <translation>Не подписывайте. Если первую нужно заменить, утвердите это отдельно.</translation>
    </message>
    <message>
        <source>The report file cannot be read</source>
        <translation>Файл отчёта не читается</translation>
    </message>
    <message>
        <source>It is no report or snapshot of this program, or it was changed or cut off.</source>
        <translation>Это не отчёт и не снимок этой программы, либо он изменён или обрезан.</translation>
    </message>
    <message>
        <source>Use the file as it was written; ask for it again if it was damaged on the way.</source>
        <translation>Используйте файл в том виде, в каком он записан; если он повреждён в пути, запросите его снова.</translation>
    </message>
    <message>
        <source>This day cannot be reported as asked</source>
        <translation>По этому дню отчёт в таком виде невозможен</translation>
    </message>
    <message>
        <source>A day is reconciled once, in order, and only when it is over; a closed day does not change.</source>
        <translation>День сверяется один раз, по порядку и только после его окончания; закрытый день не меняется.</translation>
    </message>
    <message>
        <source>Look at the list of days and take the next one that is open.</source>
        <translation>Посмотрите список дней и возьмите следующий открытый.</translation>
    </message>
    <message>
        <source>The chain data is not proven up to this block</source>
        <translation>Данные цепочки не доказаны до этого блока</translation>
    </message>
    <message>
        <source>Positions count only as far as headers and proofs reach, and they do not reach this block.</source>
        <translation>Остатки считаются лишь до того места, куда доходят заголовки и доказательства, а до этого блока они не доходят.</translation>
    </message>
    <message>
        <source>Bring the wallets up to date with a source, or import a snapshot, and try again.</source>
        <translation>Обновите кошельки от источника или импортируйте снимок и повторите.</translation>
    </message>
    <message>
        <source>The books and the chain differ</source>
        <translation>Учёт и цепочка расходятся</translation>
    </message>
    <message>
        <source>At least one client&apos;s position differs by one smallest unit or more. An incident is open and the day cannot close.</source>
        <translation>Остаток хотя бы одного клиента отличается на одну наименьшую единицу или больше. Инцидент открыт, и день закрыть нельзя.</translation>
    </message>
    <message>
        <source>Find the cause, record it in the incident, and reconcile the day again.</source>
        <translation>Найдите причину, запишите её в инцидент и сверьте день снова.</translation>
    </message>
    <message>
        <source>The travel-rule file cannot be read</source>
        <translation>Файл об отправителе и получателе не читается</translation>
    </message>
    <message>
        <source>It is no IVMS101 record in the form that is expected, or it was changed.</source>
        <translation>Это не запись IVMS101 ожидаемого вида, либо она изменена.</translation>
    </message>
    <message>
        <source>Ask the other provider for the file again.</source>
        <translation>Запросите файл у другого провайдера ещё раз.</translation>
    </message>
    <message>
        <source>The sanction list cannot be read</source>
        <translation>Санкционный список не читается</translation>
    </message>
    <message>
        <source>It is no list in a known form, it is not signed by a key that the firm trusts, or it was changed.</source>
        <translation>Это не список известного вида, он не подписан ключом, которому фирма доверяет, либо он изменён.</translation>
    </message>
    <message>
        <source>Import the list again as its publisher released it.</source>
        <translation>Импортируйте список снова в том виде, в каком его выпустил издатель.</translation>
    </message>
    <message>
        <source>The sanction list is too old</source>
        <translation>Санкционный список устарел</translation>
    </message>
    <message>
        <source>Names and addresses can only be compared with a list that is recent.</source>
        <translation>Имена и адреса можно сравнивать только со свежим списком.</translation>
    </message>
    <message>
        <source>Import a newer list, then repeat this step.</source>
        <translation>Импортируйте более новый список и повторите этот шаг.</translation>
    </message>
    <message>
        <source>A name or address is on a sanction list</source>
        <translation>Имя или адрес есть в санкционном списке</translation>
    </message>
    <message>
        <source>The operation is on hold until an identification officer has decided.</source>
        <translation>Операция приостановлена до решения сотрудника по идентификации.</translation>
    </message>
    <message>
        <source>Let an identification officer look at the match and record the decision.</source>
        <translation>Пусть сотрудник по идентификации рассмотрит совпадение и запишет решение.</translation>
    </message>
    <message>
        <source>The work bundle cannot be opened</source>
        <translation>Рабочий пакет не открывается</translation>
    </message>
    <message>
        <source>It is no bundle of this program, it was changed or cut off, or it is sealed for somebody else.</source>
        <translation>Это не пакет этой программы, он изменён или обрезан, либо запечатан для кого-то другого.</translation>
    </message>
    <message>
        <source>Ask the sending desk to export it again for this desk.</source>
        <translation>Попросите отправившее рабочее место выгрузить его снова для этого места.</translation>
    </message>
    <message>
        <source>The bundle is from a desk that is not known here</source>
        <translation>Пакет пришёл с рабочего места, которое здесь неизвестно</translation>
    </message>
    <message>
        <source>Work is taken only from desks whose keys the firm has adopted.</source>
        <translation>Работа принимается только с мест, ключи которых фирма утвердила.</translation>
    </message>
    <message>
        <source>Have the administrators adopt that desk&apos;s key, after comparing it face to face.</source>
        <translation>Пусть администраторы утвердят ключ этого места, сверив его лично.</translation>
    </message>
    <message>
        <source>This bundle was taken in before</source>
        <translation>Этот пакет уже принят</translation>
    </message>
    <message>
        <source>Each bundle counts once. Taking it in again would repeat what was done.</source>
        <translation>Каждый пакет учитывается один раз. Повторный приём повторил бы сделанное.</translation>
    </message>
    <message>
        <source>Nothing is to be done. If you expected something new, ask for a new bundle.</source>
        <translation>Делать ничего не нужно. Если вы ждали новое, запросите новый пакет.</translation>
    </message>
    <message>
        <source>The bundle is older than what this desk knows</source>
        <translation>Пакет старше того, что известно этому месту</translation>
    </message>
    <message>
        <source>The other desk worked on a state that has changed since, or too much time has passed.</source>
        <translation>Другое место работало с состоянием, которое с тех пор изменилось, либо прошло слишком много времени.</translation>
    </message>
    <message>
        <source>Send your present state to that desk and ask for a new bundle.</source>
        <translation>Отправьте тому месту нынешнее состояние и запросите новый пакет.</translation>
    </message>
    <message>
        <source>These records must still be kept</source>
        <translation>Эти записи ещё должны храниться</translation>
    </message>
    <message>
        <source>The retention period of the law profile, or the longer one that the firm set, is not over.</source>
        <translation>Срок хранения по профилю закона или более долгий, заданный фирмой, не истёк.</translation>
    </message>
    <message>
        <source>Try again after the date that the details name.</source>
        <translation>Повторите после даты, названной в подробностях.</translation>
    </message>
    <message>
        <source>The log has a gap after a restore</source>
        <translation>После восстановления в журнале есть пробел</translation>
    </message>
    <message>
        <source>Entries that others have seen are missing here. Work stops until two officers have signed the gap report.</source>
        <translation>Здесь нет записей, которые видели другие. Работа остановлена, пока два сотрудника не подпишут отчёт о пробеле.</translation>
    </message>
    <message>
        <source>Make the gap report, compare it with your papers, and have two officers sign it.</source>
        <translation>Составьте отчёт о пробеле, сравните его с бумагами и дайте подписать двум сотрудникам.</translation>
    </message>
    <message>
        <source>The transfer link cannot be read</source>
        <translation>Ссылка для перевода не читается</translation>
    </message>
    <message>
        <source>It is not a Bitcoin transfer link, or it asks for something unknown.</source>
        <translation>Это не ссылка для перевода в сети Bitcoin, или в ней есть неизвестное требование.</translation>
    </message>
    <message>
        <source>Do not sign. Treat this output as a transfer to a stranger.</source>
        <translation>Не подписывайте. Считайте этот выход переводом постороннему.</translation>
    </message>
    <message>
        <source>So much would go to the network that a mistake is likely.</source>
        <translation>Комиссия сети так велика, что это похоже на ошибку.</translation>
    </message>
    <message>
        <source>Wait with large transfers until you know which one is right.</source>
        <translation>Подождите с крупными переводами, пока не узнаете, кто из них прав.</translation>
    </message>
    <message>
        <source>See the reason, correct the transfer and sign it again.</source>
        <translation>Посмотрите причину, исправьте перевод и подпишите его снова.</translation>
    </message>
    <message>
        <source>A request transfers to one address; the rest returns as change to the same wallet.</source>
        <translation>Поручение переводит на один адрес; остальное возвращается сдачей в тот же кошелёк.</translation>
    </message>
    <message>
        <source>Build one transaction for each transfer.</source>
        <translation>Соберите отдельную транзакцию для каждого перевода.</translation>
    </message>
    <message>
        <source>Transfer from a hot wallet, or move coins to cold storage first.</source>
        <translation>Переведите из горячего кошелька или сначала переместите монеты в холодное хранение.</translation>
    </message>
    <message>
        <source>The transfer is not complete</source>
        <translation>Перевод заполнен не полностью</translation>
    </message>
    <message>
        <source>There is not enough for this transfer</source>
        <translation>Средств для этого перевода недостаточно</translation>
    </message>
    <message>
        <source>Transfer less, take the fee from the amount, or release frozen or reserved coins.</source>
        <translation>Уменьшите сумму, вычтите комиссию из суммы или освободите замороженные и зарезервированные монеты.</translation>
    </message>
    <message>
        <source>Transfer a larger amount.</source>
        <translation>Укажите бо́льшую сумму.</translation>
    </message>
    <message>
        <source>It is missing, below what the network passes on, or too low to replace the transfer.</source>
        <translation>Она не указана, ниже принимаемой сетью или слишком мала для замены перевода.</translation>
    </message>
    <message>
        <source>The transfer is too large for one transaction</source>
        <translation>Перевод слишком велик для одной транзакции</translation>
    </message>
    <message>
        <source>Divide it into several transfers.</source>
        <translation>Разделите его на несколько переводов.</translation>
    </message>
    <message>
        <source>Prepare the transfer again. If it happens again, do not use this computer.</source>
        <translation>Подготовьте перевод заново. Если это повторится, не пользуйтесь этим компьютером.</translation>
    </message>
    <message>
        <source>This transfer cannot be changed any more</source>
        <translation>Этот перевод уже нельзя изменить</translation>
    </message>
    <message>
        <source>Wait for it, or give a higher fee with a coin that comes from it.</source>
        <translation>Дождитесь его или добавьте комиссию монетой, которая из него получена.</translation>
    </message>
    <message>
        <source>This transfer, alone or with those of the last 24 hours, is above it.</source>
        <translation>Этот перевод сам по себе или вместе с переводами за последние 24 часа превышает его.</translation>
    </message>
    <message>
        <source>Transfer less or wait. A higher limit comes into force only after its delay.</source>
        <translation>Уменьшите сумму или подождите. Повышенный лимит вступает в силу только после задержки.</translation>
    </message>
    <message>
        <source>A large transfer waits before it is signed</source>
        <translation>Крупный перевод ждёт перед подписанием</translation>
    </message>
    <message>
        <source>You set a delay for large sums. Until it ends the transfer can be given up.</source>
        <translation>Вы установили задержку для крупных сумм. Пока она не закончилась, от перевода можно отказаться.</translation>
    </message>
    <message>
        <source>The message to the other provider is missing or not complete</source>
        <translation>Сообщения другому провайдеру нет, или оно неполное</translation>
    </message>
    <message>
        <source>The amount is above the law profile&apos;s threshold, and the other provider must be told who sends and who receives it.</source>
        <translation>Сумма выше порога профиля закона: другому провайдеру нужно сообщить, кто отправляет и кто получает.</translation>
    </message>
    <message>
        <source>Let an identification officer make the message, or record why there is none. The details name what is missing.</source>
        <translation>Пусть сотрудник по идентификации создаст сообщение или запишет, почему его нет. Чего не хватает, сказано в подробностях.</translation>
    </message>
</context>
<context>
    <name>Fiat</name>
    <message>
        <source>price of %1</source>
        <translation>цена на %1</translation>
    </message>
    <message>
        <source>price of %1, source: %2</source>
        <translation>цена на %1, источник: %2</translation>
    </message>
</context>
<context>
    <name>FirmWords</name>
    <message>
        <source>Prepared</source>
        <translation>Подготовлено</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Утверждено</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>Sent to the network</source>
        <translation>Отправлено в сеть</translation>
    </message>
    <message>
        <source>Reconciled</source>
        <translation>Сверено</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Срок истёк</translation>
    </message>
    <message>
        <source>To an own wallet elsewhere</source>
        <translation>На свой кошелёк в другом месте</translation>
    </message>
    <message>
        <source>Gift or help</source>
        <translation>Подарок или помощь</translation>
    </message>
    <message>
        <source>Investment or exchange</source>
        <translation>Вложение или обмен</translation>
    </message>
    <message>
        <source>Return of what was lent or held</source>
        <translation>Возврат взятого взаймы или на хранение</translation>
    </message>
    <message>
        <source>For goods or services</source>
        <translation>За товары или услуги</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Зарплата</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>A provider or person known by name</source>
        <translation>Поставщик услуг или лицо, известное по имени</translation>
    </message>
    <message>
        <source>The client&apos;s own wallet, held by nobody else</source>
        <translation>Собственный кошелёк клиента, больше ни у кого</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Ждёт утверждения</translation>
    </message>
    <message>
        <source>Approved, to be signed</source>
        <translation>Утверждено, ждёт подписи</translation>
    </message>
    <message>
        <source>Signed, to be sent</source>
        <translation>Подписано, к отправке</translation>
    </message>
    <message>
        <source>Sent, not reconciled</source>
        <translation>Отправлено, не сверено</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Internal transfer</source>
        <translation>Внутренний перевод</translation>
    </message>
    <message>
        <source>Move between tiers</source>
        <translation>Перемещение между уровнями</translation>
    </message>
    <message>
        <source>Sweep of a whole wallet</source>
        <translation>Перевод всего кошелька</translation>
    </message>
    <message>
        <source>Another wallet of the same owner</source>
        <translation>Другой кошелёк того же владельца</translation>
    </message>
    <message>
        <source>A wallet of another owner here</source>
        <translation>Кошелёк другого владельца здесь</translation>
    </message>
    <message>
        <source>On the whitelist, control proven</source>
        <translation>В списке разрешённых, контроль доказан</translation>
    </message>
    <message>
        <source>On the whitelist, control not proven</source>
        <translation>В списке разрешённых, контроль не доказан</translation>
    </message>
    <message>
        <source>Not on the whitelist</source>
        <translation>Нет в списке разрешённых</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Горячий</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Тёплый</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Холодный</translation>
    </message>
    <message>
        <source>The firm&apos;s own</source>
        <translation>Собственные компании</translation>
    </message>
    <message>
        <source>Pooled wallet of clients</source>
        <translation>Общий кошелёк клиентов</translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation>Клиент %1</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>Identification officer</source>
        <translation>Сотрудник по идентификации</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>Инициатор</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Утверждающий</translation>
    </message>
    <message>
        <source>Keyholder</source>
        <translation>Держатель ключа</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Аудитор</translation>
    </message>
    <message>
        <source>Natural person</source>
        <translation>Физическое лицо</translation>
    </message>
    <message>
        <source>Legal person</source>
        <translation>Юридическое лицо</translation>
    </message>
    <message>
        <source>Low risk</source>
        <translation>Низкий риск</translation>
    </message>
    <message>
        <source>Medium risk</source>
        <translation>Средний риск</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Высокий риск</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Founder</source>
        <translation>Учредитель</translation>
    </message>
    <message>
        <source>Trustee</source>
        <translation>Доверительный собственник</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Управляющий</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Контролирующее лицо</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Выгодоприобретатель</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Траст</translation>
    </message>
    <message>
        <source>Foreign structure without legal personality</source>
        <translation>Иностранная структура без образования юридического лица</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Не записана</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Приостановлена</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Аннулирована</translation>
    </message>
    <message>
        <source>Register of operators</source>
        <translation>Реестр операторов</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Политика</translation>
    </message>
    <message>
        <source>Settings of the firm</source>
        <translation>Настройки компании</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Register of keyholders</source>
        <translation>Реестр держателей ключей</translation>
    </message>
    <message>
        <source>Figures of the law profile</source>
        <translation>Цифры профиля закона</translation>
    </message>
    <message>
        <source>Destination of the whitelist</source>
        <translation>Адрес из списка разрешённых</translation>
    </message>
    <message>
        <source>Owner and tier of a wallet</source>
        <translation>Владелец и уровень кошелька</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation>Отклонять всё</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>seen in the law&apos;s own text</source>
        <translation>видно в самом тексте закона</translation>
    </message>
    <message>
        <source>seen in a summary by article</source>
        <translation>видно в изложении по статьям</translation>
    </message>
    <message>
        <source>reported by official media</source>
        <translation>сообщили официальные СМИ</translation>
    </message>
    <message>
        <source>reported by the press</source>
        <translation>сообщила пресса</translation>
    </message>
    <message>
        <source>weakly reported, the firm decides</source>
        <translation>сведения слабые, решает компания</translation>
    </message>
    <message>
        <source>inferred, the firm decides</source>
        <translation>выведено, решает компания</translation>
    </message>
    <message>
        <source>allows</source>
        <translation>разрешает</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>отмечает</translation>
    </message>
    <message>
        <source>wants a reason</source>
        <translation>требует причину</translation>
    </message>
    <message>
        <source>wants approvals</source>
        <translation>требует утверждений</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>блокирует</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>меньше минуты</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln минута</numerusform>
            <numerusform>%Ln минуты</numerusform>
            <numerusform>%Ln минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln час</numerusform>
            <numerusform>%Ln часа</numerusform>
            <numerusform>%Ln часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln день</numerusform>
            <numerusform>%Ln дня</numerusform>
            <numerusform>%Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 назад</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>через %1</translation>
    </message>
</context>
<context>
    <name>LawWords</name>
    <message>
        <source>Does nothing here</source>
        <translation>Здесь ничего не делает</translation>
    </message>
    <message>
        <source>Informs</source>
        <translation>Сообщает</translation>
    </message>
    <message>
        <source>Warns and asks for a reason</source>
        <translation>Предупреждает и просит указать причину</translation>
    </message>
    <message>
        <source>Asks for approvals</source>
        <translation>Требует утверждений</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Блокирует</translation>
    </message>
    <message>
        <source>P: seen in the text of the law itself</source>
        <translation>P: видели в самом тексте закона</translation>
    </message>
    <message>
        <source>Q: from a summary that goes through the law by article; the text was not seen</source>
        <translation>Q: из обзора, который излагает закон по статьям; сам текст не видели</translation>
    </message>
    <message>
        <source>A: reported by official or national media; the text was not seen</source>
        <translation>A: сообщили официальные или национальные СМИ; сам текст не видели</translation>
    </message>
    <message>
        <source>B: reported by established press; it may be told inexactly</source>
        <translation>B: сообщила известная пресса; может быть передано неточно</translation>
    </message>
    <message>
        <source>C: found in weak sources only; what the program does is left to the firm</source>
        <translation>C: найдено только в слабых источниках; что делает программа, решает компания</translation>
    </message>
    <message>
        <source>I: concluded by us, found nowhere; what the program does is left to the firm</source>
        <translation>I: наш вывод, нигде не найдено; что делает программа, решает компания</translation>
    </message>
    <message>
        <source>figure of the law</source>
        <translation>цифра закона</translation>
    </message>
    <message>
        <source>figure as reported</source>
        <translation>цифра по сообщениям</translation>
    </message>
    <message>
        <source>no figure of the law: a setting of one’s own</source>
        <translation>не цифра закона: собственная настройка</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>не задано</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln час</numerusform>
            <numerusform>%Ln часа</numerusform>
            <numerusform>%Ln часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln день</numerusform>
            <numerusform>%Ln дня</numerusform>
            <numerusform>%Ln дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln working day(s)</source>
        <translation>
            <numerusform>%Ln рабочий день</numerusform>
            <numerusform>%Ln рабочих дня</numerusform>
            <numerusform>%Ln рабочих дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln месяц</numerusform>
            <numerusform>%Ln месяца</numerusform>
            <numerusform>%Ln месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln год</numerusform>
            <numerusform>%Ln года</numerusform>
            <numerusform>%Ln лет</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the smallest unit of the firm’s currency</source>
        <translation>%1 в наименьших единицах валюты компании</translation>
    </message>
    <message>
        <source>Law of Turkmenistan on virtual assets (No. 298)</source>
        <translation>Закон Туркменистана о виртуальных активах (№ 298)</translation>
    </message>
    <message>
        <source>Law against the laundering of proceeds of crime (2021)</source>
        <translation>Закон о противодействии легализации доходов, полученных преступным путём (2021)</translation>
    </message>
    <message>
        <source>Good practice; not a rule of the law</source>
        <translation>Хорошая практика; не норма закона</translation>
    </message>
</context>
<context>
    <name>NameDoubts</name>
    <message>
        <source>This name looks like another name in this vault: %1</source>
        <translation>Это имя выглядит как другое имя в этом хранилище: %1</translation>
    </message>
    <message>
        <source>One word of this name mixes letters of different alphabets that may look the same.</source>
        <translation>В одном слове этого имени смешаны буквы разных алфавитов, которые могут выглядеть одинаково.</translation>
    </message>
</context>
<context>
    <name>OperatorWords</name>
    <message>
        <source>Decides about operators, policy, settings and the licence. Never moves assets.</source>
        <translation>Решает об операторах, политике, настройках и лицензии. Никогда не перемещает активы.</translation>
    </message>
    <message>
        <source>Identifies clients; freezes; keeps case files.</source>
        <translation>Идентифицирует клиентов; замораживает; ведёт дела.</translation>
    </message>
    <message>
        <source>Prepares requests. Never approves one.</source>
        <translation>Готовит поручения. Ни одного не утверждает.</translation>
    </message>
    <message>
        <source>Approves or refuses the requests of others.</source>
        <translation>Утверждает или отклоняет поручения других.</translation>
    </message>
    <message>
        <source>Signs with the firm’s keys, and may stop everything.</source>
        <translation>Подписывает ключами компании и может остановить всё.</translation>
    </message>
    <message>
        <source>Reads everything that the audit needs, changes nothing.</source>
        <translation>Читает всё, что нужно для аудита, ничего не меняет.</translation>
    </message>
    <message>
        <source>No licence</source>
        <translation>Лицензии нет</translation>
    </message>
    <message>
        <source>Licence in force</source>
        <translation>Лицензия действует</translation>
    </message>
    <message>
        <source>Licence suspended</source>
        <translation>Действие лицензии приостановлено</translation>
    </message>
    <message>
        <source>Licence revoked</source>
        <translation>Лицензия аннулирована</translation>
    </message>
    <message>
        <source>Licence expired</source>
        <translation>Срок лицензии истёк</translation>
    </message>
    <message>
        <source>evaluation, own assets only</source>
        <translation>ознакомление, только собственные активы</translation>
    </message>
    <message>
        <source>no new clients and deposits; assets are returned</source>
        <translation>без новых клиентов и поступлений; активы возвращаются</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>above %1, at most %2</source>
        <translation>больше %1, не больше %2</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>больше %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>не больше %1</translation>
    </message>
    <message>
        <source>of the client</source>
        <translation>клиента</translation>
    </message>
    <message>
        <source>of the wallet</source>
        <translation>кошелька</translation>
    </message>
    <message>
        <source>of the whole firm</source>
        <translation>всей компании</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Вид: %1</translation>
    </message>
    <message>
        <source>Destination: %1</source>
        <translation>Назначение: %1</translation>
    </message>
    <message>
        <source>From tier: %1</source>
        <translation>С уровня: %1</translation>
    </message>
    <message>
        <source>Clients: %1</source>
        <translation>Клиенты: %1</translation>
    </message>
    <message>
        <source>Initiators: %1</source>
        <translation>Инициаторы: %1</translation>
    </message>
    <message>
        <source>Wallets: %1</source>
        <translation>Кошельки: %1</translation>
    </message>
    <message>
        <source>Asset: %1</source>
        <translation>Актив: %1</translation>
    </message>
    <message>
        <source>Amount: %1</source>
        <translation>Сумма: %1</translation>
    </message>
    <message>
        <source>Value in the firm&apos;s currency: %1</source>
        <translation>Стоимость в валюте компании: %1</translation>
    </message>
    <message>
        <source>Sum %1 in %2: %3</source>
        <translation>Сумма %1 за %2: %3</translation>
    </message>
    <message>
        <source>Part of what the wallet holds: %1</source>
        <translation>Доля того, что в кошельке: %1</translation>
    </message>
    <message>
        <source>From %1 to %2 o&apos;clock</source>
        <translation>С %1 до %2</translation>
    </message>
    <message>
        <source>On: %1</source>
        <translation>По дням: %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) out of: %1</source>
        <translation>
            <numerusform>%n утверждение из группы: %1</numerusform>
            <numerusform>%n утверждения из группы: %1</numerusform>
            <numerusform>%n утверждений из группы: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1 of them out of %2</source>
        <translation>из них не меньше %1 из группы %2</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Заблокировано</translation>
    </message>
    <message>
        <source>Allowed with %1</source>
        <translation>Разрешено при условии: %1</translation>
    </message>
    <message>
        <source>signed no sooner than after %1</source>
        <translation>подпись не раньше чем через %1</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message numerus="yes">
        <source>%n line(s) are wrong, so nothing was taken over. Correct them, then import the file again.</source>
        <translation>
            <numerusform>Ошибка в %n строке, поэтому ничего не загружено. Исправьте её и загрузите файл снова.</numerusform>
            <numerusform>Ошибки в %n строках, поэтому ничего не загружено. Исправьте их и загрузите файл снова.</numerusform>
            <numerusform>Ошибки в %n строках, поэтому ничего не загружено. Исправьте их и загрузите файл снова.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Строка %1</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation>Строка %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>и ещё %n строка</numerusform>
            <numerusform>и ещё %n строки</numerusform>
            <numerusform>и ещё %n строк</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>Rule %1</source>
        <translation>Правило %1</translation>
    </message>
    <message>
        <source>holds until %1</source>
        <translation>действует до %1</translation>
    </message>
    <message>
        <source>Your limit for one transfer is %1; this one takes %2 with its fee.</source>
        <translation>Ваш лимит на один перевод — %1; этот требует %2 вместе с комиссией.</translation>
    </message>
    <message>
        <source>Your limit for 24 hours is %1; with this transfer it would be %2.</source>
        <translation>Ваш лимит на 24 часа — %1; с этим переводом было бы %2.</translation>
    </message>
    <message>
        <source>Your delay for large sums: this transfer may be signed from %1. Until then you can abandon it.</source>
        <translation>Ваша задержка для крупных сумм: этот перевод можно подписать с %1. До тех пор от него можно отказаться.</translation>
    </message>
    <message>
        <source>The clock of this computer went back: limits and delays hold until it is right.</source>
        <translation>Часы этого компьютера ушли назад: пока они не станут верны, лимиты и задержки действуют.</translation>
    </message>
    <message>
        <source>one transfer %1</source>
        <translation>один перевод %1</translation>
    </message>
    <message>
        <source>24 hours %1</source>
        <translation>24 часа %1</translation>
    </message>
    <message>
        <source>above %1 a wait of %2</source>
        <translation>свыше %1 — ожидание %2</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без лимита</translation>
    </message>
    <message>
        <source>Virtual assets are not a means of payment in Turkmenistan (rule %1): they may not be given for goods, services or work.</source>
        <translation>Виртуальные активы не являются в Туркменистане средством платежа (правило %1): их нельзя отдавать за товары, услуги или труд.</translation>
    </message>
    <message>
        <source>It is not said what this transfer is for. Virtual assets are not a means of payment in Turkmenistan (rule %1): choose its purpose.</source>
        <translation>Не указано, для чего этот перевод. Виртуальные активы не являются в Туркменистане средством платежа (правило %1): выберите его цель.</translation>
    </message>
    <message>
        <source>The sanction lists in this vault cannot be read: the recipients were not compared.</source>
        <translation>Санкционные списки в этом хранилище прочесть не удалось: получатели не сверены.</translation>
    </message>
    <message>
        <source>On a sanction list: %1 (%2, list of %3). Address: %4. Sandyk only tells you; you decide, and nothing about it leaves this computer.</source>
        <translation>В санкционном списке: %1 (%2, список от %3). Адрес: %4. Sandyk только сообщает; решаете вы, и ничего об этом не покидает этот компьютер.</translation>
    </message>
</context>
<context>
    <name>SheetOutput</name>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранение в PDF</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>Файл PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Could not write the file. Choose another place.</source>
        <translation>Не удалось записать файл. Выберите другое место.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Отправлено на принтер.</translation>
    </message>
    <message>
        <source>The printer did not take the page.</source>
        <translation>Принтер не принял страницу.</translation>
    </message>
</context>
<context>
    <name>SheetPainter</name>
    <message>
        <source>Digest %1</source>
        <translation>Дайджест %1</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Страница %1</translation>
    </message>
</context>
<context>
    <name>WalletPreview</name>
    <message>
        <source>Keys</source>
        <translation>Ключи</translation>
    </message>
    <message>
        <source>Cosigner %1</source>
        <translation>Соподписант %1</translation>
    </message>
    <message>
        <source>a key of this vault</source>
        <translation>ключ из этого хранилища</translation>
    </message>
    <message>
        <source>Key fingerprint %1, path m/%2</source>
        <translation>Отпечаток ключа %1, путь m/%2</translation>
    </message>
    <message>
        <source>Extended public key (xpub)</source>
        <translation>Расширенный открытый ключ (xpub)</translation>
    </message>
    <message>
        <source>First address</source>
        <translation>Первый адрес</translation>
    </message>
    <message>
        <source>Every cosigner must see the same first address in their own program.</source>
        <translation>Каждый соподписант должен видеть в своей программе тот же первый адрес.</translation>
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
        <translation>Bitcoin, основная сеть</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Offline signer</source>
        <translation>Офлайн-подписант</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Частное лицо</translation>
    </message>
    <message>
        <source>Legacy (pkh)</source>
        <translation>Устаревший (pkh)</translation>
    </message>
    <message>
        <source>Nested segwit (sh-wpkh)</source>
        <translation>Вложенный segwit (sh-wpkh)</translation>
    </message>
    <message>
        <source>Native segwit (wpkh)</source>
        <translation>Нативный segwit (wpkh)</translation>
    </message>
    <message>
        <source>Taproot (tr)</source>
        <translation>Taproot (tr)</translation>
    </message>
    <message>
        <source>Legacy multisig (sh)</source>
        <translation>Устаревшая мультиподпись (sh)</translation>
    </message>
    <message>
        <source>Native segwit multisig (wsh)</source>
        <translation>Мультиподпись, нативный segwit (wsh)</translation>
    </message>
    <message>
        <source>Nested segwit multisig (sh-wsh)</source>
        <translation>Мультиподпись, вложенный segwit (sh-wsh)</translation>
    </message>
    <message>
        <source>%1, quorum: %2 of %3 keys</source>
        <translation>%1, кворум: %2 из %3 ключей</translation>
    </message>
    <message>
        <source>The fee is high.</source>
        <translation>Комиссия высока.</translation>
    </message>
    <message>
        <source>The fee is very low: the transaction may never be confirmed.</source>
        <translation>Комиссия очень мала: транзакция может никогда не подтвердиться.</translation>
    </message>
    <message>
        <source>An output is so small that spending it costs more than it is worth (dust).</source>
        <translation>Один из выходов так мал, что потратить его дороже, чем он стоит (пыль).</translation>
    </message>
    <message>
        <source>Nothing comes back: everything leaves the wallet.</source>
        <translation>Сдачи нет: из кошелька уходит всё.</translation>
    </message>
    <message>
        <source>Two outputs go to the same address.</source>
        <translation>Два выхода идут на один адрес.</translation>
    </message>
    <message>
        <source>An output has no address: the program does not know who can spend it.</source>
        <translation>У выхода нет адреса: программа не знает, кто сможет его потратить.</translation>
    </message>
    <message>
        <source>The transaction writes data into the blockchain for ever.</source>
        <translation>Транзакция навсегда записывает данные в блокчейн.</translation>
    </message>
    <message>
        <source>An address of yours has an unusually high number: other programs may not find its coins.</source>
        <translation>Номер одного из ваших адресов необычно велик: другие программы могут не найти его монеты.</translation>
    </message>
    <message>
        <source>The transaction is valid only from a later time or block.</source>
        <translation>Транзакция станет действительной только позже: с указанного времени или блока.</translation>
    </message>
    <message>
        <source>The transaction can be replaced with a higher fee until it is confirmed.</source>
        <translation>До подтверждения транзакцию можно заменить с повышением комиссии.</translation>
    </message>
    <message>
        <source>Coins of several of your wallets are spent together, which links them for others.</source>
        <translation>Вместе тратятся монеты нескольких ваших кошельков: другие увидят связь между ними.</translation>
    </message>
    <message>
        <source>The request carries further fields that do not change what is signed.</source>
        <translation>В запросе есть дополнительные поля, которые не меняют того, что подписывается.</translation>
    </message>
    <message>
        <source>The transaction has an unusual version number.</source>
        <translation>У транзакции необычный номер версии.</translation>
    </message>
    <message>
        <source>The transaction is so large that the network may not pass it on.</source>
        <translation>Транзакция так велика, что сеть может её не передать.</translation>
    </message>
    <message>
        <source>Look-alike address: an output leaves to an address that begins and ends like another one here, but is not the same.</source>
        <translation>Похожий адрес: выход уходит на адрес, у которого начало и конец как у другого адреса здесь, но это другой адрес.</translation>
    </message>
    <message>
        <source>Some inputs are not yours: others give coins or sign along.</source>
        <translation>Часть входов не ваша: вместе с вами участвуют или подписывают другие.</translation>
    </message>
    <message>
        <source>An output that may be change cannot be proven: it is shown as a transfer.</source>
        <translation>Выход похож на сдачу, но это не доказано: он показан как перевод.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::AccountForm</name>
    <message>
        <source>Login</source>
        <translation>Имя для входа</translation>
    </message>
    <message>
        <source>Whose account it is</source>
        <translation>Чья учётная запись</translation>
    </message>
    <message>
        <source>Password of the new operator</source>
        <translation>Пароль нового оператора</translation>
    </message>
    <message>
        <source>The same password once more</source>
        <translation>Тот же пароль ещё раз</translation>
    </message>
    <message>
        <source>Your own password, or a keyholder&apos;s for a new keyholder</source>
        <translation>Ваш пароль, для нового держателя ключа пароль держателя</translation>
    </message>
    <message>
        <source>Add and propose</source>
        <translation>Добавить и предложить</translation>
    </message>
    <message>
        <source>New operator</source>
        <translation>Новый оператор</translation>
    </message>
    <message>
        <source>Staff number or name: one person has one vote</source>
        <translation>Табельный номер или имя: у одного лица один голос</translation>
    </message>
    <message>
        <source>The two passwords are not the same yet.</source>
        <translation>Два пароля пока не совпадают.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::AddKeyPage</name>
    <message>
        <source>Add a key</source>
        <translation>Добавление ключа</translation>
    </message>
    <message>
        <source>A further seed phrase in this vault. Each has its own key fingerprint.</source>
        <translation>Ещё одна seed-фраза в этом хранилище. У каждой свой отпечаток ключа.</translation>
    </message>
    <message>
        <source>Create a new seed phrase</source>
        <translation>Создать новую seed-фразу</translation>
    </message>
    <message>
        <source>You write its words on paper.</source>
        <translation>Её слова вы запишете на бумаге.</translation>
    </message>
    <message>
        <source>Restore from a seed phrase</source>
        <translation>Восстановить по seed-фразе</translation>
    </message>
    <message>
        <source>You have 12 to 24 words on paper.</source>
        <translation>У вас есть от 12 до 24 слов на бумаге.</translation>
    </message>
    <message>
        <source>Restore from secret shares (SLIP39)</source>
        <translation>Восстановить из долей секрета (SLIP39)</translation>
    </message>
    <message>
        <source>You have several sheets with 20 or 33 words each.</source>
        <translation>У вас есть несколько листов, на каждом 20 или 33 слова.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Ключ %1</translation>
    </message>
    <message>
        <source>The new key is encrypted with the password of this vault.</source>
        <translation>Новый ключ шифруется паролем этого хранилища.</translation>
    </message>
    <message>
        <source>Add the key</source>
        <translation>Добавить ключ</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::AddressBookPage</name>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Фирма</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Биржа</translation>
    </message>
    <message>
        <source>My own, elsewhere</source>
        <translation>Мой собственный, в другом месте</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Table (*.csv);;All files (*)</source>
        <translation>Таблица (*.csv);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Адресная книга</translation>
    </message>
    <message>
        <source>Take addresses from here, never from the history: strangers send tiny amounts from addresses that look like those you know.</source>
        <translation>Берите адреса отсюда, а не из истории: чужие присылают крошечные суммы с адресов, похожих на знакомые вам.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Контактов пока нет</translation>
    </message>
    <message>
        <source>Keep the addresses of people and firms that you send to, and mark those that the owner confirmed to you over another channel.</source>
        <translation>Храните адреса людей и фирм, которым отправляете, и отмечайте те, что владелец подтвердил вам по другому каналу.</translation>
    </message>
    <message>
        <source>Import a CSV file</source>
        <translation>Загрузить файл CSV</translation>
    </message>
    <message>
        <source>Save as a CSV file</source>
        <translation>Сохранить как файл CSV</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Owner in full</source>
        <translation>Владелец полностью</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>The owner confirmed the whole address to me over another channel</source>
        <translation>Владелец подтвердил мне весь адрес по другому каналу</translation>
    </message>
    <message>
        <source>Start a new one</source>
        <translation>Начать новый</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>known since %1</source>
        <translation>известен с %1</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Проверен</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Не проверен</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Изменить: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Убрать: %1</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Новый контакт</translation>
    </message>
    <message>
        <source>Edit a contact</source>
        <translation>Изменение контакта</translation>
    </message>
    <message numerus="yes">
        <source>%n new contact(s)</source>
        <translation>
            <numerusform>%n новый контакт</numerusform>
            <numerusform>%n новых контакта</numerusform>
            <numerusform>%n новых контактов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sandyk::ui::AddressModel</name>
    <message>
        <source>Used more than once: give it to nobody else</source>
        <translation>Использован не один раз: больше никому его не давайте</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Использован</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Ещё не использован</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Сдача</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Получить</translation>
    </message>
    <message>
        <source>Balance %1</source>
        <translation>Баланс %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Received and balance</source>
        <translation>Получено и баланс</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::AddressView</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Press Enter to copy</source>
        <translation>Нажмите Enter, чтобы скопировать</translation>
    </message>
    <message>
        <source>Copied. Compare the first and last groups after pasting.</source>
        <translation>Скопировано. После вставки сверьте первую и последнюю группы.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::AirGapWindow</name>
    <message>
        <source>Offline signer</source>
        <translation>Офлайн-подписант</translation>
    </message>
    <message>
        <source>This computer is connected to a network</source>
        <translation>Этот компьютер подключён к сети</translation>
    </message>
    <message>
        <source>The offline signer keeps keys on a computer that nobody can reach. While a network interface is active it does not start.</source>
        <translation>Офлайн-подписант хранит ключи на компьютере, до которого никто не может добраться. Пока активен сетевой интерфейс, он не запускается.</translation>
    </message>
    <message>
        <source>Unplug the network cable, turn off Wi-Fi and mobile data, then check again.</source>
        <translation>Отсоедините сетевой кабель, выключите Wi-Fi и мобильную сеть и проверьте снова.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Active: %1</source>
        <translation>Активно: %1</translation>
    </message>
    <message>
        <source>Two keyholders may open it all the same</source>
        <translation>Два держателя ключей могут открыть его и так</translation>
    </message>
    <message>
        <source>Two people with different passwords of one vault agree that the risk is worth it. Their decision is written into the vault’s event list.</source>
        <translation>Два человека с разными паролями одного хранилища соглашаются на этот риск. Их решение записывается в журнал событий хранилища.</translation>
    </message>
    <message>
        <source>No vault chosen</source>
        <translation>Хранилище не выбрано</translation>
    </message>
    <message>
        <source>Choose vault …</source>
        <translation>Выбрать хранилище…</translation>
    </message>
    <message>
        <source>Password of the first keyholder</source>
        <translation>Пароль первого держателя ключа</translation>
    </message>
    <message>
        <source>Password of the second keyholder</source>
        <translation>Пароль второго держателя ключа</translation>
    </message>
    <message>
        <source>First keyholder</source>
        <translation>Первый держатель ключа</translation>
    </message>
    <message>
        <source>Second keyholder</source>
        <translation>Второй держатель ключа</translation>
    </message>
    <message>
        <source>Open while connected</source>
        <translation>Открыть при подключённой сети</translation>
    </message>
    <message>
        <source>Choose vault</source>
        <translation>Выбор хранилища</translation>
    </message>
    <message>
        <source>Sandyk vault (*.sandyk)</source>
        <translation>Хранилище Sandyk (*.sandyk)</translation>
    </message>
    <message>
        <source>Checking both passwords …</source>
        <translation>Проверка обоих паролей…</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::AlertList</name>
    <message>
        <source>I have read this</source>
        <translation>Прочитано</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::AuditPage</name>
    <message>
        <source>This computer sees the log for the first time.</source>
        <translation>Этот компьютер видит журнал впервые.</translation>
    </message>
    <message>
        <source>The log continues what was seen here before.</source>
        <translation>Журнал продолжает то, что здесь видели раньше.</translation>
    </message>
    <message>
        <source>An old file was put back: here the log had %1 entries.</source>
        <translation>Возвращён старый файл: здесь в журнале было записей: %1.</translation>
    </message>
    <message>
        <source>This is not the log that was seen here before.</source>
        <translation>Это не тот журнал, который здесь видели раньше.</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>утверждение</translation>
    </message>
    <message>
        <source>day close</source>
        <translation>закрытие дня</translation>
    </message>
    <message>
        <source>export</source>
        <translation>экспорт</translation>
    </message>
    <message>
        <source>witness</source>
        <translation>свидетель</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручную</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Аудит</translation>
    </message>
    <message>
        <source>Every act of the firm, in the order in which it happened. Nothing in it can be changed, taken out or put in between without being found.</source>
        <translation>Каждое действие компании в том порядке, в котором оно произошло. Ничего нельзя незаметно изменить, убрать или вставить.</translation>
    </message>
    <message>
        <source>Where the log stands</source>
        <translation>Состояние журнала</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Корень</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>Signed checkpoints</source>
        <translation>Подписанные контрольные точки</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>Свидетели</translation>
    </message>
    <message>
        <source>Verify the whole log</source>
        <translation>Проверить весь журнал</translation>
    </message>
    <message>
        <source>Sign a checkpoint now</source>
        <translation>Подписать контрольную точку</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Вид записи</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>Changes and votes</source>
        <translation>Изменения и голоса</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Поручения</translation>
    </message>
    <message>
        <source>Freezes</source>
        <translation>Заморозки</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Операторы</translation>
    </message>
    <message>
        <source>Who acted</source>
        <translation>Кто действовал</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Имя учётной записи</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Последние 30 дней</translation>
    </message>
    <message>
        <source>Earlier entries</source>
        <translation>Более ранние записи</translation>
    </message>
    <message>
        <source>Entry %1, %2: %3</source>
        <translation>Запись %1, %2: %3</translation>
    </message>
    <message>
        <source>For the auditor and other witnesses</source>
        <translation>Для аудитора и других свидетелей</translation>
    </message>
    <message>
        <source>The auditor takes a folder with the entries, proofs and a signed checkpoint, checks it with sandyk-audit on another computer, and gives back a checkpoint with a signature of their own. From then on not even the firm can rewrite what was before it.</source>
        <translation>Аудитор берёт папку с записями, доказательствами и подписанной контрольной точкой, проверяет её программой sandyk-audit на другом компьютере и возвращает контрольную точку со своей подписью. С этого момента даже сама компания не может переписать то, что было до неё.</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Экспорт …</translation>
    </message>
    <message>
        <source>A new folder for the auditor. The entry that is chosen above gets a proof of its own.</source>
        <translation>Новая папка для аудитора. Выбранная выше запись получит собственное доказательство.</translation>
    </message>
    <message>
        <source>Folder for the auditor’s export</source>
        <translation>Папка для экспорта аудитору</translation>
    </message>
    <message>
        <source>Checkpoint the auditor kept …</source>
        <translation>Контрольная точка аудитора …</translation>
    </message>
    <message>
        <source>With it the next export holds only what came after.</source>
        <translation>С ней следующий экспорт содержит только то, что было позже.</translation>
    </message>
    <message>
        <source>Checkpoint the auditor kept</source>
        <translation>Контрольная точка, оставшаяся у аудитора</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>The next export begins after this checkpoint: %1</source>
        <translation>Следующий экспорт начнётся после этой контрольной точки: %1</translation>
    </message>
    <message>
        <source>Save the log’s key …</source>
        <translation>Сохранить ключ журнала …</translation>
    </message>
    <message>
        <source>What the auditor checks the log’s signatures with.</source>
        <translation>Им аудитор проверяет подписи журнала.</translation>
    </message>
    <message>
        <source>Key of the log</source>
        <translation>Ключ журнала</translation>
    </message>
    <message>
        <source>Save the checkpoint …</source>
        <translation>Сохранить контрольную точку …</translation>
    </message>
    <message>
        <source>The newest one, for a witness to sign.</source>
        <translation>Самая новая, чтобы её подписал свидетель.</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Контрольная точка</translation>
    </message>
    <message>
        <source>Add a witness …</source>
        <translation>Добавить свидетеля …</translation>
    </message>
    <message>
        <source>The key of somebody whose signatures count.</source>
        <translation>Ключ того, чьи подписи учитываются.</translation>
    </message>
    <message>
        <source>Key of the witness</source>
        <translation>Ключ свидетеля</translation>
    </message>
    <message>
        <source>Take in a signature …</source>
        <translation>Принять подпись …</translation>
    </message>
    <message>
        <source>A checkpoint that a witness has signed.</source>
        <translation>Контрольная точка, подписанная свидетелем.</translation>
    </message>
    <message>
        <source>Checkpoint with the witness’s signature</source>
        <translation>Контрольная точка с подписью свидетеля</translation>
    </message>
    <message>
        <source>%1 entries, %2 (%3)</source>
        <translation>записей %1, %2 (%3)</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>Подписали: %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>A witness has signed everything that is in the log.</source>
        <translation>Всё, что есть в журнале, подписано свидетелем.</translation>
    </message>
    <message>
        <source>Only the firm itself vouches for the last %1 entries, for %2. More than %3 hours is too long: let a witness sign a checkpoint.</source>
        <translation>За последние записи (%1) ручается только сама компания, уже %2. Больше %3 ч — слишком долго: пусть свидетель подпишет контрольную точку.</translation>
    </message>
    <message>
        <source>Only the firm itself vouches for the last %1 entries, for %2.</source>
        <translation>За последние записи (%1) ручается только сама компания, уже %2.</translation>
    </message>
    <message>
        <source>Reading and checking every entry</source>
        <translation>Чтение и проверка каждой записи</translation>
    </message>
    <message>
        <source>All %1 entries, their tree and every checkpoint are as they were logged.</source>
        <translation>Все записи (%1), их дерево и каждая контрольная точка такие, какими были внесены.</translation>
    </message>
    <message>
        <source>The log is damaged: entry %1 is not what was logged. Stop work and call the auditor.</source>
        <translation>Журнал повреждён: запись %1 не та, что была внесена. Остановите работу и вызовите аудитора.</translation>
    </message>
    <message>
        <source>Signing a checkpoint</source>
        <translation>Подписание контрольной точки</translation>
    </message>
    <message>
        <source>The checkpoint is signed.</source>
        <translation>Контрольная точка подписана.</translation>
    </message>
    <message>
        <source>Writing the auditor’s folder</source>
        <translation>Запись папки аудитора</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>The witness is known from now on.</source>
        <translation>Свидетель теперь известен.</translation>
    </message>
    <message>
        <source>The signature was taken in.</source>
        <translation>Подпись принята.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::BackupFileStep</name>
    <message>
        <source>Restore from a backup file</source>
        <translation>Восстановление из файла резервной копии</translation>
    </message>
    <message>
        <source>The encrypted file that was made under Backup, with the password that was in force then.</source>
        <translation>Зашифрованный файл, созданный в разделе «Резервная копия», и пароль, который тогда действовал.</translation>
    </message>
    <message>
        <source>My vault</source>
        <translation>Моё хранилище</translation>
    </message>
    <message>
        <source>Password of the backup</source>
        <translation>Пароль резервной копии</translation>
    </message>
    <message>
        <source>Drop the backup file here</source>
        <translation>Перетащите сюда файл резервной копии</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Name of the restored vault</source>
        <translation>Название восстановленного хранилища</translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation>Файл резервной копии</translation>
    </message>
    <message>
        <source>Backup of a vault (*.sandyk-backup);;All files (*)</source>
        <translation>Резервная копия хранилища (*.sandyk-backup);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::BackupPage</name>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Two things together bring everything back: the words of each seed, and the descriptor of each wallet.</source>
        <translation>Всё восстанавливается по двум вещам вместе: словам каждой seed-фразы и дескриптору каждого кошелька.</translation>
    </message>
    <message>
        <source>Encrypted backup file</source>
        <translation>Зашифрованный файл резервной копии</translation>
    </message>
    <message>
        <source>One file with every seed, wallet and label, closed with the password of this vault. Keep it on another medium and in another place.</source>
        <translation>Один файл со всеми seed-фразами, кошельками и метками, зашифрованный паролем этого хранилища. Храните его на другом носителе и в другом месте.</translation>
    </message>
    <message>
        <source>Save backup file …</source>
        <translation>Сохранить файл копии…</translation>
    </message>
    <message>
        <source>Save backup file</source>
        <translation>Сохранение файла резервной копии</translation>
    </message>
    <message>
        <source>Sandyk backup (*.sandyk-backup)</source>
        <translation>Резервная копия Sandyk (*.sandyk-backup)</translation>
    </message>
    <message>
        <source>Writing the backup and reading it back …</source>
        <translation>Резервная копия записывается и читается обратно…</translation>
    </message>
    <message>
        <source>Saved and read back: %1</source>
        <translation>Сохранено и прочитано обратно: %1</translation>
    </message>
    <message>
        <source>Paper copy</source>
        <translation>Бумажная копия</translation>
    </message>
    <message>
        <source>The paper holds the descriptors, key fingerprints and first addresses, and lines on which you write the words by hand. The words themselves are never printed.</source>
        <translation>На бумаге будут дескрипторы, отпечатки ключей, первые адреса и строки, в которые вы впишете слова от руки. Сами слова никогда не печатаются.</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Сохранить в PDF…</translation>
    </message>
    <message>
        <source>Without this descriptor the words alone cannot bring a multisig wallet back.</source>
        <translation>Без этого дескриптора одних слов не хватит, чтобы восстановить кошелёк с мультиподписью.</translation>
    </message>
    <message>
        <source>Output descriptor</source>
        <translation>Дескриптор</translation>
    </message>
    <message>
        <source>The backup has been confirmed.</source>
        <translation>Резервная копия проверена.</translation>
    </message>
    <message>
        <source>Check the words of its seed on the Keys page first.</source>
        <translation>Сначала проверьте слова его seed-фразы на странице «Ключи».</translation>
    </message>
    <message>
        <source>I keep this descriptor on paper or in a file</source>
        <translation>Дескриптор хранится у меня на бумаге или в файле</translation>
    </message>
    <message>
        <source>Paper copy of the vault “%1”</source>
        <translation>Бумажная копия хранилища «%1»</translation>
    </message>
    <message>
        <source>Keep it away from the computer. To restore: enter the words of each seed, then import each descriptor. Nobody who helps you needs to see the words.</source>
        <translation>Храните её отдельно от компьютера. Чтобы восстановить, введите слова каждой seed-фразы, затем импортируйте каждый дескриптор. Тому, кто вам помогает, видеть слова не нужно.</translation>
    </message>
    <message>
        <source>with passphrase: %1</source>
        <translation>с кодовой фразой: %1</translation>
    </message>
    <message>
        <source>Key “%1”: key fingerprint</source>
        <translation>Ключ «%1»: отпечаток ключа</translation>
    </message>
    <message>
        <source>Its words, written by hand</source>
        <translation>Его слова, от руки</translation>
    </message>
    <message>
        <source>Wallet “%1”</source>
        <translation>Кошелёк «%1»</translation>
    </message>
    <message>
        <source>First address, to compare</source>
        <translation>Первый адрес для сверки</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::BalanceChart</name>
    <message>
        <source>Balance over time</source>
        <translation>Баланс во времени</translation>
    </message>
    <message>
        <source>%1: %2. %3: %4. Highest %5, lowest %6.</source>
        <translation>%1: %2. %3: %4. Наибольший %5, наименьший %6.</translation>
    </message>
    <message>
        <source>Not enough transfers for a chart yet</source>
        <translation>Для графика пока мало переводов</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::BusyOverlay</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ChangeCard</name>
    <message>
        <source>Proposed</source>
        <translation>Предложено</translation>
    </message>
    <message>
        <source>Can be voted on until</source>
        <translation>Голосовать можно до</translation>
    </message>
    <message>
        <source>%1 of %2 votes</source>
        <translation>Голосов: %1 из %2</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Что меняется</translation>
    </message>
    <message>
        <source>You have voted. Others must still decide.</source>
        <translation>Вы проголосовали. Теперь должны решить другие.</translation>
    </message>
    <message>
        <source>Administrators decide about this.</source>
        <translation>Об этом решают администраторы.</translation>
    </message>
    <message>
        <source>Reason of a refusal</source>
        <translation>Причина отказа</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Sign: I accept this change</source>
        <translation>Подписать: я принимаю это изменение</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ChangesCard</name>
    <message>
        <source>Changes that wait for votes</source>
        <translation>Изменения, ждущие голосов</translation>
    </message>
    <message>
        <source>Proposed by %1, %2; ends %3</source>
        <translation>Предложил %1, %2; истекает %3</translation>
    </message>
    <message>
        <source>%1 of %2 votes</source>
        <translation>%1 из %2 голосов</translation>
    </message>
    <message>
        <source>You have voted on it.</source>
        <translation>Вы проголосовали.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Accept this change</source>
        <translation>Принять это изменение</translation>
    </message>
    <message>
        <source>Why do you refuse it? The reason is kept.</source>
        <translation>Почему вы отклоняете? Причина сохраняется.</translation>
    </message>
    <message>
        <source>Refuse this change</source>
        <translation>Отклонить это изменение</translation>
    </message>
    <message>
        <source>The change is in force.</source>
        <translation>Изменение действует.</translation>
    </message>
    <message>
        <source>Your vote is kept.</source>
        <translation>Ваш голос сохранён.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::CheckPanel</name>
    <message>
        <source>Enter the words from your paper copy. They must give the same key fingerprint.</source>
        <translation>Введите слова с бумажной копии. Они должны дать тот же отпечаток ключа.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сверить</translation>
    </message>
    <message>
        <source>These words are valid but belong to another key. Compare each with your paper copy.</source>
        <translation>Слова верны, но от другого ключа. Сверьте каждое с бумажной копией.</translation>
    </message>
    <message>
        <source>The words give this key. Your backup is good.</source>
        <translation>Слова дают этот ключ. Резервная копия в порядке.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::CheckedCopy</name>
    <message>
        <source>Another program changed what was copied. Do not paste it: compare every group, and check this computer before you send anything.</source>
        <translation>Другая программа изменила скопированное. Не вставляйте его: сверьте каждую группу и проверьте этот компьютер, прежде чем что-либо отправлять.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ClientForm</name>
    <message>
        <source>The firm</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Purpose of the relation</source>
        <translation>Цель отношений</translation>
    </message>
    <message>
        <source>Source of the funds</source>
        <translation>Источник средств</translation>
    </message>
    <message>
        <source>Why this risk class</source>
        <translation>Почему такая степень риска</translation>
    </message>
    <message>
        <source>Compared with the sanction lists on</source>
        <translation>Сверено с санкционными списками</translation>
    </message>
    <message>
        <source>Somebody of this record stands on a sanction list</source>
        <translation>Кто-то из этой записи есть в санкционном списке</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Вид документа</translation>
    </message>
    <message>
        <source>Give to the second officer</source>
        <translation>Передать второму сотруднику</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Fill in from a file</source>
        <translation>Заполнить из файла</translation>
    </message>
    <message>
        <source>Who is the client</source>
        <translation>Кто клиент</translation>
    </message>
    <message>
        <source>Relation and risk</source>
        <translation>Отношения и риск</translation>
    </message>
    <message>
        <source>Risk class</source>
        <translation>Степень риска</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>A document is hashed here and not kept: the hash proves later which paper was shown.</source>
        <translation>Документ хешируется и не хранится: хеш позже докажет, какая бумага была показана.</translation>
    </message>
    <message>
        <source>passport</source>
        <translation>паспорт</translation>
    </message>
    <message>
        <source>Drop a document here</source>
        <translation>Перетащите документ сюда</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>Выбрать документ</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Hash of the document</source>
        <translation>Хеш документа</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Record of a client (*.json);;All files (*)</source>
        <translation>Запись клиента (*.json);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ClientModel</name>
    <message>
        <source>Frozen</source>
        <translation>Заморожено</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Waits for a second officer</source>
        <translation>Ждёт второго сотрудника</translation>
    </message>
    <message>
        <source>Identified by two officers</source>
        <translation>Идентифицирован двумя сотрудниками</translation>
    </message>
    <message>
        <source>The relation has ended</source>
        <translation>Отношения прекращены</translation>
    </message>
    <message>
        <source>Refused, to be entered again</source>
        <translation>Отклонено, ввести заново</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <source>Overdue: nothing leaves</source>
        <translation>Просрочено: ничего не выводится</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>State and risk</source>
        <translation>Состояние и риск</translation>
    </message>
    <message>
        <source>Refresh due</source>
        <translation>Обновить до</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ClientPanel</name>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Identified by two officers</source>
        <translation>Идентифицирован двумя сотрудниками</translation>
    </message>
    <message>
        <source>The relation has ended</source>
        <translation>Отношения прекращены</translation>
    </message>
    <message>
        <source>Waits for a second officer</source>
        <translation>Ждёт второго сотрудника</translation>
    </message>
    <message>
        <source>The identification should have been refreshed: %1. Nothing leaves before.</source>
        <translation>Идентификацию следовало обновить: %1. До этого ничего не выводится.</translation>
    </message>
    <message>
        <source>The identification is to be refreshed: %1</source>
        <translation>Идентификацию нужно обновить: %1</translation>
    </message>
    <message>
        <source>Next refresh: %1</source>
        <translation>Следующее обновление: %1</translation>
    </message>
    <message>
        <source>The client&apos;s assets are frozen.</source>
        <translation>Активы клиента заморожены.</translation>
    </message>
    <message>
        <source>An operation of this client is on hold. Tell the client nothing of it.</source>
        <translation>Операция этого клиента приостановлена. Не сообщайте клиенту об этом.</translation>
    </message>
    <message>
        <source>Waits for the second officer</source>
        <translation>Ждёт второго сотрудника</translation>
    </message>
    <message>
        <source>Entered by %1, %2</source>
        <translation>Ввёл %1, %2</translation>
    </message>
    <message>
        <source>You entered it: another officer decides.</source>
        <translation>Ввели вы: решает другой сотрудник.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Approve the identification</source>
        <translation>Утвердить идентификацию</translation>
    </message>
    <message>
        <source>Why do you refuse it? The reason is kept.</source>
        <translation>Почему вы отклоняете? Причина сохраняется.</translation>
    </message>
    <message>
        <source>Refuse the identification</source>
        <translation>Отклонить идентификацию</translation>
    </message>
    <message>
        <source>An identification officer decides on it.</source>
        <translation>Решает сотрудник по идентификации.</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Идентификация</translation>
    </message>
    <message>
        <source>That you looked at it stands in the log.</source>
        <translation>То, что вы это смотрели, записано в журнал.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Регистрационный номер</translation>
    </message>
    <message>
        <source>Country of registration</source>
        <translation>Страна регистрации</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Вид деятельности</translation>
    </message>
    <message>
        <source>Acts for it</source>
        <translation>Действует от её имени</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Полное имя</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Place of residence</source>
        <translation>Место жительства</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Документ, удостоверяющий личность</translation>
    </message>
    <message>
        <source>Purpose of the relation</source>
        <translation>Цель отношений</translation>
    </message>
    <message>
        <source>Source of the funds</source>
        <translation>Источник средств</translation>
    </message>
    <message>
        <source>Why this risk class</source>
        <translation>Почему такая степень риска</translation>
    </message>
    <message>
        <source>Compared with the sanction lists on</source>
        <translation>Сверено с санкционными списками</translation>
    </message>
    <message>
        <source>Sanction list</source>
        <translation>Санкционный список</translation>
    </message>
    <message>
        <source>Somebody of this record stands on it</source>
        <translation>Кто-то из этой записи есть в нём</translation>
    </message>
    <message>
        <source>Hash of the document</source>
        <translation>Хеш документа</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>Документ: %1</translation>
    </message>
    <message>
        <source>Who stands behind it</source>
        <translation>Кто за ней стоит</translation>
    </message>
    <message>
        <source>Refresh or correct it</source>
        <translation>Обновить или исправить</translation>
    </message>
    <message>
        <source>Freezes</source>
        <translation>Заморозки</translation>
    </message>
    <message>
        <source>Lifted %1</source>
        <translation>Снято %1</translation>
    </message>
    <message>
        <source>Frozen since %1</source>
        <translation>Заморожено с %1</translation>
    </message>
    <message>
        <source>The ground fell away; it is to be lifted %1, by %2</source>
        <translation>Основание отпало; снять %1, не позднее %2</translation>
    </message>
    <message>
        <source>You proposed to lift it: another officer confirms.</source>
        <translation>Снять предложили вы: подтверждает другой сотрудник.</translation>
    </message>
    <message>
        <source>Confirm: lift the freeze</source>
        <translation>Подтвердить: снять заморозку</translation>
    </message>
    <message>
        <source>The ground fell away</source>
        <translation>Основание отпало</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Заморозить</translation>
    </message>
    <message>
        <source>Why? The reason is kept, and nothing leaves from this moment on.</source>
        <translation>Почему? Причина сохраняется, и с этой минуты ничего не выводится.</translation>
    </message>
    <message>
        <source>Freeze client %1</source>
        <translation>Заморозить клиента %1</translation>
    </message>
    <message>
        <source>Suspicious operations</source>
        <translation>Подозрительные операции</translation>
    </message>
    <message>
        <source>Case %1, closed</source>
        <translation>Дело %1, закрыто</translation>
    </message>
    <message>
        <source>Case %1, open</source>
        <translation>Дело %1, открыто</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Итог: %1</translation>
    </message>
    <message>
        <source>Export the case</source>
        <translation>Экспортировать дело</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Закрыть дело</translation>
    </message>
    <message>
        <source>What came out of it?</source>
        <translation>Каков итог?</translation>
    </message>
    <message>
        <source>Close case %1</source>
        <translation>Закрыть дело %1</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>What was seen? The client&apos;s transfers are held while the case is open.</source>
        <translation>Что замечено? Пока дело открыто, переводы клиента приостановлены.</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Кошельки</translation>
    </message>
    <message>
        <source>%1, as counted %2</source>
        <translation>%1, по подсчёту %2</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>ещё не подсчитано</translation>
    </message>
    <message>
        <source>Give an address</source>
        <translation>Выдать адрес</translation>
    </message>
    <message>
        <source>Give an address of %1</source>
        <translation>Выдать адрес кошелька %1</translation>
    </message>
    <message>
        <source>Give this address to the client:</source>
        <translation>Сообщите клиенту этот адрес:</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>To give the client a wallet, make one on the page Wallets first. It belongs to this client alone, for good.</source>
        <translation>Чтобы дать клиенту кошелёк, сначала создайте его на странице «Кошельки». Он навсегда принадлежит только этому клиенту.</translation>
    </message>
    <message>
        <source>A wallet of nobody yet</source>
        <translation>Пока ничей кошелёк</translation>
    </message>
    <message>
        <source>How cold it is</source>
        <translation>Насколько он холодный</translation>
    </message>
    <message>
        <source>It belongs to client %1, for good</source>
        <translation>Навсегда принадлежит клиенту %1</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Разрешённые адреса</translation>
    </message>
    <message>
        <source>Where the client&apos;s assets may go. A new destination waits for the votes and then for its cool-down; it can be taken away at any time.</source>
        <translation>Куда могут уходить активы клиента. Новый адрес ждёт голосов, затем периода ожидания; убрать его можно в любое время.</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Можно использовать</translation>
    </message>
    <message>
        <source>Cools down, usable %1</source>
        <translation>Период ожидания, доступен %1</translation>
    </message>
    <message>
        <source>control proven</source>
        <translation>контроль доказан</translation>
    </message>
    <message>
        <source>control not proven</source>
        <translation>контроль не доказан</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Отменить его</translation>
    </message>
    <message>
        <source>End of the relation</source>
        <translation>Прекращение отношений</translation>
    </message>
    <message>
        <source>No more addresses are given; assets are returned under dual control. This cannot be undone.</source>
        <translation>Адреса больше не выдаются; активы возвращаются под двойным контролем. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>End the relation with %1</source>
        <translation>Прекратить отношения с %1</translation>
    </message>
    <message>
        <source>End it for good</source>
        <translation>Прекратить навсегда</translation>
    </message>
    <message>
        <source>It is in force.</source>
        <translation>Действует.</translation>
    </message>
    <message>
        <source>Proposed: it counts when the administrators have voted.</source>
        <translation>Предложено: вступит в силу, когда проголосуют администраторы.</translation>
    </message>
    <message>
        <source>Report (*.json);;All files (*)</source>
        <translation>Отчёт (*.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>To the statements</source>
        <translation>К выпискам</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ClientsPage</name>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Enter a client</source>
        <translation>Внести клиента</translation>
    </message>
    <message>
        <source>Search by number</source>
        <translation>Найти по номеру</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Здесь никого нет</translation>
    </message>
    <message>
        <source>One officer enters who a client is, another approves it. Only then can addresses be given.</source>
        <translation>Один сотрудник вносит, кто такой клиент, другой утверждает. Только после этого можно выдавать адреса.</translation>
    </message>
    <message>
        <source>Which clients</source>
        <translation>Какие клиенты</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Все клиенты</translation>
    </message>
    <message>
        <source>Wait for a second officer</source>
        <translation>Ждут второго сотрудника</translation>
    </message>
    <message>
        <source>To be refreshed</source>
        <translation>Пора обновить</translation>
    </message>
    <message>
        <source>Frozen or on hold</source>
        <translation>Заморожены или приостановлены</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::CoinModel</name>
    <message>
        <source>Change address number %1</source>
        <translation>Адрес для сдачи номер %1</translation>
    </message>
    <message>
        <source>Address number %1</source>
        <translation>Адрес номер %1</translation>
    </message>
    <message>
        <source>Reserved by a draft</source>
        <translation>Зарезервировано черновиком</translation>
    </message>
    <message>
        <source>Frozen: tiny deposit</source>
        <translation>Заморожено: крошечное поступление</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Заморожено</translation>
    </message>
    <message>
        <source>Mined, not mature yet</source>
        <translation>Добыто майнингом, ещё не созрело</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s)</source>
        <translation>
            <numerusform>%n подтверждение</numerusform>
            <numerusform>%n подтверждения</numerusform>
            <numerusform>%n подтверждений</numerusform>
        </translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::CoinsPage</name>
    <message>
        <source>Coins</source>
        <translation>Монеты</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Coins or addresses</source>
        <translation>Монеты или адреса</translation>
    </message>
    <message>
        <source>No coins yet</source>
        <translation>Монет пока нет</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Получить</translation>
    </message>
    <message>
        <source>Label of the address</source>
        <translation>Метка адреса</translation>
    </message>
    <message>
        <source>Keep the label</source>
        <translation>Сохранить метку</translation>
    </message>
    <message>
        <source>Free this coin</source>
        <translation>Разморозить эту монету</translation>
    </message>
    <message>
        <source>Freeze this coin</source>
        <translation>Заморозить эту монету</translation>
    </message>
    <message>
        <source>A tiny deposit from somebody unknown. Such coins are sent to see which addresses belong together: leave it frozen unless you know who sent it.</source>
        <translation>Крошечное поступление от неизвестного. Такие монеты присылают, чтобы узнать, какие адреса принадлежат одному владельцу: оставьте её замороженной, если не знаете отправителя.</translation>
    </message>
    <message>
        <source>An unfinished draft spends this coin. Finish or abandon the draft to free it.</source>
        <translation>Эту монету тратит незаконченный черновик. Завершите черновик или откажитесь от него, чтобы её освободить.</translation>
    </message>
    <message>
        <source>The coin is frozen</source>
        <translation>Монета заморожена</translation>
    </message>
    <message>
        <source>The coin is free</source>
        <translation>Монета разморожена</translation>
    </message>
    <message>
        <source>The label was kept</source>
        <translation>Метка сохранена</translation>
    </message>
    <message>
        <source>Each amount that this wallet received and did not spend will stand here as a coin.</source>
        <translation>Каждая сумма, которую этот кошелёк получил и не потратил, будет стоять здесь отдельной монетой.</translation>
    </message>
    <message>
        <source>Frozen: no transfer takes this coin until you free it.</source>
        <translation>Заморожено: пока вы не разморозите эту монету, ни один перевод её не возьмёт.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ColdSharePage</name>
    <message>
        <source>Reaches the floor of %1.</source>
        <translation>Минимум %1 соблюдён.</translation>
    </message>
    <message>
        <source>Cold share</source>
        <translation>Доля в холодном хранении</translation>
    </message>
    <message>
        <source>How much of clients’ coins lies in cold wallets, against the floor that was set. Below it no transfer that lowers the share is signed.</source>
        <translation>Сколько монет клиентов лежит в холодных кошельках относительно заданного минимума. Ниже него переводы, снижающие долю, не подписываются.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>No coins of clients yet</source>
        <translation>Монет клиентов пока нет</translation>
    </message>
    <message>
        <source>When clients’ wallets hold coins, their cold share stands here, by asset and in total.</source>
        <translation>Когда в кошельках клиентов появятся монеты, здесь будет их доля в холодном хранении: по активам и всего.</translation>
    </message>
    <message>
        <source>Now, by the books of the wallets</source>
        <translation>Сейчас, по учёту кошельков</translation>
    </message>
    <message>
        <source>Cold: %1 of %2.</source>
        <translation>В холодном хранении: %1 из %2.</translation>
    </message>
    <message>
        <source>In total, by value</source>
        <translation>Всего, по стоимости</translation>
    </message>
    <message>
        <source>In total: not known, because a price is missing.</source>
        <translation>Всего: неизвестно, потому что не хватает цены.</translation>
    </message>
    <message>
        <source>Floor of the firm</source>
        <translation>Минимум компании</translation>
    </message>
    <message>
        <source>Floor of the law profile</source>
        <translation>Минимум профиля закона</translation>
    </message>
    <message>
        <source>%1 (rule TM-VA-CST-02)</source>
        <translation>%1 (правило TM-VA-CST-02)</translation>
    </message>
    <message>
        <source>not set; no statutory figure is known</source>
        <translation>не задан; цифра в законе неизвестна</translation>
    </message>
    <message>
        <source>The higher of the two counts.</source>
        <translation>Действует больший из двух.</translation>
    </message>
    <message>
        <source>At each reconciliation</source>
        <translation>При каждой сверке</translation>
    </message>
    <message>
        <source>No day has been reconciled yet. The page Reports does it.</source>
        <translation>Ни один день ещё не сверен. Это делает страница «Отчёты».</translation>
    </message>
    <message>
        <source>%1: %2, floor %3</source>
        <translation>%1: %2, минимум %3</translation>
    </message>
    <message>
        <source>Below the floor of %1: no transfer that lowers the share is signed until it is mended.</source>
        <translation>Ниже минимума %1: пока это не исправлено, переводы, снижающие долю, не подписываются.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::CompareStep</name>
    <message>
        <source>Compare with the cosigners</source>
        <translation>Сверка с соподписантами</translation>
    </message>
    <message>
        <source>Each cosigner sets up the same wallet. Compare quorum, every fingerprint and the first address over the telephone or face to face.</source>
        <translation>Каждый соподписант создаёт такой же кошелёк. Сверьте кворум, все отпечатки и первый адрес по телефону или при встрече.</translation>
    </message>
    <message>
        <source>Quorum, all key fingerprints and the first address are the same for everyone</source>
        <translation>Кворум, все отпечатки ключей и первый адрес у всех одинаковы</translation>
    </message>
    <message>
        <source>Add the wallet</source>
        <translation>Добавить кошелёк</translation>
    </message>
    <message>
        <source>Devices of one maker (%1) are enough to spend. A fault in its firmware would be enough too: mix makers.</source>
        <translation>Для траты достаточно устройств одного производителя (%1). Достаточно было бы и ошибки в его прошивке: сочетайте разных производителей.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ConfirmWordsStep</name>
    <message>
        <source>Check of the backup</source>
        <translation>Проверка резервной копии</translation>
    </message>
    <message>
        <source>Type these words from your paper. Only then does the wallet show an address to receive.</source>
        <translation>Введите эти слова с бумаги. Только после этого кошелёк покажет адрес для получения.</translation>
    </message>
    <message>
        <source>I will do this later; until then nothing can be received</source>
        <translation>Сделаю это позже; до тех пор получать нельзя</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>Слово %1</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::CosignerPanel</name>
    <message>
        <source>Passphrase of this key, if it has one</source>
        <translation>Кодовая фраза этого ключа, если она есть</translation>
    </message>
    <message>
        <source>Show the public key</source>
        <translation>Показать открытый ключ</translation>
    </message>
    <message>
        <source>Cosigner’s public key</source>
        <translation>Открытый ключ соподписанта</translation>
    </message>
    <message>
        <source>Give this text to whoever sets up the multisig wallet. It shows addresses and amounts of that wallet, and cannot spend.</source>
        <translation>Передайте этот текст тому, кто создаёт кошелёк с мультиподписью. По нему видны адреса и суммы этого кошелька, но тратить он не позволяет.</translation>
    </message>
    <message>
        <source>Type of the multisig wallet</source>
        <translation>Тип кошелька с мультиподписью</translation>
    </message>
    <message>
        <source>Native segwit (P2WSH)</source>
        <translation>Нативный segwit (P2WSH)</translation>
    </message>
    <message>
        <source>Nested segwit (P2SH-P2WSH)</source>
        <translation>Вложенный segwit (P2SH-P2WSH)</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::CosignersStep</name>
    <message>
        <source>The other cosigners</source>
        <translation>Другие соподписанты</translation>
    </message>
    <message>
        <source>Paste the line of each: [fingerprint/path] and the extended public key (xpub). Ask for it over a way that you trust.</source>
        <translation>Вставьте строку каждого: [отпечаток/путь] и расширенный открытый ключ (xpub). Запросите её способом, которому доверяете.</translation>
    </message>
    <message>
        <source>Cosigner %1</source>
        <translation>Соподписант %1</translation>
    </message>
    <message>
        <source>Read. Key fingerprint %1, path m/%2</source>
        <translation>Прочитано. Отпечаток ключа %1, путь m/%2</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::CountdownLabel</name>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 д %2 ч</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>осталось %1</translation>
    </message>
    <message>
        <source>The wait is over</source>
        <translation>Ожидание окончено</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::Desk</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Кошельки</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Получение</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Ключи</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Монеты</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Устройства</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Адресная книга</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Закон</translation>
    </message>
    <message>
        <source>The firm</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Поручения</translation>
    </message>
    <message>
        <source>Cold share</source>
        <translation>Холодная доля</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Аудит</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Политика</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Операторы</translation>
    </message>
    <message>
        <source>Gap report</source>
        <translation>Отчёт о пробеле</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Сверка</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Рабочие места</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::DestinationForm</name>
    <message>
        <source>New destination</source>
        <translation>Новый адрес</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Для чего</translation>
    </message>
    <message>
        <source>Signature of the owner</source>
        <translation>Подпись владельца</translation>
    </message>
    <message>
        <source>Make a text for the owner to sign</source>
        <translation>Создать текст для подписи владельцем</translation>
    </message>
    <message>
        <source>Propose the destination</source>
        <translation>Предложить адрес</translation>
    </message>
    <message>
        <source>Signature of the owner over this text (BIP322); empty: without proof</source>
        <translation>Подпись владельца под этим текстом (BIP322); пусто: без доказательства</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::DeviceAddressForm</name>
    <message>
        <source>Check an address</source>
        <translation>Проверить адрес</translation>
    </message>
    <message>
        <source>The device makes the address anew from its own key. Both screens must show the same one, whole.</source>
        <translation>Устройство заново получает адрес из своего ключа. Оба экрана должны показывать один и тот же адрес целиком.</translation>
    </message>
    <message>
        <source>Show it on the device</source>
        <translation>Показать на устройстве</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Кошелёк</translation>
    </message>
    <message>
        <source>Number of the address</source>
        <translation>Номер адреса</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>Этот экран</translation>
    </message>
    <message>
        <source>The device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>No wallet of this vault has a key of this device. Make one from it first.</source>
        <translation>Ни в одном кошельке этого хранилища нет ключа этого устройства. Сначала создайте из него кошелёк.</translation>
    </message>
    <message>
        <source>It shows the address once you begin.</source>
        <translation>Адрес появится на нём, когда вы начнёте.</translation>
    </message>
    <message>
        <source>Compare group by group. Confirm on the device only if both are the same.</source>
        <translation>Сравните группу за группой. Подтвердите на устройстве, только если оба адреса совпадают.</translation>
    </message>
    <message>
        <source>The device did not confirm it.</source>
        <translation>Устройство его не подтвердило.</translation>
    </message>
    <message>
        <source>The device has made the same address, and it was confirmed there.</source>
        <translation>Устройство получило тот же адрес, и он подтверждён на нём.</translation>
    </message>
    <message>
        <source>Both addresses are the same.</source>
        <translation>Оба адреса совпадают.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::DeviceCard</name>
    <message>
        <source>Key fingerprint %1</source>
        <translation>Отпечаток ключа %1</translation>
    </message>
    <message>
        <source>Firmware %1</source>
        <translation>Прошивка %1</translation>
    </message>
    <message>
        <source>App %1 %2</source>
        <translation>Приложение %1 %2</translation>
    </message>
    <message>
        <source>Make a wallet from it</source>
        <translation>Создать из него кошелёк</translation>
    </message>
    <message>
        <source>Check an address</source>
        <translation>Проверить адрес</translation>
    </message>
    <message>
        <source>Make a wallet known to it</source>
        <translation>Познакомить с кошельком</translation>
    </message>
    <message>
        <source>Write into the key register</source>
        <translation>Записать в реестр ключей</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::DeviceForm</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was done.</source>
        <translation>Отменено. Ничего не сделано.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::DeviceKeyPicker</name>
    <message>
        <source>Take the key of %1</source>
        <translation>Взять ключ %1</translation>
    </message>
    <message>
        <source>A device that is plugged in can give its key here.</source>
        <translation>Подключённое устройство может передать свой ключ здесь.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::DeviceProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Progress of the device</source>
        <translation>Ход работы устройства</translation>
    </message>
    <message>
        <source>Speaking with the device</source>
        <translation>Связь с устройством</translation>
    </message>
    <message>
        <source>Digits entered</source>
        <translation>Введённые цифры</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>внизу слева</translation>
    </message>
    <message>
        <source>bottom middle</source>
        <translation>внизу посередине</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>внизу справа</translation>
    </message>
    <message>
        <source>middle left</source>
        <translation>посередине слева</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>в центре</translation>
    </message>
    <message>
        <source>middle right</source>
        <translation>посередине справа</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>вверху слева</translation>
    </message>
    <message>
        <source>top middle</source>
        <translation>вверху посередине</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>вверху справа</translation>
    </message>
    <message>
        <source>PIN, %1</source>
        <translation>PIN, %1</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>Ввести PIN-код</translation>
    </message>
    <message>
        <source>The passphrase chooses the keys of the device. Leave it empty for those without one.</source>
        <translation>Кодовая фраза выбирает ключи устройства. Для ключей без неё оставьте поле пустым.</translation>
    </message>
    <message>
        <source>Passphrase of the device</source>
        <translation>Кодовая фраза устройства</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Использовать</translation>
    </message>
    <message>
        <source>This code must stand on the screen of the device too. If it is another one, somebody is between.</source>
        <translation>Этот код должен быть и на экране устройства. Если там другой, между вами кто-то есть.</translation>
    </message>
    <message>
        <source>Pairing code</source>
        <translation>Код сопряжения</translation>
    </message>
    <message>
        <source>Both codes are the same</source>
        <translation>Оба кода совпадают</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Они различаются</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::DeviceRegisterForm</name>
    <message>
        <source>Make a wallet known to the device</source>
        <translation>Познакомить устройство с кошельком</translation>
    </message>
    <message>
        <source>The device shows quorum and keys once. Compare them with what stands here, key by key.</source>
        <translation>Устройство один раз показывает кворум и ключи. Сравните их с тем, что указано здесь, ключ за ключом.</translation>
    </message>
    <message>
        <source>Begin on the device</source>
        <translation>Начать на устройстве</translation>
    </message>
    <message>
        <source>Multisig wallet</source>
        <translation>Кошелёк с мультиподписью</translation>
    </message>
    <message>
        <source>Only multisig wallets must be made known, and none of this vault has a key of this device.</source>
        <translation>Знакомить нужно только с кошельками с мультиподписью, а в этом хранилище нет такого кошелька с ключом этого устройства.</translation>
    </message>
    <message>
        <source>The device knows this wallet. Its proof is kept in this vault, so that you are not asked again. Some devices keep no wallets and are asked each time.</source>
        <translation>Устройство знает этот кошелёк. Его подтверждение хранится в этом хранилище, поэтому вас не спросят снова. Некоторые устройства не запоминают кошельки, их спрашивают каждый раз.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::DeviceWalletForm</name>
    <message>
        <source>A wallet from a device</source>
        <translation>Кошелёк из устройства</translation>
    </message>
    <message>
        <source>The key stays in the device and signs there. This vault sees the coins and makes addresses.</source>
        <translation>Ключ остаётся в устройстве и подписывает там. Это хранилище видит монеты и создаёт адреса.</translation>
    </message>
    <message>
        <source>Read the key and add the wallet</source>
        <translation>Прочитать ключ и добавить кошелёк</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>Name of the wallet</source>
        <translation>Название кошелька</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Low fees, understood by every wallet of today.</source>
        <translation>Низкие комиссии, понимают все современные кошельки.</translation>
    </message>
    <message>
        <source>Newest form. Not every device signs it.</source>
        <translation>Новейший вид. Не каждое устройство его подписывает.</translation>
    </message>
    <message>
        <source>For senders that do not know bech32 addresses.</source>
        <translation>Для отправителей, которые не знают адресов bech32.</translation>
    </message>
    <message>
        <source>Account number (0 unless you know why)</source>
        <translation>Номер счёта (0, если нет причины выбрать другой)</translation>
    </message>
    <message>
        <source>The wallet is there. Its key has the fingerprint %1. Check its first address on the device before you receive with it.</source>
        <translation>Кошелёк создан. Отпечаток его ключа %1. Прежде чем принимать на него, проверьте первый адрес на устройстве.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation>Устройства</translation>
    </message>
    <message>
        <source>Hardware wallets keep their keys to themselves. Plug one in; it appears here by itself.</source>
        <translation>Аппаратные кошельки не отдают свои ключи. Подключите устройство; оно появится здесь само.</translation>
    </message>
    <message>
        <source>No device is plugged in</source>
        <translation>Устройство не подключено</translation>
    </message>
    <message>
        <source>Ledger, Trezor, BitBox02, Coldcard and KeepKey work over USB, without a program of their maker. Others sign by files.</source>
        <translation>Ledger, Trezor, BitBox02, Coldcard и KeepKey работают по USB без программы производителя. Остальные подписывают через файлы.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::DraftList</name>
    <message>
        <source>Transfer</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>The same transfer with a higher fee</source>
        <translation>Тот же перевод с большей комиссией</translation>
    </message>
    <message>
        <source>Cancels a transfer: everything comes back to you</source>
        <translation>Отменяет перевод: всё возвращается к вам</translation>
    </message>
    <message>
        <source>Speeds up an unconfirmed transaction (CPFP)</source>
        <translation>Ускоряет неподтверждённую транзакцию (CPFP)</translation>
    </message>
    <message>
        <source>Prepared, not signed</source>
        <translation>Подготовлен, не подписан</translation>
    </message>
    <message>
        <source>Signed, not sent</source>
        <translation>Подписан, не отправлен</translation>
    </message>
    <message>
        <source>Sent, waiting for a block</source>
        <translation>Отправлен, ждёт блока</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждён</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Отменён</translation>
    </message>
    <message>
        <source>Replaced by another transaction</source>
        <translation>Заменён другой транзакцией</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Черновики</translation>
    </message>
    <message>
        <source>May be signed from %1</source>
        <translation>Можно подписать с %1</translation>
    </message>
    <message>
        <source>Abandon</source>
        <translation>Отказаться</translation>
    </message>
    <message>
        <source>Abandon the draft of %1</source>
        <translation>Отказаться от черновика на %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open the draft of %1</source>
        <translation>Открыть черновик на %1</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::EntityFields</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Регистрационный номер</translation>
    </message>
    <message>
        <source>Country of registration</source>
        <translation>Страна регистрации</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Дата регистрации</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Почтовый адрес</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Налоговый номер</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Вид деятельности</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>A trust or structure answers for each capacity: name who holds it below, or write here why nobody does.</source>
        <translation>Траст или структура отвечает за каждую роль: укажите ниже, кто её занимает, или напишите здесь, почему никто.</translation>
    </message>
    <message>
        <source>Why nobody is: %1</source>
        <translation>Почему никто: %1</translation>
    </message>
    <message>
        <source>Who stands behind it</source>
        <translation>Кто за ней стоит</translation>
    </message>
    <message>
        <source>Add an owner</source>
        <translation>Добавить владельца</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::FilesCard</name>
    <message>
        <source>Labels (*.jsonl);;All files (*)</source>
        <translation>Метки (*.jsonl);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Вид файла</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Таблица (CSV)</translation>
    </message>
    <message>
        <source>For programs (JSON)</source>
        <translation>Для программ (JSON)</translation>
    </message>
    <message>
        <source>For paper (PDF)</source>
        <translation>Для печати (PDF)</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>Сохранить историю</translation>
    </message>
    <message>
        <source>Save the labels</source>
        <translation>Сохранить метки</translation>
    </message>
    <message>
        <source>Take over labels</source>
        <translation>Загрузить метки</translation>
    </message>
    <message>
        <source>History of this wallet</source>
        <translation>История этого кошелька</translation>
    </message>
    <message>
        <source>Labels, as other wallets read them (BIP329)</source>
        <translation>Метки в виде, понятном другим кошелькам (BIP329)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) saved, of every wallet of this vault</source>
        <translation>
            <numerusform>Сохранена %n метка всех кошельков этого хранилища</numerusform>
            <numerusform>Сохранены %n метки всех кошельков этого хранилища</numerusform>
            <numerusform>Сохранено %n меток всех кошельков этого хранилища</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) taken over</source>
        <translation>
            <numerusform>Загружена %n метка</numerusform>
            <numerusform>Загружены %n метки</numerusform>
            <numerusform>Загружено %n меток</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Кошелёк</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>По состоянию на</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Остаток</translation>
    </message>
    <message>
        <source>Date (UTC)</source>
        <translation>Дата (UTC)</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Транзакция</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>SHA-256 of the same history as JSON:</source>
        <translation>SHA-256 той же истории в виде JSON:</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::FirmPage</name>
    <message>
        <source>not given</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>The firm</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>What the firm is and may do. Administrators decide it together, each with a signature of their own.</source>
        <translation>Что представляет собой компания и что ей можно. Это решают администраторы вместе, каждый своей подписью.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Next: the accounts of the first operators, at least three administrators</source>
        <translation>Далее: учётные записи первых операторов, не менее трёх администраторов</translation>
    </message>
    <message>
        <source>Next: every administrator signs the first register</source>
        <translation>Далее: каждый администратор подписывает первый реестр</translation>
    </message>
    <message>
        <source>Next: name and settings of the firm</source>
        <translation>Далее: название и настройки компании</translation>
    </message>
    <message>
        <source>Next: the licence; without it the firm works as an evaluation, with own assets only</source>
        <translation>Далее: лицензия; без неё компания работает для ознакомления, только с собственными активами</translation>
    </message>
    <message>
        <source>Next: the first policy; until then every request is refused</source>
        <translation>Далее: первая политика; до неё каждое поручение отклоняется</translation>
    </message>
    <message>
        <source>%1 of %2 steps are done. %3</source>
        <translation>Сделано шагов: %1 из %2. %3</translation>
    </message>
    <message>
        <source>Waiting for votes</source>
        <translation>Ожидает голосов</translation>
    </message>
    <message>
        <source>Dual control on one computer: each unlocks the vault in turn and votes.</source>
        <translation>Двойной контроль на одном компьютере: каждый по очереди открывает хранилище и голосует.</translation>
    </message>
    <message>
        <source>Lock for the next person</source>
        <translation>Заблокировать для следующего</translation>
    </message>
    <message>
        <source>1. Operators</source>
        <translation>1. Операторы</translation>
    </message>
    <message>
        <source>A firm is founded by at least three administrators, who never move assets. An administrator is never an initiator, an auditor is nothing else, and nobody approves a request of their own.</source>
        <translation>Компанию учреждают не менее трёх администраторов, которые никогда не перемещают активы. Администратор не бывает инициатором, у аудитора нет других ролей, и никто не утверждает собственное поручение.</translation>
    </message>
    <message>
        <source>left the firm</source>
        <translation>покинул компанию</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Удалить: %1</translation>
    </message>
    <message>
        <source>2. The first register</source>
        <translation>2. Первый реестр</translation>
    </message>
    <message>
        <source>The register says who may do what. Every administrator signs the first one; later changes need the number of administrators that is set here.</source>
        <translation>Реестр говорит, кому что можно. Первый подписывает каждый администратор; для последующих изменений нужно столько администраторов, сколько задано здесь.</translation>
    </message>
    <message>
        <source>%1 has signed</source>
        <translation>%1: подпись есть</translation>
    </message>
    <message>
        <source>%1 has not signed yet</source>
        <translation>%1: подписи ещё нет</translation>
    </message>
    <message>
        <source>Administrators so far: %1 of %2.</source>
        <translation>Администраторов пока: %1 из %2.</translation>
    </message>
    <message>
        <source>Administrators that a later change needs</source>
        <translation>Сколько администраторов нужно для изменений</translation>
    </message>
    <message>
        <source>Propose the first register</source>
        <translation>Предложить первый реестр</translation>
    </message>
    <message>
        <source>Writing the register</source>
        <translation>Запись реестра</translation>
    </message>
    <message>
        <source>The first register is proposed. Now every administrator signs it.</source>
        <translation>Первый реестр предложен. Теперь его подписывает каждый администратор.</translation>
    </message>
    <message>
        <source>3. Name and settings</source>
        <translation>3. Название и настройки</translation>
    </message>
    <message>
        <source>After founding.</source>
        <translation>После учреждения.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Currency of values</source>
        <translation>Валюта оценки</translation>
    </message>
    <message>
        <source>Cold floor</source>
        <translation>Минимум в холодном хранении</translation>
    </message>
    <message>
        <source>New destinations wait</source>
        <translation>Новые адреса ждут</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln час</numerusform>
            <numerusform>%Ln часа</numerusform>
            <numerusform>%Ln часов</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients’ coins</source>
        <translation>Монеты клиентов</translation>
    </message>
    <message>
        <source>may share one wallet</source>
        <translation>могут лежать в одном кошельке</translation>
    </message>
    <message>
        <source>one wallet for each client</source>
        <translation>отдельный кошелёк для каждого клиента</translation>
    </message>
    <message>
        <source>A proposal waits for votes above.</source>
        <translation>Предложение выше ожидает голосов.</translation>
    </message>
    <message>
        <source>An administrator goes on here.</source>
        <translation>Здесь продолжает администратор.</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>Изменить настройки</translation>
    </message>
    <message>
        <source>4. Licence and declarations</source>
        <translation>4. Лицензия и заявления</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Выдана</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>бессрочно</translation>
    </message>
    <message>
        <source>Founders</source>
        <translation>Учредители</translation>
    </message>
    <message>
        <source>declared clear on %1</source>
        <translation>заявлено %1: препятствий нет</translation>
    </message>
    <message>
        <source>not everything is declared</source>
        <translation>заявлено не всё</translation>
    </message>
    <message>
        <source>The firm works so: %1.</source>
        <translation>Компания работает так: %1.</translation>
    </message>
    <message>
        <source>Change the licence</source>
        <translation>Изменить лицензию</translation>
    </message>
    <message>
        <source>The licence was suspended</source>
        <translation>Действие лицензии приостановлено</translation>
    </message>
    <message>
        <source>5. Policy</source>
        <translation>5. Политика</translation>
    </message>
    <message>
        <source>Version %1 is in force.</source>
        <translation>Действует версия %1.</translation>
    </message>
    <message>
        <source>Until a policy is in force every request is refused. This one is a beginning:</source>
        <translation>Пока политика не действует, каждое поручение отклоняется. Для начала подойдёт такая:</translation>
    </message>
    <message>
        <source>Making the account</source>
        <translation>Создание учётной записи</translation>
    </message>
    <message>
        <source>%1 is an operator of this vault now.</source>
        <translation>%1 теперь оператор этого хранилища.</translation>
    </message>
    <message>
        <source>The account %1 is removed from this vault.</source>
        <translation>Учётная запись %1 будет удалена из этого хранилища.</translation>
    </message>
    <message>
        <source>Removing the account</source>
        <translation>Удаление учётной записи</translation>
    </message>
    <message>
        <source>The account was removed.</source>
        <translation>Учётная запись удалена.</translation>
    </message>
    <message>
        <source>Signing the proposal</source>
        <translation>Подписание предложения</translation>
    </message>
    <message>
        <source>Proposed, with your vote.</source>
        <translation>Предложено, с вашим голосом.</translation>
    </message>
    <message>
        <source>Signing the vote</source>
        <translation>Подписание голоса</translation>
    </message>
    <message>
        <source>You have accepted.</source>
        <translation>Вы приняли.</translation>
    </message>
    <message>
        <source>You have refused.</source>
        <translation>Вы отклонили.</translation>
    </message>
    <message>
        <source>Signed by every administrator. A later change needs %1 of them.</source>
        <translation>Подписан всеми администраторами. Для последующего изменения нужно их: %1.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::FlowDiagram</name>
    <message>
        <source>Amount not known</source>
        <translation>Сумма неизвестна</translation>
    </message>
    <message>
        <source>Inputs and outputs</source>
        <translation>Входы и выходы</translation>
    </message>
    <message>
        <source>Goes in: %1. Comes out: %2.</source>
        <translation>Входит: %1. Выходит: %2.</translation>
    </message>
    <message>
        <source>Fee: %1</source>
        <translation>Комиссия: %1</translation>
    </message>
    <message>
        <source>Script without an address</source>
        <translation>Скрипт без адреса</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sandyk::ui::HeaderLine</name>
    <message>
        <source>The sources disagree</source>
        <translation>Источники расходятся</translation>
    </message>
    <message>
        <source>Not connected: %1</source>
        <translation>Нет связи: %1</translation>
    </message>
    <message>
        <source>Connection lost, tries again by itself</source>
        <translation>Связь потеряна, повтор начнётся сам</translation>
    </message>
    <message>
        <source>Connected, reading</source>
        <translation>Подключено, идёт чтение</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>Up to date, but the second source could not be compared</source>
        <translation>Актуально, но второй источник сравнить не удалось</translation>
    </message>
    <message>
        <source>Up to date, block %1</source>
        <translation>Актуально, блок %1</translation>
    </message>
    <message>
        <source>Up to date, block %1, from %2</source>
        <translation>Актуально, блок %1, источник %2</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Не в сети</translation>
    </message>
    <message>
        <source>The firm is not founded yet</source>
        <translation>Компания ещё не учреждена</translation>
    </message>
    <message>
        <source>Everything is stopped</source>
        <translation>Всё остановлено</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>Unlocked by its owner</source>
        <translation>Открыто владельцем</translation>
    </message>
    <message>
        <source>Unlocked by a keyholder</source>
        <translation>Открыто хранителем ключа</translation>
    </message>
    <message>
        <source>Unlocked by somebody who is no operator</source>
        <translation>Открыто тем, кто не является оператором</translation>
    </message>
    <message>
        <source>no role in force</source>
        <translation>нет действующей роли</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>A further desk of %1</source>
        <translation>Дополнительное рабочее место фирмы %1</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::HistoryModel</name>
    <message>
        <source>Unconfirmed</source>
        <translation>Не подтверждено</translation>
    </message>
    <message>
        <source>Reported, not proven</source>
        <translation>Сообщено, не доказано</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Доказано</translation>
    </message>
    <message>
        <source>No longer seen</source>
        <translation>Больше не видна</translation>
    </message>
    <message>
        <source>Sent, not seen yet</source>
        <translation>Отправлено, ещё не видно</translation>
    </message>
    <message>
        <source>Mined</source>
        <translation>Добыто майнингом</translation>
    </message>
    <message>
        <source>Moved between own addresses</source>
        <translation>Перемещено между своими адресами</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Script without an address</source>
        <translation>Скрипт без адреса</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Balance %1</source>
        <translation>Баланс %1</translation>
    </message>
    <message>
        <source>When and how sure</source>
        <translation>Время и надёжность</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Amount and balance</source>
        <translation>Сумма и баланс</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Keep the label</source>
        <translation>Сохранить метку</translation>
    </message>
    <message>
        <source>Transaction number (txid)</source>
        <translation>Номер транзакции (txid)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message numerus="yes">
        <source>block %1, %n confirmation(s)</source>
        <translation>
            <numerusform>блок %1, %n подтверждение</numerusform>
            <numerusform>блок %1, %n подтверждения</numerusform>
            <numerusform>блок %1, %n подтверждений</numerusform>
        </translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Насколько надёжно</translation>
    </message>
    <message>
        <source>Changes the balance by</source>
        <translation>Меняет баланс на</translation>
    </message>
    <message>
        <source>Balance after it</source>
        <translation>Баланс после</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>%1 vB</source>
        <translation>%1 vB</translation>
    </message>
    <message>
        <source>Ours, change</source>
        <translation>Наш, сдача</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Наш</translation>
    </message>
    <message>
        <source>The label was kept</source>
        <translation>Метка сохранена</translation>
    </message>
    <message>
        <source>Replaced by another transaction</source>
        <translation>Заменена другой транзакцией</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Transfer in detail</source>
        <translation>Перевод подробно</translation>
    </message>
    <message>
        <source>Not known: the inputs are not ours</source>
        <translation>Неизвестно: входы не наши</translation>
    </message>
    <message>
        <source>Raise the fee</source>
        <translation>Повысить комиссию</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Отменить его</translation>
    </message>
    <message>
        <source>Speed it up</source>
        <translation>Ускорить</translation>
    </message>
    <message>
        <source>Value then</source>
        <translation>Стоимость тогда</translation>
    </message>
    <message>
        <source>In its place stands</source>
        <translation>Вместо неё</translation>
    </message>
    <message>
        <source>It waits for a block</source>
        <translation>Она ждёт блока</translation>
    </message>
    <message>
        <source>Another fee rate in sat/vB</source>
        <translation>Другая ставка комиссии в sat/vB</translation>
    </message>
    <message>
        <source>Not a rate</source>
        <translation>Это не ставка</translation>
    </message>
    <message>
        <source>Not possible: %1</source>
        <translation>Невозможно: %1</translation>
    </message>
    <message>
        <source>The same transfer at %1: costs %2 more.</source>
        <translation>Тот же перевод по ставке %1: на %2 дороже.</translation>
    </message>
    <message>
        <source>Everything comes back to you, at %1: costs %2 more, %3 in all.</source>
        <translation>Всё возвращается к вам по ставке %1: на %2 дороже, всего %3.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s), by the source&apos;s estimate.</source>
        <translation>
            <numerusform>Около %n минуты по оценке источника.</numerusform>
            <numerusform>Около %n минут по оценке источника.</numerusform>
            <numerusform>Около %n минут по оценке источника.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long it then takes is not known.</source>
        <translation>Сколько это займёт, неизвестно.</translation>
    </message>
    <message>
        <source>A further transaction to yourself, so that both together give %1: costs %2.</source>
        <translation>Ещё одна транзакция самому себе, чтобы вместе вышло %1: стоит %2.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Received only</source>
        <translation>Только полученные</translation>
    </message>
    <message>
        <source>Sent only</source>
        <translation>Только отправленные</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>Ещё не доказанные</translation>
    </message>
    <message>
        <source>Search: label, name, whole address or txid</source>
        <translation>Поиск: метка, имя, адрес целиком или txid</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Получить</translation>
    </message>
    <message>
        <source>All transfers</source>
        <translation>Все переводы</translation>
    </message>
    <message>
        <source>No transfers yet</source>
        <translation>Переводов пока нет</translation>
    </message>
    <message>
        <source>Every transfer to and from this wallet will stand here, with how sure it is.</source>
        <translation>Здесь будет стоять каждый перевод в этот кошелёк и из него, с пометкой, насколько он надёжен.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ImportForm</name>
    <message>
        <source>From an output descriptor</source>
        <translation>Из дескриптора</translation>
    </message>
    <message>
        <source>The text begins with wpkh(, tr(, wsh( or the like and ends with # and eight signs.</source>
        <translation>Текст начинается с wpkh(, tr(, wsh( или подобного и заканчивается на # и восемь знаков.</translation>
    </message>
    <message>
        <source>Imported wallet</source>
        <translation>Импортированный кошелёк</translation>
    </message>
    <message>
        <source>Add the wallet</source>
        <translation>Добавить кошелёк</translation>
    </message>
    <message>
        <source>Name of the wallet</source>
        <translation>Название кошелька</translation>
    </message>
    <message>
        <source>Output descriptor</source>
        <translation>Дескриптор</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>No key of it is in this vault: the wallet will be watch-only.</source>
        <translation>Его ключей в этом хранилище нет: кошелёк будет только для просмотра.</translation>
    </message>
    <message>
        <source>The key is opened once, to prove that the descriptor really names it.</source>
        <translation>Ключ открывается один раз, чтобы доказать, что дескриптор действительно указывает на него.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::KeyCard</name>
    <message>
        <source>Key fingerprint</source>
        <translation>Отпечаток ключа</translation>
    </message>
    <message>
        <source>With passphrase</source>
        <translation>С кодовой фразой</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Secret shares (SLIP39) of a hardware wallet</source>
        <translation>Доли секрета (SLIP39) аппаратного кошелька</translation>
    </message>
    <message numerus="yes">
        <source>Seed phrase of %Ln word(s)</source>
        <translation>
            <numerusform>Seed-фраза из %Ln слова</numerusform>
            <numerusform>Seed-фраза из %Ln слов</numerusform>
            <numerusform>Seed-фраза из %Ln слов</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup has been checked.</source>
        <translation>Резервная копия проверена.</translation>
    </message>
    <message>
        <source>The backup has not been checked. No address is given before.</source>
        <translation>Резервная копия не проверена. До проверки адреса не выдаются.</translation>
    </message>
    <message>
        <source>Check the backup</source>
        <translation>Проверить копию</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Показать слова</translation>
    </message>
    <message>
        <source>Split into shares (SLIP39)</source>
        <translation>Разделить на доли (SLIP39)</translation>
    </message>
    <message>
        <source>Key for a multisig wallet</source>
        <translation>Ключ для мультиподписи</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::KeyholderCard</name>
    <message>
        <source>Keyholders</source>
        <translation>Держатели ключей</translation>
    </message>
    <message>
        <source>Nobody is registered: nobody may sign. Two keys never share person, device or place.</source>
        <translation>Никто не записан: никто не может подписывать. У двух ключей не бывает общих лица, устройства или места.</translation>
    </message>
    <message>
        <source>Expired: may not sign</source>
        <translation>Срок истёк: подписывать нельзя</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Действует до %1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Место: %1</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <translation>Устройство: %1</translation>
    </message>
    <message>
        <source>checked %1, trained %2</source>
        <translation>проверен %1, обучен %2</translation>
    </message>
    <message>
        <source>Propose to take it out</source>
        <translation>Предложить убрать</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>Отпечаток ключа</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Serial number of the device</source>
        <translation>Серийный номер устройства</translation>
    </message>
    <message>
        <source>empty when the key is in the vault alone</source>
        <translation>пусто, если ключ только в хранилище</translation>
    </message>
    <message>
        <source>Background check on</source>
        <translation>Дата проверки</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Дата обучения</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Hash of the written duty</source>
        <translation>Хеш письменного обязательства</translation>
    </message>
    <message>
        <source>Take it from the file</source>
        <translation>Взять из файла</translation>
    </message>
    <message>
        <source>Keyholder</source>
        <translation>Держатель ключа</translation>
    </message>
    <message>
        <source>Propose this keyholder</source>
        <translation>Предложить этого держателя ключа</translation>
    </message>
    <message>
        <source>The written duty</source>
        <translation>Письменное обязательство</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::KeyholdersCard</name>
    <message>
        <source>Keyholders</source>
        <translation>Держатели ключей</translation>
    </message>
    <message>
        <source>Each keyholder opens the vault with a password of their own.</source>
        <translation>Каждый держатель ключа открывает хранилище своим паролем.</translation>
    </message>
    <message>
        <source>Add a keyholder</source>
        <translation>Добавить держателя ключа</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove keyholder %1</source>
        <translation>Убрать держателя ключа %1</translation>
    </message>
    <message>
        <source>Name of the new keyholder</source>
        <translation>Имя нового держателя ключа</translation>
    </message>
    <message>
        <source>Password of the new keyholder</source>
        <translation>Пароль нового держателя ключа</translation>
    </message>
    <message>
        <source>The same password once more</source>
        <translation>Тот же пароль ещё раз</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>The two passwords of the new keyholder do not match. Type both again.</source>
        <translation>Пароли нового держателя ключа не совпадают. Введите оба снова.</translation>
    </message>
    <message>
        <source>The keyholder’s password opens the vault from now on.</source>
        <translation>Теперь пароль держателя ключа открывает хранилище.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Убрать держателя ключа %1</translation>
    </message>
    <message>
        <source>This password no longer opens the vault. Backup files made earlier still open with it.</source>
        <translation>Этот пароль больше не открывает хранилище. Прежние файлы резервных копий им по-прежнему открываются.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Ключи</translation>
    </message>
    <message>
        <source>Every seed of this vault. A key fingerprint is the mark by which other programs name it.</source>
        <translation>Все seed-фразы этого хранилища. По отпечатку ключа их узнают другие программы.</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Ключей пока нет</translation>
    </message>
    <message>
        <source>Make a seed phrase or restore one; its keys then sign for your wallets.</source>
        <translation>Создайте или восстановите seed-фразу; её ключи будут подписывать для ваших кошельков.</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Добавить ключ</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::LawPage</name>
    <message>
        <source>Law</source>
        <translation>Закон</translation>
    </message>
    <message>
        <source>What the law asks, how the program answers, and how sure each rule is. No legal advice: where the text of the law was not at hand, the rule says so.</source>
        <translation>Чего требует закон, как на это отвечает программа и насколько достоверно каждое правило. Не юридическая консультация: где текста закона не было под рукой, правило говорит об этом.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Law profile</source>
        <translation>Профиль закона</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, версия %2</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>с %1 по %2</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Подписан</translation>
    </message>
    <message>
        <source>Read for</source>
        <translation>Читается для</translation>
    </message>
    <message>
        <source>Signed with the development key, which everybody has. Good for trying the program only.</source>
        <translation>Подписан ключом разработки, который есть у всех. Годится только для пробы программы.</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Печать …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Сохранить как PDF …</translation>
    </message>
    <message>
        <source>Search the rules</source>
        <translation>Поиск по правилам</translation>
    </message>
    <message>
        <source>What the program does</source>
        <translation>Что делает программа</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Все правила</translation>
    </message>
    <message>
        <source>Accepted in this vault.</source>
        <translation>Принято в этом хранилище.</translation>
    </message>
    <message>
        <source>%1 of %2 rules are shown.</source>
        <translation>Показано правил: %1 из %2.</translation>
    </message>
    <message>
        <source>Law profile %1, version %2, valid from %3 until %4, signed by %5. No legal advice.</source>
        <translation>Профиль закона %1, версия %2, действует с %3 по %4, подписан %5. Не юридическая консультация.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Документ PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Could not write the file. Choose another place.</source>
        <translation>Не удалось записать файл. Выберите другое место.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Отправлено на принтер.</translation>
    </message>
    <message>
        <source>The printer did not take the page.</source>
        <translation>Принтер не принял страницу.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::LawRuleCard</name>
    <message>
        <source>set by the firm</source>
        <translation>задано компанией</translation>
    </message>
    <message>
        <source>The profile says: %1</source>
        <translation>В профиле: %1</translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <translation>Предлагается: %1</translation>
    </message>
    <message>
        <source>The firm may set from %1 to %2</source>
        <translation>Компания может задать от %1 до %2</translation>
    </message>
    <message>
        <source>Whom it binds</source>
        <translation>Кого обязывает</translation>
    </message>
    <message>
        <source>What the program does</source>
        <translation>Что делает программа</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Насколько достоверно</translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <translation>К чему относится</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Цифры</translation>
    </message>
    <message>
        <source>(text of the law)</source>
        <translation>(текст закона)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>none: our own conclusion</source>
        <translation>нет: наш вывод</translation>
    </message>
    <message>
        <source>%1 (left to the firm)</source>
        <translation>%1 (решает компания)</translation>
    </message>
    <message>
        <source>Sources and details</source>
        <translation>Источники и подробности</translation>
    </message>
    <message>
        <source>Sources and details: %1</source>
        <translation>Источники и подробности: %1</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Скрыть подробности</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::LicenceCard</name>
    <message>
        <source>The firm works with clients.</source>
        <translation>Компания работает с клиентами.</translation>
    </message>
    <message>
        <source>Evaluation: the firm holds its own assets only.</source>
        <translation>Ознакомление: компания хранит только собственные активы.</translation>
    </message>
    <message>
        <source>No new clients and no deposits; assets are returned under dual control.</source>
        <translation>Новых клиентов и поступлений нет; активы возвращаются под двойным контролем.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Держатель</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Дата выдачи</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>без срока</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Услуги</translation>
    </message>
    <message>
        <source>Founders declared</source>
        <translation>Заявлено об учредителях</translation>
    </message>
    <message>
        <source>not everything is declared</source>
        <translation>заявлено не всё</translation>
    </message>
    <message>
        <source>It was suspended</source>
        <translation>Приостановлена</translation>
    </message>
    <message>
        <source>It was revoked</source>
        <translation>Аннулирована</translation>
    </message>
    <message>
        <source>Propose: it is in force again</source>
        <translation>Предложить: снова действует</translation>
    </message>
    <message>
        <source>Enter the licence</source>
        <translation>Внести лицензию</translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation>Изменить запись</translation>
    </message>
    <message>
        <source>Declared on</source>
        <translation>Дата заявления</translation>
    </message>
    <message>
        <source>Declared of founders and shareholders: none of them</source>
        <translation>Заявлено об учредителях и участниках: никто из них не</translation>
    </message>
    <message>
        <source>is registered offshore</source>
        <translation>зарегистрирован в офшоре</translation>
    </message>
    <message>
        <source>has accounts offshore</source>
        <translation>имеет счета в офшоре</translation>
    </message>
    <message>
        <source>is a political party or a trade union</source>
        <translation>является партией или профсоюзом</translation>
    </message>
    <message>
        <source>was convicted, or stands on a list</source>
        <translation>был осуждён и не числится в списках</translation>
    </message>
    <message>
        <source>Propose this licence</source>
        <translation>Предложить эту лицензию</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::LicenceForm</name>
    <message>
        <source>Propose this licence</source>
        <translation>Предложить эту лицензию</translation>
    </message>
    <message>
        <source>Number of the licence</source>
        <translation>Номер лицензии</translation>
    </message>
    <message>
        <source>Holder, as the licence names it</source>
        <translation>Владелец, как он назван в лицензии</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Выдана</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>ГГГГ-ММ-ДД</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>YYYY-MM-DD; empty: without an end</source>
        <translation>ГГГГ-ММ-ДД; пусто: бессрочно</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>Что она охватывает</translation>
    </message>
    <message>
        <source>Storage of virtual assets for others</source>
        <translation>Хранение виртуальных активов для других</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Declared of the founders and shareholders</source>
        <translation>Заявляется об учредителях и акционерах</translation>
    </message>
    <message>
        <source>None is registered in an offshore zone.</source>
        <translation>Никто не зарегистрирован в офшорной зоне.</translation>
    </message>
    <message>
        <source>None has an account in an offshore bank.</source>
        <translation>Ни у кого нет счёта в офшорном банке.</translation>
    </message>
    <message>
        <source>None is a political party, trade union or religious organisation.</source>
        <translation>Никто не является политической партией, профсоюзом или религиозной организацией.</translation>
    </message>
    <message>
        <source>None has an unspent conviction or stands on a list of terrorism or weapons of mass destruction.</source>
        <translation>Ни у кого нет неснятой судимости, и никто не состоит в списках, связанных с терроризмом или оружием массового уничтожения.</translation>
    </message>
    <message>
        <source>The firm is a credit institution</source>
        <translation>Компания является кредитным учреждением</translation>
    </message>
    <message>
        <source>A bank may not give such services as far as is reported; counsel’s note is then needed before clients are taken.</source>
        <translation>По сообщениям, банку такие услуги не разрешены; до приёма клиентов тогда нужно заключение юриста.</translation>
    </message>
    <message>
        <source>No public register of licences is known, so the program cannot verify this. Two administrators answer for it.</source>
        <translation>Открытый реестр лицензий неизвестен, поэтому программа не может это проверить. За это отвечают два администратора.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::LimitsCard</name>
    <message>
        <source>My own limits</source>
        <translation>Мои лимиты</translation>
    </message>
    <message>
        <source>Set these limits</source>
        <translation>Установить эти лимиты</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>Отменить изменение</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Transferred in the last 24 hours</source>
        <translation>Переведено за последние 24 часа</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без лимита</translation>
    </message>
    <message>
        <source>At most in one transfer, %1</source>
        <translation>Не больше за один перевод, %1</translation>
    </message>
    <message>
        <source>At most in 24 hours, %1</source>
        <translation>Не больше за 24 часа, %1</translation>
    </message>
    <message>
        <source>A transfer above this waits, %1</source>
        <translation>Перевод больше этого ждёт, %1</translation>
    </message>
    <message>
        <source>How many hours it waits</source>
        <translation>Сколько часов он ждёт</translation>
    </message>
    <message>
        <source>From %1: %2. Until then the stricter limits hold.</source>
        <translation>С %1: %2. До тех пор действуют более строгие лимиты.</translation>
    </message>
    <message>
        <source>The clock of this computer went back. Nothing becomes looser until it is right.</source>
        <translation>Часы этого компьютера ушли назад. Пока они не станут верны, ничто не смягчается.</translation>
    </message>
    <message>
        <source>A brake against haste, and against whoever finds this computer unlocked. What is stricter holds at once; what is looser needs the password, and holds only after a day, or after the delay in force if that is longer.</source>
        <translation>Тормоз против спешки и против того, кто найдёт компьютер открытым. Более строгое действует сразу; более мягкое требует пароля и действует только через сутки или после действующей задержки, если она дольше.</translation>
    </message>
    <message>
        <source>A limit that is looser than the one in force needs the password.</source>
        <translation>Для предела мягче действующего нужен пароль.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::LogModel</name>
    <message numerus="yes">
        <source>%Ln personal value(s), proven and not shown</source>
        <translation>
            <numerusform>%Ln личное значение, доказано и не показано</numerusform>
            <numerusform>%Ln личных значения, доказаны и не показаны</numerusform>
            <numerusform>%Ln личных значений, доказаны и не показаны</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::MainWindow</name>
    <message>
        <source>Sandyk, offline signer</source>
        <translation>Sandyk, офлайн-подписант</translation>
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
        <translation>Мультиподпись</translation>
    </message>
    <message>
        <source>The key is opened once, to prove that the wallet really holds it.</source>
        <translation>Ключ открывается один раз, чтобы доказать, что он действительно входит в кошелёк.</translation>
    </message>
    <message>
        <source>Add the wallet</source>
        <translation>Добавить кошелёк</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::NoticeBar</name>
    <message>
        <source>Look here</source>
        <translation>Внимание</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Доказано</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::OperatorForm</name>
    <message>
        <source>Account name</source>
        <translation>Имя учётной записи</translation>
    </message>
    <message>
        <source>small letters, digits, . _ -</source>
        <translation>строчные латинские буквы, цифры, . _ -</translation>
    </message>
    <message>
        <source>Person (staff number)</source>
        <translation>Человек (табельный номер)</translation>
    </message>
    <message>
        <source>one person, one vote</source>
        <translation>один человек, один голос</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>The password that opens this vault</source>
        <translation>Пароль, который открывает это хранилище</translation>
    </message>
    <message>
        <source>The new operator types a password of their own here; nobody else may know it.</source>
        <translation>Новый оператор вводит здесь собственный пароль; больше никто не должен его знать.</translation>
    </message>
    <message>
        <source>Password of the new operator</source>
        <translation>Пароль нового оператора</translation>
    </message>
    <message>
        <source>The same password once more</source>
        <translation>Тот же пароль ещё раз</translation>
    </message>
    <message>
        <source>Your own password, to let the new operator in</source>
        <translation>Ваш собственный пароль, чтобы впустить нового оператора</translation>
    </message>
    <message>
        <source>Become the first operator</source>
        <translation>Стать первым оператором</translation>
    </message>
    <message>
        <source>Add this operator</source>
        <translation>Добавить этого оператора</translation>
    </message>
    <message>
        <source>An auditor is nothing else: who audits must not have done the work.</source>
        <translation>У аудитора нет других ролей: проверяющий не должен был делать работу сам.</translation>
    </message>
    <message>
        <source>An administrator is never an initiator: who decides about the rules must not be the one who asks for a transfer.</source>
        <translation>Администратор не бывает инициатором: кто решает о правилах, не должен просить о переводе.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::OperatorsPage</name>
    <message>
        <source>Operators</source>
        <translation>Операторы</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Кто здесь работает</translation>
    </message>
    <message>
        <source>Keys of leavers</source>
        <translation>Ключи ушедших</translation>
    </message>
    <message>
        <source>Wallets of the firm itself</source>
        <translation>Кошельки самой компании</translation>
    </message>
    <message numerus="yes">
        <source>A change needs %n administrator(s) of different persons.</source>
        <translation>
            <numerusform>Для изменения нужен %n администратор.</numerusform>
            <numerusform>Для изменения нужны %n разных администратора.</numerusform>
            <numerusform>Для изменения нужны %n разных администраторов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the access report</source>
        <translation>Сохранить отчёт о доступе</translation>
    </message>
    <message>
        <source>Propose: the clock of this computer is right</source>
        <translation>Предложить: часы этого компьютера верны</translation>
    </message>
    <message>
        <source>The clock is in doubt: what waits for a time is not released.</source>
        <translation>Часы под сомнением: то, что ждёт срока, не выпускается.</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Ушёл</translation>
    </message>
    <message>
        <source>%1 has left</source>
        <translation>%1: ушёл</translation>
    </message>
    <message>
        <source>Opens the keys of this vault</source>
        <translation>Открывает ключи этого хранилища</translation>
    </message>
    <message>
        <source>Holds: %1</source>
        <translation>Держит: %1</translation>
    </message>
    <message>
        <source>Signing key of %1</source>
        <translation>Ключ подписи: %1</translation>
    </message>
    <message>
        <source>The account of %1 is closed at once. The keys that it could reach wait for a decision.</source>
        <translation>Учётная запись %1 закрывается сразу. Ключи, до которых она доставала, ждут решения.</translation>
    </message>
    <message>
        <source>Close the account of %1</source>
        <translation>Закрыть учётную запись %1</translation>
    </message>
    <message>
        <source>%1: to be decided</source>
        <translation>%1: нужно решить</translation>
    </message>
    <message>
        <source>%1: is replaced</source>
        <translation>%1: заменяется</translation>
    </message>
    <message>
        <source>%1: is kept</source>
        <translation>%1: остаётся</translation>
    </message>
    <message>
        <source>Replace the key</source>
        <translation>Заменить ключ</translation>
    </message>
    <message>
        <source>Keep it, with a reason</source>
        <translation>Оставить с причиной</translation>
    </message>
    <message>
        <source>How and by when is it replaced?</source>
        <translation>Как и к какому сроку он заменяется?</translation>
    </message>
    <message>
        <source>Why is it safe to keep?</source>
        <translation>Почему его безопасно оставить?</translation>
    </message>
    <message>
        <source>It is replaced</source>
        <translation>Заменяется</translation>
    </message>
    <message>
        <source>It is kept</source>
        <translation>Остаётся</translation>
    </message>
    <message>
        <source>No request is prepared or signed until each of these is decided.</source>
        <translation>Пока по каждому не принято решение, поручения не готовятся и не подписываются.</translation>
    </message>
    <message>
        <source>A wallet of nobody yet becomes the firm&apos;s own, for good, and never holds clients&apos; coins.</source>
        <translation>Ничей кошелёк навсегда становится собственным кошельком компании и никогда не хранит монеты клиентов.</translation>
    </message>
    <message>
        <source>A wallet of nobody yet</source>
        <translation>Пока ничей кошелёк</translation>
    </message>
    <message>
        <source>How cold it is</source>
        <translation>Насколько он холодный</translation>
    </message>
    <message>
        <source>It belongs to the firm, for good</source>
        <translation>Навсегда принадлежит компании</translation>
    </message>
    <message>
        <source>Access report, %1</source>
        <translation>Отчёт о доступе, %1</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>нужно решить</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Текст (*.txt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>It is in force.</source>
        <translation>Действует.</translation>
    </message>
    <message>
        <source>Proposed: it counts when the administrators have voted.</source>
        <translation>Предложено: вступит в силу, когда проголосуют администраторы.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Что делать дальше</translation>
    </message>
    <message>
        <source>The backup of “%1” is not confirmed. Until then its wallets give no address.</source>
        <translation>Резервная копия ключа «%1» не проверена. До проверки его кошельки не выдают адресов.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Ключи</translation>
    </message>
    <message>
        <source>There is no key in this vault yet.</source>
        <translation>В этом хранилище пока нет ключей.</translation>
    </message>
    <message>
        <source>There is no wallet in this vault yet.</source>
        <translation>В этом хранилище пока нет кошельков.</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Кошельки</translation>
    </message>
    <message>
        <source>Receive: show an address of a wallet.</source>
        <translation>Получение: показать адрес кошелька.</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Получить</translation>
    </message>
    <message>
        <source>Sign: open a signing request that another program made.</source>
        <translation>Подпись: открыть запрос, созданный другой программой.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Подписать</translation>
    </message>
    <message>
        <source>watch-only</source>
        <translation>только для просмотра</translation>
    </message>
    <message>
        <source>No wallets yet</source>
        <translation>Кошельков пока нет</translation>
    </message>
    <message>
        <source>Key fingerprint %1 · %2</source>
        <translation>Отпечаток ключа %1 · %2</translation>
    </message>
    <message>
        <source>backup confirmed</source>
        <translation>резервная копия проверена</translation>
    </message>
    <message>
        <source>backup not confirmed</source>
        <translation>резервная копия не проверена</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Ключей пока нет</translation>
    </message>
    <message>
        <source>Hide amounts</source>
        <translation>Скрыть суммы</translation>
    </message>
    <message>
        <source>Whole history</source>
        <translation>Вся история</translation>
    </message>
    <message>
        <source>Balance: %1</source>
        <translation>Баланс: %1</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Доказано</translation>
    </message>
    <message>
        <source>Reported, not proven</source>
        <translation>Сообщено, не доказано</translation>
    </message>
    <message>
        <source>Unconfirmed, own change</source>
        <translation>Не подтверждено, своя сдача</translation>
    </message>
    <message>
        <source>Unconfirmed, from others</source>
        <translation>Не подтверждено, от других</translation>
    </message>
    <message>
        <source>Mined, not mature yet</source>
        <translation>Добыто майнингом, ещё не созрело</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Заморожено</translation>
    </message>
    <message>
        <source>Reserved by drafts</source>
        <translation>Зарезервировано черновиками</translation>
    </message>
    <message>
        <source>Last transfers</source>
        <translation>Последние переводы</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::OwnKeyStep</name>
    <message>
        <source>Your key</source>
        <translation>Ваш ключ</translation>
    </message>
    <message>
        <source>Give this line to the other cosigners. It holds no secret, but whoever has it sees the wallet&apos;s coins.</source>
        <translation>Передайте эту строку другим соподписантам. Секрета в ней нет, но тот, у кого она есть, видит монеты кошелька.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Show the public key</source>
        <translation>Показать открытый ключ</translation>
    </message>
    <message>
        <source>Cosigner&apos;s line</source>
        <translation>Строка соподписанта</translation>
    </message>
    <message>
        <source>The key is opened once, to derive its public key.</source>
        <translation>Ключ открывается один раз, чтобы вывести из него открытый ключ.</translation>
    </message>
    <message>
        <source>There is no key in this vault yet. Add one first, or take the key of a device.</source>
        <translation>В этом хранилище ещё нет ключа. Сначала добавьте его или возьмите ключ устройства.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::OwnerFields</name>
    <message>
        <source>Share in percent</source>
        <translation>Доля в процентах</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>В каком качестве</translation>
    </message>
    <message>
        <source>Person or entity</source>
        <translation>Лицо или организация</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>An entity, looked through in turn</source>
        <translation>Организация, её владельцы тоже раскрываются</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::PassphraseStep</name>
    <message>
        <source>Passphrase</source>
        <translation>Кодовая фраза</translation>
    </message>
    <message>
        <source>An extra phrase of your own that makes other keys out of the same words. It is not stored: lose it and the coins are lost. Most people need none.</source>
        <translation>Ваша дополнительная фраза: с ней те же слова дают другие ключи. Она не сохраняется: потеряв её, вы потеряете монеты. Большинству она не нужна.</translation>
    </message>
    <message>
        <source>Use a passphrase</source>
        <translation>Использовать кодовую фразу</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Кодовая фраза ещё раз</translation>
    </message>
    <message>
        <source>Key fingerprint</source>
        <translation>Отпечаток ключа</translation>
    </message>
    <message>
        <source>Write it beside your words. It is no secret. When you restore, the same fingerprint says that words and passphrase were typed right.</source>
        <translation>Запишите его рядом со словами. Это не секрет. При восстановлении тот же отпечаток покажет, что слова и кодовая фраза введены верно.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Оба ввода совпадают.</translation>
    </message>
    <message>
        <source>The two do not match yet.</source>
        <translation>Пока не совпадает.</translation>
    </message>
    <message>
        <source>Key fingerprint: %1</source>
        <translation>Отпечаток ключа: %1</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>Введите пароль</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Пароль хранилища</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Кодовая фраза</translation>
    </message>
    <message>
        <source>Passphrase, if the key has one</source>
        <translation>Кодовая фраза, если она есть у ключа</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::PasswordPrompt</name>
    <message>
        <source>Password of the vault</source>
        <translation>Пароль хранилища</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::PasswordRule</name>
    <message numerus="yes">
        <source>At least %Ln letter(s). Several unrelated words are strong and easy to keep.</source>
        <translation>
            <numerusform>Не менее %Ln знака. Несколько не связанных между собой слов надёжны и легко запоминаются.</numerusform>
            <numerusform>Не менее %Ln знаков. Несколько не связанных между собой слов надёжны и легко запоминаются.</numerusform>
            <numerusform>Не менее %Ln знаков. Несколько не связанных между собой слов надёжны и легко запоминаются.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too short: %Ln more letter(s).</source>
        <translation>
            <numerusform>Слишком коротко: нужен ещё %Ln знак.</numerusform>
            <numerusform>Слишком коротко: нужны ещё %Ln знака.</numerusform>
            <numerusform>Слишком коротко: нужно ещё %Ln знаков.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Long enough: %Ln letter(s). Longer is better.</source>
        <translation>
            <numerusform>Длины достаточно: %Ln знак. Чем длиннее, тем лучше.</numerusform>
            <numerusform>Длины достаточно: %Ln знака. Чем длиннее, тем лучше.</numerusform>
            <numerusform>Длины достаточно: %Ln знаков. Чем длиннее, тем лучше.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sandyk::ui::PersonFields</name>
    <message>
        <source>Full name</source>
        <translation>Полное имя</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Место рождения</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Place of residence</source>
        <translation>Место жительства</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Документ, удостоверяющий личность</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кем выдан</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Дата выдачи</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Почтовый адрес</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Налоговый номер</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Holds a high public office, or is close to somebody who does</source>
        <translation>Занимает высокую публичную должность или близок к такому лицу</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::PhraseStep</name>
    <message>
        <source>Enter the seed phrase</source>
        <translation>Ввод seed-фразы</translation>
    </message>
    <message>
        <source>Type the first letters of each word; the program knows the list and completes them.</source>
        <translation>Введите первые буквы каждого слова; программа знает список и дополнит их.</translation>
    </message>
    <message>
        <source>Number of words</source>
        <translation>Число слов</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::PolicyPage</name>
    <message>
        <source>Policy</source>
        <translation>Политика</translation>
    </message>
    <message>
        <source>The first rule that fits decides; what no rule allows is denied.</source>
        <translation>Решает первое подходящее правило; что не разрешено ни одним, запрещено.</translation>
    </message>
    <message>
        <source>Version %1 is in force</source>
        <translation>Действует версия %1</translation>
    </message>
    <message>
        <source>No policy is in force: everything is denied</source>
        <translation>Политика не действует: всё запрещено</translation>
    </message>
    <message>
        <source>The rules are too entangled to say whether each of them can ever decide.</source>
        <translation>Правила слишком переплетены, чтобы сказать, может ли каждое из них когда-нибудь решить.</translation>
    </message>
    <message>
        <source>Last: whatever no rule allows is denied.</source>
        <translation>В конце: что не разрешено ни одним правилом, запрещено.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Сохранить как файл</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Добавить правило</translation>
    </message>
    <message>
        <source>Read from a file</source>
        <translation>Прочитать из файла</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Разрешено</translation>
    </message>
    <message>
        <source>This rule can never decide: earlier rules match whatever it matches.</source>
        <translation>Это правило никогда не решит: всё, чему оно подходит, перехватывают прежние правила.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Поднять %1</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Опустить %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Изменить: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Убрать держателя ключа %1</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>Участники группы %1</translation>
    </message>
    <message>
        <source>Approvers of the firm: %1</source>
        <translation>Утверждающие компании: %1</translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation>Название новой группы</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Добавить группу</translation>
    </message>
    <message>
        <source>Nothing is in force before the administrators have voted on exactly this.</source>
        <translation>Ничего не действует, пока администраторы не проголосуют именно за это.</translation>
    </message>
    <message>
        <source>Give the draft up</source>
        <translation>Отказаться от черновика</translation>
    </message>
    <message>
        <source>Propose this policy</source>
        <translation>Предложить эту политику</translation>
    </message>
    <message>
        <source>The policy is in force.</source>
        <translation>Политика действует.</translation>
    </message>
    <message>
        <source>Proposed. Another administrator votes on it.</source>
        <translation>Предложено. Голосует другой администратор.</translation>
    </message>
    <message>
        <source>Policy (*.json);;All files (*)</source>
        <translation>Политика (*.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Rules in their order</source>
        <translation>Правила по порядку</translation>
    </message>
    <message>
        <source>Groups of approvers</source>
        <translation>Группы утверждающих</translation>
    </message>
    <message>
        <source>Your draft</source>
        <translation>Ваш черновик</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::PolicyTemplate</name>
    <message>
        <source>Propose this policy</source>
        <translation>Предложить эту политику</translation>
    </message>
    <message>
        <source>1. A destination that is not on the list: refused.</source>
        <translation>1. Адрес не из списка: отклоняется.</translation>
    </message>
    <message>
        <source>2. Between wallets of the same owner: so many approvals.</source>
        <translation>2. Между кошельками одного владельца: столько утверждений.</translation>
    </message>
    <message>
        <source>3. To a listed destination with proof of control, or to another owner in the firm: so many approvals, and the delay.</source>
        <translation>3. На адрес из списка с доказанным владением или другому владельцу в компании: столько утверждений и задержка.</translation>
    </message>
    <message>
        <source>4. Everything else: refused.</source>
        <translation>4. Всё остальное: отклоняется.</translation>
    </message>
    <message>
        <source>Approvals by different persons</source>
        <translation>Утверждений от разных людей</translation>
    </message>
    <message>
        <source>Delay before signing (hours)</source>
        <translation>Задержка перед подписанием (часов)</translation>
    </message>
    <message>
        <source>There is no approver yet: add one to the register first, on the page Operators.</source>
        <translation>Утверждающего ещё нет: сначала добавьте его в реестр на странице «Операторы».</translation>
    </message>
    <message>
        <source>There is only one approver: dual control needs a second one.</source>
        <translation>Утверждающий только один: для двойного контроля нужен второй.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::PricesCard</name>
    <message>
        <source>Values in money</source>
        <translation>Стоимость в деньгах</translation>
    </message>
    <message>
        <source>Prices come from a file that you import and from nowhere else: a table (CSV) with the columns date, currency, price of one bitcoin, source. Each value is shown with its date.</source>
        <translation>Цены берутся только из файла, который вы загружаете: таблица (CSV) со столбцами date, currency, price (цена одного биткоина), source. Каждая стоимость показана с датой.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Known prices</source>
        <translation>Известные цены</translation>
    </message>
    <message>
        <source>Import a price file</source>
        <translation>Загрузить файл цен</translation>
    </message>
    <message>
        <source>Table (*.csv);;All files (*)</source>
        <translation>Таблица (*.csv);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Show no values</source>
        <translation>Не показывать стоимость</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from %1 to %2; source of the last: %3</source>
        <translation>
            <numerusform>%n день, с %1 по %2; источник последней: %3</numerusform>
            <numerusform>%n дня, с %1 по %2; источник последней: %3</numerusform>
            <numerusform>%n дней, с %1 по %2; источник последней: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) taken over</source>
        <translation>
            <numerusform>Загружена %n цена</numerusform>
            <numerusform>Загружены %n цены</numerusform>
            <numerusform>Загружено %n цен</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sandyk::ui::QrView</name>
    <message>
        <source>QR code: %1</source>
        <translation>QR-код: %1</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::QuorumStep</name>
    <message>
        <source>Multisig wallet</source>
        <translation>Кошелёк с мультиподписью</translation>
    </message>
    <message>
        <source>Decide together how many keys there are and how many of them must sign.</source>
        <translation>Решите вместе, сколько всего ключей и сколько из них должны подписать.</translation>
    </message>
    <message>
        <source>Name of the wallet</source>
        <translation>Название кошелька</translation>
    </message>
    <message>
        <source>Keys in all</source>
        <translation>Всего ключей</translation>
    </message>
    <message>
        <source>Keys that must sign</source>
        <translation>Нужно подписей</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ReasonForm</name>
    <message>
        <source>Nothing would change</source>
        <translation>Ничего не изменится</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ReceivePage</name>
    <message>
        <source>Receive</source>
        <translation>Получение</translation>
    </message>
    <message>
        <source>Give a new address to each sender. Compare it on the other screen, first and last groups and some in between.</source>
        <translation>Давайте каждому отправителю новый адрес. Сверьте его на другом экране: первую и последнюю группы и несколько в середине.</translation>
    </message>
    <message>
        <source>No wallet to receive with</source>
        <translation>Нет кошелька для получения</translation>
    </message>
    <message>
        <source>Addresses come from a wallet. Create one first.</source>
        <translation>Адреса даёт кошелёк. Сначала создайте его.</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Кошельки</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Кошелёк</translation>
    </message>
    <message>
        <source>The backup is not confirmed yet</source>
        <translation>Резервная копия ещё не проверена</translation>
    </message>
    <message>
        <source>What you receive without a proven backup could be lost for ever. Confirm the backup, then addresses are shown.</source>
        <translation>Полученное без проверенной резервной копии можно потерять навсегда. Проверьте резервную копию, и адреса появятся.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Ключи</translation>
    </message>
    <message>
        <source>This wallet is on a test network. Its coins have no value: %1</source>
        <translation>Это кошелёк тестовой сети. Его монеты ничего не стоят: %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Earlier address</source>
        <translation>Предыдущий адрес</translation>
    </message>
    <message>
        <source>Later address</source>
        <translation>Следующий адрес</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Новый адрес</translation>
    </message>
    <message>
        <source>No address has been handed out yet. Press “New address” for the first one.</source>
        <translation>Адреса ещё не выдавались. Нажмите «Новый адрес», чтобы получить первый.</translation>
    </message>
    <message>
        <source>Address number %1, the newest one</source>
        <translation>Адрес №&#xa0;%1, самый новый</translation>
    </message>
    <message>
        <source>Wallet “%1”, receive keychain, number %2</source>
        <translation>Кошелёк «%1», адрес для получения №&#xa0;%2</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Показать его снова</translation>
    </message>
    <message>
        <source>Copy the QR code</source>
        <translation>Копировать QR-код</translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <translation>Сохранить QR-код</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Сохранить в PDF…</translation>
    </message>
    <message>
        <source>The QR code is on the clipboard as a picture.</source>
        <translation>QR-код помещён в буфер обмена как картинка.</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Картинка (*.png)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Address number %1, already used</source>
        <translation>Адрес № %1, уже использован</translation>
    </message>
    <message>
        <source>Address number %1, already given away</source>
        <translation>Адрес № %1, уже кому-то дан</translation>
    </message>
    <message>
        <source>Address number %1, shown before</source>
        <translation>Адрес № %1, показывался раньше</translation>
    </message>
    <message>
        <source>Somebody has sent to this address already. Whoever sends to it again sees what it received, and everybody can tell that both amounts are yours. Give a new address; show this one only to look something up.</source>
        <translation>На этот адрес уже отправляли. Кто отправит снова, увидит, сколько он получил, и всем будет видно, что обе суммы ваши. Дайте новый адрес; этот показывайте только для проверки.</translation>
    </message>
    <message>
        <source>This address was given to somebody: it has a label in your books. Give each sender a new one, or you cannot tell who sent what. Show this one again only to the same sender.</source>
        <translation>Этот адрес уже кому-то дан: у него есть метка в вашем учёте. Давайте каждому отправителю новый, иначе не узнать, кто что отправил. Этот показывайте снова только тому же отправителю.</translation>
    </message>
    <message>
        <source>This address was handed out before. If somebody has it, give each further sender a new one, or you cannot tell who sent what.</source>
        <translation>Этот адрес выдавался раньше. Если он у кого-то есть, давайте каждому следующему отправителю новый, иначе не узнать, кто что отправил.</translation>
    </message>
    <message numerus="yes">
        <source>The last %n address(es) have received nothing. A program that restores this wallet stops looking after 20 in a row: use an earlier one first.</source>
        <translation>
            <numerusform>Последний %n адрес ничего не получил. Программа, которая восстанавливает этот кошелёк, прекращает поиск после 20 подряд: сначала используйте прежние.</numerusform>
            <numerusform>Последние %n адреса ничего не получили. Программа, которая восстанавливает этот кошелёк, прекращает поиск после 20 подряд: сначала используйте прежние.</numerusform>
            <numerusform>Последние %n адресов ничего не получили. Программа, которая восстанавливает этот кошелёк, прекращает поиск после 20 подряд: сначала используйте прежние.</numerusform>
        </translation>
    </message>
    <message>
        <source>Address to receive with</source>
        <translation>Адрес для получения</translation>
    </message>
    <message>
        <source>Compare the address with the screen, every group of four letters, before anything is sent.</source>
        <translation>Перед отправкой сравните адрес с экраном, каждую группу из четырёх знаков.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Who receives</source>
        <translation>Кто получает</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>За что</translation>
    </message>
    <message>
        <source>Wallet and number</source>
        <translation>Кошелёк и номер</translation>
    </message>
    <message>
        <source>Transfer request</source>
        <translation>Запрос на перевод</translation>
    </message>
    <message>
        <source>Transfer link</source>
        <translation>Ссылка на перевод</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::RecipientRow</name>
    <message>
        <source>All that is left</source>
        <translation>Всё, что осталось</translation>
    </message>
    <message>
        <source>Take the fee from this amount</source>
        <translation>Взять комиссию из этой суммы</translation>
    </message>
    <message>
        <source>Address of the recipient</source>
        <translation>Адрес получателя</translation>
    </message>
    <message>
        <source>Amount in %1</source>
        <translation>Сумма в %1</translation>
    </message>
    <message>
        <source>Label, for your own books</source>
        <translation>Метка для вашего учёта</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Address or transfer link (bitcoin:…)</source>
        <translation>Адрес или ссылка для перевода (bitcoin:…)</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::RecordForm</name>
    <message>
        <source>Save the entry</source>
        <translation>Сохранить запись</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Ключ %1</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Держатель</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Maker of the device</source>
        <translation>Производитель устройства</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Серийный номер</translation>
    </message>
    <message>
        <source>Firmware when the key was made</source>
        <translation>Прошивка при создании ключа</translation>
    </message>
    <message>
        <source>How the key was made</source>
        <translation>Как создан ключ</translation>
    </message>
    <message>
        <source>Made on (like 2026-11-26)</source>
        <translation>Создан (например, 2026-11-26)</translation>
    </message>
    <message>
        <source>Holder’s mandate ends on</source>
        <translation>Полномочия держателя до</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Remove from the register</source>
        <translation>Удалить из реестра</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::RefusalPage</name>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Почему это важно</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>Rule or standard</source>
        <translation>Правило или стандарт</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Копировать подробности</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::RegisterCard</name>
    <message>
        <source>The keys %1 and %2 are held by one person.</source>
        <translation>Ключи %1 и %2 держит один человек.</translation>
    </message>
    <message>
        <source>The keys %1 and %2 are kept in one place.</source>
        <translation>Ключи %1 и %2 хранятся в одном месте.</translation>
    </message>
    <message>
        <source>The keys %1 and %2 are on one device.</source>
        <translation>Ключи %1 и %2 находятся на одном устройстве.</translation>
    </message>
    <message>
        <source>Key register</source>
        <translation>Реестр ключей</translation>
    </message>
    <message>
        <source>Which key is where, who holds it and how it was made. It holds no secret, and stays in this vault.</source>
        <translation>Какой ключ где находится, кто его держит и как он создан. Реестр не содержит секретов и остаётся в этом хранилище.</translation>
    </message>
    <message>
        <source>No key is written here yet.</source>
        <translation>Здесь ещё не записан ни один ключ.</translation>
    </message>
    <message>
        <source>Write down the key %1</source>
        <translation>Записать ключ %1</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>держатель: %1</translation>
    </message>
    <message>
        <source>kept at %1</source>
        <translation>место: %1</translation>
    </message>
    <message>
        <source>made: %1</source>
        <translation>создан: %1</translation>
    </message>
    <message>
        <source>firmware %1</source>
        <translation>прошивка %1</translation>
    </message>
    <message>
        <source>The holder’s mandate ended on %1.</source>
        <translation>Полномочия держателя закончились %1.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Change the entry of the key %1</source>
        <translation>Изменить запись ключа %1</translation>
    </message>
    <message>
        <source>Devices of one maker (%1) are enough to spend. A fault in its firmware would be enough too.</source>
        <translation>Для траты достаточно устройств одного производителя (%1). Достаточно было бы и ошибки в его прошивке.</translation>
    </message>
    <message>
        <source>Wallet “%1”: %2</source>
        <translation>Кошелёк «%1»: %2</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ReportsPage</name>
    <message>
        <source>closed</source>
        <translation>закрыт</translation>
    </message>
    <message>
        <source>balanced, still open</source>
        <translation>сходится, ещё открыт</translation>
    </message>
    <message>
        <source>books and chain differ</source>
        <translation>учёт и цепочка расходятся</translation>
    </message>
    <message>
        <source>Ledger for the Central Bank</source>
        <translation>Реестр операций для Центрального банка</translation>
    </message>
    <message>
        <source>Statement of a client</source>
        <translation>Выписка клиента</translation>
    </message>
    <message>
        <source>Register of positions</source>
        <translation>Реестр позиций</translation>
    </message>
    <message>
        <source>Cold share</source>
        <translation>Доля в холодном хранении</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Each day the books are compared with the chain, client by client, down to the smallest unit. A day that balances is closed; reports are made of closed days only.</source>
        <translation>Каждый день учёт сверяется с цепочкой по каждому клиенту, до наименьшей единицы. День, который сходится, закрывают; отчёты делаются только по закрытым дням.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Next day: %1</source>
        <translation>Следующий день: %1</translation>
    </message>
    <message>
        <source>%1. Counted at block %2 by %3.</source>
        <translation>%1. Посчитано на блоке %2, оператор %3.</translation>
    </message>
    <message>
        <source>Not reconciled yet. The wallets are counted at the last proven block before the day’s end.</source>
        <translation>Ещё не сверен. Кошельки считаются на последнем доказанном блоке до конца дня.</translation>
    </message>
    <message>
        <source>The law profile wants a reason before this day is closed: %1</source>
        <translation>Профиль закона требует причину до закрытия этого дня: %1</translation>
    </message>
    <message>
        <source>Reason, kept in the log</source>
        <translation>Причина, сохранится в журнале</translation>
    </message>
    <message>
        <source>Reconcile again</source>
        <translation>Сверить заново</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Сверить</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Закрыть день</translation>
    </message>
    <message>
        <source>A closed day is not opened again.</source>
        <translation>Закрытый день больше не открывается.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Инциденты</translation>
    </message>
    <message>
        <source>%1: %2, wallet %3</source>
        <translation>%1: %2, кошелёк %3</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Учёт</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Цепочка</translation>
    </message>
    <message>
        <source>%1 at block %2</source>
        <translation>%1 на блоке %2</translation>
    </message>
    <message>
        <source>Second source</source>
        <translation>Второй источник</translation>
    </message>
    <message>
        <source>Without a request</source>
        <translation>Без поручения</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transaction(s)</source>
        <translation>
            <numerusform>%Ln транзакция</numerusform>
            <numerusform>%Ln транзакции</numerusform>
            <numerusform>%Ln транзакций</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>What was the cause</source>
        <translation>В чём была причина</translation>
    </message>
    <message>
        <source>The cause was put right</source>
        <translation>Причина устранена</translation>
    </message>
    <message>
        <source>Take over what the chain says</source>
        <translation>Принять то, что в цепочке</translation>
    </message>
    <message>
        <source>Writing the resolution</source>
        <translation>Запись решения</translation>
    </message>
    <message>
        <source>The incident is resolved. Reconcile the day again; somebody else closes it.</source>
        <translation>Инцидент решён. Сверьте день заново; закрывает его другой человек.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>No day has been reconciled yet.</source>
        <translation>Ни один день ещё не сверен.</translation>
    </message>
    <message>
        <source>%1: %2, block %3</source>
        <translation>%1: %2, блок %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln расхождение</numerusform>
            <numerusform>%Ln расхождения</numerusform>
            <numerusform>%Ln расхождений</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports that were made</source>
        <translation>Составленные отчёты</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Составить отчёт</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Save for printing (PDF) …</source>
        <translation>Сохранить для печати (PDF) …</translation>
    </message>
    <message>
        <source>Save the machine file …</source>
        <translation>Сохранить машинный файл …</translation>
    </message>
    <message>
        <source>No day is closed yet, so only the cold share can be reported.</source>
        <translation>Закрытых дней ещё нет, поэтому можно составить только отчёт о доле в холодном хранении.</translation>
    </message>
    <message>
        <source>Comparing the books with the chain</source>
        <translation>Сверка учёта с цепочкой</translation>
    </message>
    <message>
        <source>The books are what is on the chain, to the smallest unit.</source>
        <translation>Учёт совпадает с цепочкой до наименьшей единицы.</translation>
    </message>
    <message>
        <source>Books and chain differ. The day cannot be closed before each difference is resolved.</source>
        <translation>Учёт и цепочка расходятся. День нельзя закрыть, пока не решено каждое расхождение.</translation>
    </message>
    <message>
        <source>Closing the day</source>
        <translation>Закрытие дня</translation>
    </message>
    <message>
        <source>The law profile wants a reason first.</source>
        <translation>Профиль закона сначала требует причину.</translation>
    </message>
    <message>
        <source>The day %1 is closed; its digest stands in the log under a signed checkpoint.</source>
        <translation>День %1 закрыт; его хеш стоит в журнале под подписанной контрольной точкой.</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Документ PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Report file (*.json)</source>
        <translation>Файл отчёта (*.json)</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Составление отчёта</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>With a snapshot …</source>
        <translation>По снимку …</translation>
    </message>
    <message>
        <source>Positions that another machine read from the chain</source>
        <translation>Позиции, которые другая машина прочитала из цепочки</translation>
    </message>
    <message>
        <source>Snapshot of the chain</source>
        <translation>Снимок цепочки</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::RequestCard</name>
    <message>
        <source>Who receives</source>
        <translation>Кто получает</translation>
    </message>
    <message>
        <source>your name as the sender sees it</source>
        <translation>ваше имя, каким его увидит отправитель</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>За что</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>A link with the address, the amount and a message (BIP21). The sender opens it or scans its QR code.</source>
        <translation>Ссылка с адресом, суммой и сообщением (BIP21). Отправитель открывает её или считывает QR-код.</translation>
    </message>
    <message>
        <source>Amount to ask for</source>
        <translation>Запрашиваемая сумма</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>любая сумма</translation>
    </message>
    <message>
        <source>Unit of the amount</source>
        <translation>Единица суммы</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Transfer request</source>
        <translation>Запрос на перевод</translation>
    </message>
    <message>
        <source>Transfer link</source>
        <translation>Ссылка на перевод</translation>
    </message>
    <message>
        <source>for example the return of a loan</source>
        <translation>например, возврат займа</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::RequestForm</name>
    <message>
        <source>New request</source>
        <translation>Новое поручение</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Что требуется</translation>
    </message>
    <message>
        <source>Out of the wallet</source>
        <translation>Из кошелька</translation>
    </message>
    <message>
        <source>Into the wallet</source>
        <translation>В кошелёк</translation>
    </message>
    <message>
        <source>For the client</source>
        <translation>Для клиента</translation>
    </message>
    <message>
        <source>To the address</source>
        <translation>На адрес</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>All that is left</source>
        <translation>Всё, что осталось</translation>
    </message>
    <message>
        <source>How fast</source>
        <translation>Как быстро</translation>
    </message>
    <message>
        <source>Fee rate in sat/vB</source>
        <translation>Ставка комиссии в sat/vB</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>Другая сторона</translation>
    </message>
    <message>
        <source>Prepare the request</source>
        <translation>Подготовить поручение</translation>
    </message>
    <message>
        <source>Amount in %1</source>
        <translation>Сумма в %1</translation>
    </message>
    <message>
        <source>sat/vB</source>
        <translation>sat/vB</translation>
    </message>
    <message>
        <source>Your request is judged by the policy and the law profile, and others approve it. You cannot approve it yourself.</source>
        <translation>Ваше поручение оценивают политика и профиль закона, а утверждают другие люди. Сами вы его утвердить не можете.</translation>
    </message>
    <message>
        <source>Fee rate</source>
        <translation>Ставка комиссии</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>No wallet belongs to anybody yet. An administrator says on the page of a client or of the operators whose a wallet is.</source>
        <translation>Ни один кошелёк ещё никому не принадлежит. Чей это кошелёк, указывает администратор на странице клиента или операторов.</translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation>Введена вручную</translation>
    </message>
    <message numerus="yes">
        <source>Within %n block(s): %1 sat/vB</source>
        <translation>
            <numerusform>В течение %n блока: %1 sat/vB</numerusform>
            <numerusform>В течение %n блоков: %1 sat/vB</numerusform>
            <numerusform>В течение %n блоков: %1 sat/vB</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepare the request of %1</source>
        <translation>Подготовить поручение на %1</translation>
    </message>
    <message>
        <source>Building the transaction</source>
        <translation>Составляется транзакция</translation>
    </message>
    <message>
        <source>Your reason, for rule %1</source>
        <translation>Ваша причина для правила %1</translation>
    </message>
    <message>
        <source>From the client&apos;s destinations</source>
        <translation>Из разрешённых адресов клиента</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::RequestModel</name>
    <message numerus="yes">
        <source>%n approval(s) so far</source>
        <translation>
            <numerusform>Пока %n утверждение</numerusform>
            <numerusform>Пока %n утверждения</numerusform>
            <numerusform>Пока %n утверждений</numerusform>
        </translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Номер %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>What and where to</source>
        <translation>Что и куда</translation>
    </message>
    <message>
        <source>Amount, age, initiator</source>
        <translation>Сумма, давность, инициатор</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::RequestPanel</name>
    <message>
        <source>Signed transaction (*.psbt);;All files (*)</source>
        <translation>Подписанная транзакция (*.psbt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It can be signed from %1 on, %2</source>
        <translation>Подписать можно начиная с %1, %2</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Утверждения</translation>
    </message>
    <message>
        <source>%1 of %2 approvals</source>
        <translation>%1 из %2 утверждений</translation>
    </message>
    <message>
        <source>Approved by: %1</source>
        <translation>Утвердили: %1</translation>
    </message>
    <message>
        <source>The first of these approvals ends %1</source>
        <translation>Первое из этих утверждений истекает %1</translation>
    </message>
    <message>
        <source>What an approval and a signature cover</source>
        <translation>Что охватывают утверждение и подпись</translation>
    </message>
    <message>
        <source>Nothing of this can change any more: whoever approves signs exactly these values.</source>
        <translation>Ничто из этого уже не изменится: утверждающий подписывает именно эти значения.</translation>
    </message>
    <message>
        <source>To the address</source>
        <translation>На адрес</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Receiving wallet</source>
        <translation>Кошелёк-получатель</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Value when prepared</source>
        <translation>Стоимость при подготовке</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Out of the wallet</source>
        <translation>Из кошелька</translation>
    </message>
    <message>
        <source>Whose coins</source>
        <translation>Чьи монеты</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>Другая сторона</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Подготовил</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Истекает</translation>
    </message>
    <message>
        <source>Policy version</source>
        <translation>Версия политики</translation>
    </message>
    <message>
        <source>%1; version %2 is in force, the stricter of both counts</source>
        <translation>%1; действует версия %2, учитывается более строгая</translation>
    </message>
    <message>
        <source>Log checkpoint</source>
        <translation>Контрольная точка журнала</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Root of the log</source>
        <translation>Корень журнала</translation>
    </message>
    <message>
        <source>Hash of the request</source>
        <translation>Хеш поручения</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Транзакция</translation>
    </message>
    <message>
        <source>Rules that speak</source>
        <translation>Какие правила действуют</translation>
    </message>
    <message>
        <source>Policy: no rule allows this, so it is denied</source>
        <translation>Политика: ни одно правило не разрешает этого, поэтому отказано</translation>
    </message>
    <message>
        <source>Policy: rule %1</source>
        <translation>Политика: правило %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Ход по времени</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Что вы можете сделать</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Why do you refuse it? The reason is kept.</source>
        <translation>Почему вы отклоняете? Причина сохраняется.</translation>
    </message>
    <message>
        <source>Refuse %1</source>
        <translation>Отклонить %1</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>Отменить поручение</translation>
    </message>
    <message>
        <source>Why is it cancelled? The reason is kept.</source>
        <translation>Почему поручение отменяется? Причина сохраняется.</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Отменить %1</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>Утвердить %1</translation>
    </message>
    <message>
        <source>Sign %1</source>
        <translation>Подписать %1</translation>
    </message>
    <message>
        <source>Send %1 to the network again</source>
        <translation>Ещё раз отправить %1 в сеть</translation>
    </message>
    <message>
        <source>Send %1 to the network</source>
        <translation>Отправить %1 в сеть</translation>
    </message>
    <message>
        <source>You have voted. Others come next.</source>
        <translation>Вы проголосовали. Дальше очередь других.</translation>
    </message>
    <message>
        <source>There is no step for your role now.</source>
        <translation>Сейчас для вашей роли шагов нет.</translation>
    </message>
    <message>
        <source>Entries of the log that the offline signer has seen</source>
        <translation>Записей журнала, которые видел офлайн-подписант</translation>
    </message>
    <message>
        <source>Seen by the signer</source>
        <translation>Видел подписант</translation>
    </message>
    <message>
        <source>Or sign on the offline signer: carry the package there, and bring back what it signed. The signer says how many entries of the log it has seen; 0 for its first visit.</source>
        <translation>Или подпишите на офлайн-подписанте: отнесите ему пакет и принесите то, что он подписал. Подписант сообщает, сколько записей журнала он видел; в первый раз 0.</translation>
    </message>
    <message>
        <source>Save for the offline signer</source>
        <translation>Сохранить для офлайн-подписанта</translation>
    </message>
    <message>
        <source>Take in what was signed</source>
        <translation>Принять подписанное</translation>
    </message>
    <message>
        <source>Save the transaction to send it elsewhere</source>
        <translation>Сохранить транзакцию для отправки из другого места</translation>
    </message>
    <message>
        <source>Working on the request</source>
        <translation>Обрабатывается поручение</translation>
    </message>
    <message>
        <source>The keys are opened for this one signature and closed again.</source>
        <translation>Ключи открываются для одной этой подписи и снова закрываются.</translation>
    </message>
    <message>
        <source>Package for the signer (*.json);;All files (*)</source>
        <translation>Пакет для подписанта (*.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>The transaction that the signer gave back</source>
        <translation>Транзакция, которую вернул подписант</translation>
    </message>
    <message>
        <source>Transaction in hex (*.txt);;All files (*)</source>
        <translation>Транзакция в hex (*.txt);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::RequestsPage</name>
    <message>
        <source>To approve</source>
        <translation>На утверждение</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>На подпись</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>К отправке</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Поручения</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Здесь пусто</translation>
    </message>
    <message>
        <source>What waits for your step, and every movement of coins with its approvals, will stand here.</source>
        <translation>Здесь будет то, что ждёт вашего шага, и каждое движение монет с его утверждениями.</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Новое поручение</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Какие поручения</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ResultCard</name>
    <message>
        <source>Signed and complete</source>
        <translation>Подписано полностью</translation>
    </message>
    <message>
        <source>Signed; other signatures are still missing</source>
        <translation>Подписано; не хватает других подписей</translation>
    </message>
    <message>
        <source>Every input has the signatures that it needs. Hand the file back to the program that broadcasts it.</source>
        <translation>У каждого входа есть все нужные подписи. Верните файл программе, которая отправит транзакцию в сеть.</translation>
    </message>
    <message>
        <source>Hand the file to the next cosigner, or add the copy that a cosigner signed.</source>
        <translation>Передайте файл следующему соподписанту или добавьте копию, подписанную соподписантом.</translation>
    </message>
    <message>
        <source>Save the signed request</source>
        <translation>Сохранить подписанный запрос</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Копировать как текст</translation>
    </message>
    <message>
        <source>Save the transaction</source>
        <translation>Сохранить транзакцию</translation>
    </message>
    <message>
        <source>Copy the transaction (hex)</source>
        <translation>Копировать транзакцию (hex)</translation>
    </message>
    <message>
        <source>Add a cosigner&apos;s copy</source>
        <translation>Добавить копию соподписанта</translation>
    </message>
    <message>
        <source>Signed request</source>
        <translation>Подписанный запрос</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>signed.psbt</source>
        <translation>signed.psbt</translation>
    </message>
    <message>
        <source>Signing request (*.psbt)</source>
        <translation>Запрос на подпись (*.psbt)</translation>
    </message>
    <message>
        <source>Transaction in hex (*.txt)</source>
        <translation>Транзакция в hex (*.txt)</translation>
    </message>
    <message>
        <source>Sign with another key</source>
        <translation>Подписать другим ключом</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::RevealPanel</name>
    <message>
        <source>Show the words</source>
        <translation>Показать слова</translation>
    </message>
    <message>
        <source>Whoever sees these words can take everything they protect. Be alone, and copy them by hand only.</source>
        <translation>Кто увидит эти слова, сможет забрать всё, что они защищают. Оставайтесь одни и переписывайте их только от руки.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ReviewView</name>
    <message>
        <source>Change, comes back</source>
        <translation>Сдача, возвращается</translation>
    </message>
    <message>
        <source>To a wallet of your own</source>
        <translation>В ваш кошелёк</translation>
    </message>
    <message>
        <source>Data in the blockchain</source>
        <translation>Данные в блокчейне</translation>
    </message>
    <message>
        <source>Leaves to</source>
        <translation>Уходит на адрес</translation>
    </message>
    <message>
        <source>This transaction sends %1</source>
        <translation>Эта транзакция отправляет %1</translation>
    </message>
    <message>
        <source>This transaction sends nothing to others</source>
        <translation>Эта транзакция ничего не отправляет другим</translation>
    </message>
    <message>
        <source>%1 of %2 signatures</source>
        <translation>Подписи: %1 из %2</translation>
    </message>
    <message>
        <source>Rule or standard: %1</source>
        <translation>Правило или стандарт: %1</translation>
    </message>
    <message>
        <source>Confirm the fee</source>
        <translation>Подтвердить комиссию</translation>
    </message>
    <message>
        <source>If this fee is really meant, type it exactly, in BTC: %1</source>
        <translation>Если нужна именно такая комиссия, введите её точно, в BTC: %1</translation>
    </message>
    <message>
        <source>Fee in BTC</source>
        <translation>Комиссия в BTC</translation>
    </message>
    <message>
        <source>Proven: wallet “%1”, change address number %2</source>
        <translation>Доказано: кошелёк «%1», адрес для сдачи №&#xa0;%2</translation>
    </message>
    <message>
        <source>Proven: wallet “%1”, receive address number %2</source>
        <translation>Доказано: кошелёк «%1», адрес для получения №&#xa0;%2</translation>
    </message>
    <message>
        <source>Where the coins go</source>
        <translation>Куда идут монеты</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Скрипт</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>Leaves the wallet</source>
        <translation>Уходит из кошелька</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>%1 of what leaves</source>
        <translation>%1 от уходящей суммы</translation>
    </message>
    <message>
        <source>Fee rate</source>
        <translation>Ставка комиссии</translation>
    </message>
    <message>
        <source>unknown: an amount is not proven</source>
        <translation>неизвестно: одна из сумм не доказана</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Входы</translation>
    </message>
    <message>
        <source>%1 in all, %2 of them yours, %3 with a proven amount</source>
        <translation>всего: %1, ваших: %2, с доказанной суммой: %3</translation>
    </message>
    <message>
        <source>Sum of the inputs</source>
        <translation>Сумма входов</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Кошельки</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Lock time</source>
        <translation>Блокировка по времени</translation>
    </message>
    <message>
        <source>none, valid at once</source>
        <translation>нет, действует сразу</translation>
    </message>
    <message>
        <source>valid from block %1</source>
        <translation>действует с блока %1</translation>
    </message>
    <message>
        <source>valid from %1</source>
        <translation>действует с %1</translation>
    </message>
    <message>
        <source>Transaction id</source>
        <translation>Идентификатор транзакции</translation>
    </message>
    <message>
        <source>Who has still to sign</source>
        <translation>Кто ещё должен подписать</translation>
    </message>
    <message>
        <source>Key fingerprint</source>
        <translation>Отпечаток ключа</translation>
    </message>
    <message>
        <source>Close without signing</source>
        <translation>Закрыть без подписи</translation>
    </message>
    <message>
        <source>Add a cosigner&apos;s copy</source>
        <translation>Добавить копию соподписанта</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Sign %1</source>
        <translation>Подписать %1</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Подписать</translation>
    </message>
    <message>
        <source>Confirm the amount</source>
        <translation>Подтвердить сумму</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Похож на адрес</translation>
    </message>
    <message>
        <source>If this address is really meant, type the amount that it gets exactly, in BTC: %1</source>
        <translation>Если нужен именно этот адрес, введите сумму, которую он получит, точно, в BTC: %1</translation>
    </message>
    <message>
        <source>Amount in BTC</source>
        <translation>Сумма в BTC</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Назад к форме</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::RiskNotice</name>
    <message>
        <source>I have read this and take the risks on myself.</source>
        <translation>Я прочитал(а) это и принимаю риски на себя.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::RiskPage</name>
    <message>
        <source>Accept and go on</source>
        <translation>Принять и продолжить</translation>
    </message>
    <message>
        <source>These words were not yet accepted in this vault. Your acceptance is kept in it, with the day.</source>
        <translation>Эти слова в этом хранилище ещё не приняты. Ваше согласие сохранится в нём вместе с датой.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::RiskStep</name>
    <message>
        <source>Your acceptance is kept in the vault, with the day and these very words.</source>
        <translation>Ваше согласие сохранится в хранилище вместе с датой и именно этими словами.</translation>
    </message>
    <message>
        <source>Accept and go on</source>
        <translation>Принять и продолжить</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::RuleCard</name>
    <message>
        <source>Access to USB devices</source>
        <translation>Доступ к USB-устройствам</translation>
    </message>
    <message>
        <source>The rule for hardware wallets is installed, but it does not hold for this device yet. Plug it in again; if that does not help, log out and in.</source>
        <translation>Правило для аппаратных кошельков установлено, но ещё не действует для этого устройства. Подключите его снова; если не поможет, выйдите из системы и войдите снова.</translation>
    </message>
    <message>
        <source>Linux lets programs use a USB device only by a rule. Sandyk brings one: it gives hardware wallets to the person at the screen, and to nobody else.</source>
        <translation>Linux разрешает программам использовать USB-устройство только по правилу. Sandyk содержит такое правило: оно даёт доступ к аппаратным кошелькам тому, кто сидит за экраном, и никому больше.</translation>
    </message>
    <message>
        <source>Install the rule again</source>
        <translation>Установить правило заново</translation>
    </message>
    <message>
        <source>Install the rule</source>
        <translation>Установить правило</translation>
    </message>
    <message>
        <source>Or in a terminal:</source>
        <translation>Или в терминале:</translation>
    </message>
    <message>
        <source>Type this into a terminal:</source>
        <translation>Введите это в терминале:</translation>
    </message>
    <message>
        <source>Commands that install the rule</source>
        <translation>Команды, устанавливающие правило</translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation>Скопировать команды</translation>
    </message>
    <message>
        <source>The rule is installed. Plug the device in again if it stays like this.</source>
        <translation>Правило установлено. Если ничего не изменится, подключите устройство снова.</translation>
    </message>
    <message>
        <source>The rule was not installed. %1</source>
        <translation>Правило не установлено. %1</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::RuleForm</name>
    <message>
        <source>Name of the rule</source>
        <translation>Название правила</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Only these clients</source>
        <translation>Только эти клиенты</translation>
    </message>
    <message>
        <source>Only these initiators</source>
        <translation>Только эти инициаторы</translation>
    </message>
    <message>
        <source>Only these wallets (codes)</source>
        <translation>Только эти кошельки (коды)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>How many approvals</source>
        <translation>Сколько утверждений</translation>
    </message>
    <message>
        <source>Among them at least, group:number</source>
        <translation>Из них не меньше, группа:число</translation>
    </message>
    <message>
        <source>Wait in hours before signing</source>
        <translation>Ждать до подписи, часов</translation>
    </message>
    <message>
        <source>Put it into the draft</source>
        <translation>Внести в черновик</translation>
    </message>
    <message>
        <source>When all of this holds</source>
        <translation>Когда верно всё это</translation>
    </message>
    <message>
        <source>What is left empty holds for everything.</source>
        <translation>Пустое подходит ко всему.</translation>
    </message>
    <message>
        <source>Kind of request</source>
        <translation>Вид поручения</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Out of a wallet that is</source>
        <translation>Из кошелька уровня</translation>
    </message>
    <message>
        <source>Amount in BTC</source>
        <translation>Сумма в BTC</translation>
    </message>
    <message>
        <source>Value in the firm&apos;s currency</source>
        <translation>Стоимость в валюте компании</translation>
    </message>
    <message>
        <source>Part of the wallet, in percent</source>
        <translation>Доля кошелька, в процентах</translation>
    </message>
    <message>
        <source>from 09:00</source>
        <translation>с 09:00</translation>
    </message>
    <message>
        <source>until 18:00</source>
        <translation>до 18:00</translation>
    </message>
    <message>
        <source>Time of the day</source>
        <translation>Время суток</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Дни недели</translation>
    </message>
    <message>
        <source>Sums with this request in them, in BTC</source>
        <translation>Суммы вместе с этим поручением, в BTC</translation>
    </message>
    <message>
        <source>Add a sum</source>
        <translation>Добавить сумму</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Тогда</translation>
    </message>
    <message>
        <source>Block it</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Allow it with approvals</source>
        <translation>Разрешить с утверждениями</translation>
    </message>
    <message>
        <source>Out of the groups</source>
        <translation>Из групп</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Оставить как было</translation>
    </message>
    <message>
        <source>%1: above</source>
        <translation>%1: больше</translation>
    </message>
    <message>
        <source>%1: at most</source>
        <translation>%1: не больше</translation>
    </message>
    <message>
        <source>above</source>
        <translation>больше</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>не больше</translation>
    </message>
    <message>
        <source>Whose sum</source>
        <translation>Чья сумма</translation>
    </message>
    <message>
        <source>In how many hours</source>
        <translation>За сколько часов</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>часов</translation>
    </message>
    <message>
        <source>Sum: above</source>
        <translation>Сумма: больше</translation>
    </message>
    <message>
        <source>Sum: at most</source>
        <translation>Сумма: не больше</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::RulesForm</name>
    <message>
        <source>The name was looked at with counsel; it is meant so.</source>
        <translation>Название обсудили с юристом; оно именно такое.</translation>
    </message>
    <message>
        <source>Clients’ coins may share one wallet (each client’s share is kept in the books)</source>
        <translation>Монеты клиентов могут лежать в одном кошельке (доля каждого ведётся в учёте)</translation>
    </message>
    <message>
        <source>Propose these settings</source>
        <translation>Предложить эти настройки</translation>
    </message>
    <message>
        <source>Name of the firm</source>
        <translation>Название компании</translation>
    </message>
    <message>
        <source>Currency of values</source>
        <translation>Валюта оценки</translation>
    </message>
    <message>
        <source>At least so much stays cold</source>
        <translation>Не меньше остаётся в холодном хранении</translation>
    </message>
    <message>
        <source>New destinations wait (hours)</source>
        <translation>Новые адреса ждут (часов)</translation>
    </message>
    <message>
        <source>Requests expire after (days)</source>
        <translation>Срок поручений (дней)</translation>
    </message>
    <message>
        <source>These are the firm’s own figures, not the law’s. The law profile counts besides.</source>
        <translation>Это собственные цифры компании, а не закона. Профиль закона действует помимо них.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::SecretEdit</name>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show what was typed: %1</source>
        <translation>Показать введённое: %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::SendForm</name>
    <message>
        <source>Prepare</source>
        <translation>Подготовить</translation>
    </message>
    <message>
        <source>To whom and how much</source>
        <translation>Кому и сколько</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <translation>Добавить получателя</translation>
    </message>
    <message>
        <source>From a CSV file</source>
        <translation>Из файла CSV</translation>
    </message>
    <message>
        <source>From the address book</source>
        <translation>Из адресной книги</translation>
    </message>
    <message>
        <source>Fee, purpose and label</source>
        <translation>Комиссия, цель и метка</translation>
    </message>
    <message>
        <source>How fast</source>
        <translation>Как быстро</translation>
    </message>
    <message>
        <source>Fee rate in sat/vB</source>
        <translation>Ставка комиссии в sat/vB</translation>
    </message>
    <message>
        <source>Fee rate</source>
        <translation>Ставка комиссии</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Label of the transaction</source>
        <translation>Метка транзакции</translation>
    </message>
    <message>
        <source>The fee can be raised later (RBF)</source>
        <translation>Комиссию можно повысить позже (RBF)</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Монеты</translation>
    </message>
    <message>
        <source>I choose the coins myself; otherwise Sandyk chooses</source>
        <translation>Монеты выбираю сам; иначе выбирает Sandyk</translation>
    </message>
    <message>
        <source>Coins to spend</source>
        <translation>Монеты для траты</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>проверен</translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation>Введена вручную</translation>
    </message>
    <message numerus="yes">
        <source>Within %n block(s): %1 sat/vB</source>
        <translation>
            <numerusform>В течение %n блока: %1 sat/vB</numerusform>
            <numerusform>В течение %n блоков: %1 sat/vB</numerusform>
            <numerusform>В течение %n блоков: %1 sat/vB</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a rate, for example 2.5</source>
        <translation>Введите ставку, например 2.5</translation>
    </message>
    <message>
        <source>Not a rate</source>
        <translation>Это не ставка</translation>
    </message>
    <message>
        <source>How long it takes is not known: the source gave no estimates</source>
        <translation>Сколько ждать, неизвестно: источник не дал оценок</translation>
    </message>
    <message>
        <source>Lower than every estimate of the source: it may wait for days</source>
        <translation>Ниже всех оценок источника: может ждать днями</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s), by the source&apos;s estimate</source>
        <translation>
            <numerusform>Около %n минуты по оценке источника</numerusform>
            <numerusform>Около %n минут по оценке источника</numerusform>
            <numerusform>Около %n минут по оценке источника</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coin(s) chosen, together %1</source>
        <translation>
            <numerusform>Выбрана %n монета, всего %1</numerusform>
            <numerusform>Выбрано %n монеты, всего %1</numerusform>
            <numerusform>Выбрано %n монет, всего %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Recipients from a CSV file</source>
        <translation>Получатели из файла CSV</translation>
    </message>
    <message>
        <source>Table (*.csv);;All files (*)</source>
        <translation>Таблица (*.csv);;Все файлы (*)</translation>
    </message>
    <message>
        <source>sat/vB</source>
        <translation>sat/vB</translation>
    </message>
    <message>
        <source>To an own wallet elsewhere</source>
        <translation>На свой кошелёк в другом месте</translation>
    </message>
    <message>
        <source>Gift or help</source>
        <translation>Подарок или помощь</translation>
    </message>
    <message>
        <source>Investment or exchange</source>
        <translation>Вложение или обмен</translation>
    </message>
    <message>
        <source>Return of what was lent or held</source>
        <translation>Возврат взятого взаймы или на хранение</translation>
    </message>
    <message>
        <source>For goods or services</source>
        <translation>За товары или услуги</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Зарплата</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Не указана</translation>
    </message>
    <message>
        <source>A link (bitcoin:…) or a CSV file can also be dropped here.</source>
        <translation>Сюда можно перетащить и ссылку (bitcoin:…) или файл CSV.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::SendPage</name>
    <message>
        <source>Signing request (*.psbt);;All files (*)</source>
        <translation>Запрос на подпись (*.psbt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Recipient %1 looks like another address that you know: %2</source>
        <translation>Получатель %1 похож на другой знакомый вам адрес: %2</translation>
    </message>
    <message>
        <source>Recipient %1 has the same address as an earlier one</source>
        <translation>У получателя %1 тот же адрес, что у предыдущего</translation>
    </message>
    <message>
        <source>Recipient %1 is an address of this wallet</source>
        <translation>Получатель %1 — адрес этого же кошелька</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Sent to the network: %1</source>
        <translation>Отправлено в сеть: %1</translation>
    </message>
    <message>
        <source>Working on the transfer</source>
        <translation>Идёт работа над переводом</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Ещё не сохранён</translation>
    </message>
    <message>
        <source>Every signature is there</source>
        <translation>Все подписи на месте</translation>
    </message>
    <message>
        <source>Or let another signer sign it</source>
        <translation>Или пусть подпишет другой подписант</translation>
    </message>
    <message numerus="yes">
        <source>Needs %n more signature(s) of: %1</source>
        <translation>
            <numerusform>Нужна ещё %n подпись из: %1</numerusform>
            <numerusform>Нужны ещё %n подписи из: %1</numerusform>
            <numerusform>Нужно ещё %n подписей из: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Сохранить черновик</translation>
    </message>
    <message>
        <source>Save for another signer</source>
        <translation>Сохранить для другого подписанта</translation>
    </message>
    <message>
        <source>Add what came back</source>
        <translation>Добавить ответ</translation>
    </message>
    <message>
        <source>Abandon</source>
        <translation>Отказаться</translation>
    </message>
    <message>
        <source>Send %1 to the network</source>
        <translation>Отправить %1 в сеть</translation>
    </message>
    <message>
        <source>Send to the network</source>
        <translation>Отправить в сеть</translation>
    </message>
    <message>
        <source>This program cannot send. Save the transaction and send it from another one.</source>
        <translation>Эта программа не умеет отправлять. Сохраните транзакцию и отправьте её из другой.</translation>
    </message>
    <message>
        <source>The keys are opened for this one signature and closed again.</source>
        <translation>Ключи открываются только для этой подписи и снова закрываются.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Подписать</translation>
    </message>
    <message>
        <source>The same request, signed</source>
        <translation>Тот же запрос, подписанный</translation>
    </message>
    <message>
        <source>cosigner %1 (%2)</source>
        <translation>соподписант %1 (%2)</translation>
    </message>
    <message>
        <source>Keep it as a draft: it stands below until it may be signed, and can be abandoned all that time.</source>
        <translation>Сохраните его как черновик: он будет в списке, пока его нельзя подписать, и от него всё это время можно отказаться.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>What is chosen here is in force at once, on this computer.</source>
        <translation>Выбранное здесь действует сразу, на этом компьютере.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Unit of amounts</source>
        <translation>Единица сумм</translation>
    </message>
    <message>
        <source>Automatic lock</source>
        <translation>Автоблокировка</translation>
    </message>
    <message>
        <source>A locked vault is closed: keys and wallets leave the memory, and the password is needed again.</source>
        <translation>Заблокированное хранилище закрыто: ключи и кошельки удаляются из памяти, и снова нужен пароль.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln минута</numerusform>
            <numerusform>%Ln минуты</numerusform>
            <numerusform>%Ln минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when left alone for</source>
        <translation>Блокировать при бездействии</translation>
    </message>
    <message>
        <source>Lock when the computer sleeps or the screen is locked</source>
        <translation>Блокировать, когда компьютер засыпает или экран заблокирован</translation>
    </message>
    <message>
        <source>Bitcoin network</source>
        <translation>Сеть Bitcoin</translation>
    </message>
    <message>
        <source>New wallets and signing requests belong to this network. Test networks have coins without value.</source>
        <translation>Новые кошельки и запросы на подпись относятся к этой сети. В тестовых сетях монеты ничего не стоят.</translation>
    </message>
    <message>
        <source>Bitcoin (main network)</source>
        <translation>Bitcoin (основная сеть)</translation>
    </message>
    <message>
        <source>Testnet</source>
        <translation>Testnet (тестовая сеть)</translation>
    </message>
    <message>
        <source>Signet</source>
        <translation>Signet (тестовая сеть)</translation>
    </message>
    <message>
        <source>Regtest (own test chain)</source>
        <translation>Regtest (своя тестовая сеть)</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Пароль хранилища</translation>
    </message>
    <message>
        <source>Password now</source>
        <translation>Текущий пароль</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Новый пароль ещё раз</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Изменить пароль</translation>
    </message>
    <message>
        <source>The new password does not match its repetition. Type both again.</source>
        <translation>Новый пароль и его повтор не совпадают. Введите оба снова.</translation>
    </message>
    <message>
        <source>Changing the password …</source>
        <translation>Пароль меняется…</translation>
    </message>
    <message>
        <source>The password is changed. Older backup files keep the password they were made with.</source>
        <translation>Пароль изменён. Прежние файлы резервных копий открываются паролем, с которым они созданы.</translation>
    </message>
    <message>
        <source>The vault file</source>
        <translation>Файл хранилища</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Шифр</translation>
    </message>
    <message>
        <source>Password hashing</source>
        <translation>Хеширование пароля</translation>
    </message>
    <message>
        <source>This one file is the whole vault. Whoever copies it and knows the password has everything; without the password it is of no use.</source>
        <translation>Этот файл и есть всё хранилище. Кто скопирует его и знает пароль, получит всё; без пароля он бесполезен.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Проверить файл</translation>
    </message>
    <message>
        <source>Checking every page of the file …</source>
        <translation>Проверяется каждая страница файла…</translation>
    </message>
    <message>
        <source>Every page, both headers and every seed are whole.</source>
        <translation>Все страницы, оба заголовка и все seed-фразы целы.</translation>
    </message>
    <message>
        <source>The file is damaged. Restore the latest backup and keep this file for help.</source>
        <translation>Файл повреждён. Восстановите последнюю резервную копию, а этот файл сохраните: он может пригодиться.</translation>
    </message>
    <message>
        <source>Source of the chain</source>
        <translation>Источник блокчейна</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Хост</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Шифрование (TLS)</translation>
    </message>
    <message>
        <source>SOCKS5 proxy, for example Tor</source>
        <translation>Прокси SOCKS5, например Tor</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Порт прокси</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Password of the node</source>
        <translation>Пароль узла</translation>
    </message>
    <message>
        <source>Cookie file</source>
        <translation>Файл cookie</translation>
    </message>
    <message>
        <source>Keep this source</source>
        <translation>Сохранить источник</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Забыть его</translation>
    </message>
    <message>
        <source>Read the chain now</source>
        <translation>Прочитать блокчейн сейчас</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>I compared the fingerprint: accept this certificate</source>
        <translation>Отпечаток сверен: принять этот сертификат</translation>
    </message>
    <message>
        <source>Nobody is contacted until you choose a server or node of your own here. Everything works without one, with what is already known.</source>
        <translation>Пока вы не выберете здесь свой сервер или узел, программа ни к кому не обращается. Без него всё работает с тем, что уже известно.</translation>
    </message>
    <message>
        <source>Which source</source>
        <translation>Какой источник</translation>
    </message>
    <message>
        <source>First source</source>
        <translation>Первый источник</translation>
    </message>
    <message>
        <source>Second source, to compare</source>
        <translation>Второй источник, для сверки</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Вид источника</translation>
    </message>
    <message>
        <source>Electrum server</source>
        <translation>Сервер Electrum</translation>
    </message>
    <message>
        <source>Bitcoin Core node (RPC)</source>
        <translation>Узел Bitcoin Core (RPC)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Judged by the authorities of this system</source>
        <translation>Проверяется центрами этой системы</translation>
    </message>
    <message>
        <source>Nobody is contacted.</source>
        <translation>Программа ни к кому не обращается.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>Reading and proving: %1 of %2</source>
        <translation>Чтение и проверка: %1 из %2</translation>
    </message>
    <message>
        <source>Everything was read and proven, up to block %1. News are waited for.</source>
        <translation>Всё прочитано и доказано по блок %1. Ожидаются новости.</translation>
    </message>
    <message>
        <source>The connection was lost; the next attempt follows.</source>
        <translation>Связь прервана; скоро следующая попытка.</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate (SHA-256): %1</source>
        <translation>Отпечаток сертификата (SHA-256): %1</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ShareChart</name>
    <message>
        <source>Cold share from %1 (%2) to %3 (%4). Lowest: %5 on %6.</source>
        <translation>Доля в холодном хранении с %1 (%2) по %3 (%4). Наименьшая: %5, %6.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::SharesPanel</name>
    <message>
        <source>Shares needed to restore</source>
        <translation>Долей для восстановления</translation>
    </message>
    <message>
        <source>Shares in all</source>
        <translation>Всего долей</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разделить</translation>
    </message>
    <message>
        <source>Each share is a list of words for another place or person. Fewer shares than needed tell nothing.</source>
        <translation>Каждая доля — это список слов для отдельного места или человека. Если долей меньше, чем нужно, они ничего не раскрывают.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next share</source>
        <translation>Следующая доля</translation>
    </message>
    <message>
        <source>Share %1 of %2</source>
        <translation>Доля %1 из %2</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::SharesStep</name>
    <message>
        <source>Enter the secret shares (SLIP39)</source>
        <translation>Ввод долей секрета (SLIP39)</translation>
    </message>
    <message>
        <source>One share after another, in any order, until there are enough.</source>
        <translation>Доля за долей, в любом порядке, пока не наберётся достаточно.</translation>
    </message>
    <message>
        <source>Number of words</source>
        <translation>Число слов</translation>
    </message>
    <message>
        <source>The shares were made by</source>
        <translation>Доли созданы</translation>
    </message>
    <message>
        <source>Sandyk, from a seed phrase</source>
        <translation>В Sandyk, из seed-фразы</translation>
    </message>
    <message>
        <source>A hardware wallet</source>
        <translation>В аппаратном кошельке</translation>
    </message>
    <message>
        <source>First share</source>
        <translation>Первая доля</translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) entered. The set has %1 groups, %2 of them are needed.</source>
        <translation>
            <numerusform>Введена %Ln доля. Групп в наборе: %1, нужно: %2.</numerusform>
            <numerusform>Введены %Ln доли. Групп в наборе: %1, нужно: %2.</numerusform>
            <numerusform>Введено %Ln долей. Групп в наборе: %1, нужно: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) entered, %1 are needed.</source>
        <translation>
            <numerusform>Введена %Ln доля, нужно: %1.</numerusform>
            <numerusform>Введены %Ln доли, нужно: %1.</numerusform>
            <numerusform>Введено %Ln долей, нужно: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add this share</source>
        <translation>Добавить эту долю</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ShowWordsStep</name>
    <message>
        <source>Write these words on paper</source>
        <translation>Запишите эти слова на бумаге</translation>
    </message>
    <message>
        <source>By hand, in this order, with their numbers. No photo, no file, no printer: what is on a computer can be copied.</source>
        <translation>От руки, в этом порядке, с номерами. Без фотографий, файлов и принтера: всё, что есть на компьютере, можно скопировать.</translation>
    </message>
    <message>
        <source>I have written all the words and compared them one by one</source>
        <translation>Все слова записаны и сверены по одному</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::SignPage</name>
    <message>
        <source>Signing request (*.psbt *.txt);;All files (*)</source>
        <translation>Запрос на подпись (*.psbt *.txt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Another program prepares the transaction; here you read what it really does, and sign it.</source>
        <translation>Транзакцию готовит другая программа; здесь вы читаете, что она делает на самом деле, и подписываете её.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Вставленный текст</translation>
    </message>
    <message>
        <source>Reading the signing request</source>
        <translation>Чтение запроса на подпись</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Подписание</translation>
    </message>
    <message>
        <source>Drop a signing request (PSBT file) here</source>
        <translation>Перетащите сюда запрос на подпись (файл PSBT)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Open a signing request</source>
        <translation>Открыть запрос на подпись</translation>
    </message>
    <message>
        <source>Or paste it as text</source>
        <translation>Или вставьте его как текст</translation>
    </message>
    <message>
        <source>Signing request as text</source>
        <translation>Запрос на подпись в виде текста</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Прочитать</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>The keys are opened for this one signature and closed again.</source>
        <translation>Ключи открываются для одной этой подписи и снова закрываются.</translation>
    </message>
    <message>
        <source>The same request, signed by a cosigner</source>
        <translation>Тот же запрос, подписанный соподписантом</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::SignerChoice</name>
    <message>
        <source>Who signs?</source>
        <translation>Кто подписывает?</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation>Это хранилище</translation>
    </message>
    <message>
        <source>Its key is opened with your password for this one signature.</source>
        <translation>Его ключ открывается вашим паролем только для этой подписи.</translation>
    </message>
    <message>
        <source>Plug in the device that holds the key. It appears here by itself.</source>
        <translation>Подключите устройство, которое хранит ключ. Оно появится здесь само.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::SimulatorCard</name>
    <message>
        <source>What would happen</source>
        <translation>Что было бы</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>Инициатор</translation>
    </message>
    <message>
        <source>Amount in BTC</source>
        <translation>Сумма в BTC</translation>
    </message>
    <message>
        <source>Already in each sum, in BTC</source>
        <translation>Уже в каждой сумме, в BTC</translation>
    </message>
    <message>
        <source>The wallet holds, in BTC</source>
        <translation>В кошельке, в BTC</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>A request that nobody made, judged by the policy as it stands on this page.</source>
        <translation>Поручение, которого никто не давал, по политике, как она на этой странице.</translation>
    </message>
    <message>
        <source>Kind of request</source>
        <translation>Вид поручения</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Out of a wallet that is</source>
        <translation>Из кошелька уровня</translation>
    </message>
    <message>
        <source>It would be blocked.</source>
        <translation>Было бы заблокировано.</translation>
    </message>
    <message>
        <source>It would be allowed.</source>
        <translation>Было бы разрешено.</translation>
    </message>
    <message>
        <source>No rule matches, and what no rule allows is denied.</source>
        <translation>Ни одно правило не подходит, а что не разрешено, запрещено.</translation>
    </message>
    <message>
        <source>Rule %1, number %2 in the order, is the first that matches: %3</source>
        <translation>Правило %1, номер %2 по порядку, подходит первым: %3</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::SingleSigForm</name>
    <message>
        <source>Add a single-signature wallet</source>
        <translation>Новый кошелёк с одной подписью</translation>
    </message>
    <message>
        <source>One key signs. Native segwit is the usual choice.</source>
        <translation>Подписывает один ключ. Обычный выбор — нативный segwit.</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Сбережения</translation>
    </message>
    <message>
        <source>Add the wallet</source>
        <translation>Добавить кошелёк</translation>
    </message>
    <message>
        <source>Name of the wallet</source>
        <translation>Название кошелька</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Low fees, understood by every wallet of today.</source>
        <translation>Низкие комиссии, понимают все современные кошельки.</translation>
    </message>
    <message>
        <source>Newest form. Every amount is covered by the signature.</source>
        <translation>Самый новый вид. Подпись защищает каждую сумму.</translation>
    </message>
    <message>
        <source>For senders that do not know bech32 addresses.</source>
        <translation>Для отправителей, которые не знают адресов bech32.</translation>
    </message>
    <message>
        <source>Oldest form, highest fees.</source>
        <translation>Самый старый вид, самые высокие комиссии.</translation>
    </message>
    <message>
        <source>Account number (0 unless you know why)</source>
        <translation>Номер счёта (0, если нет причины для другого)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The key is opened once, to derive the public key of the wallet.</source>
        <translation>Ключ открывается один раз, чтобы вывести открытый ключ кошелька.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::StartPage</name>
    <message>
        <source>Welcome to Sandyk</source>
        <translation>Добро пожаловать в Sandyk</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>A place for the keys of your virtual assets. Nothing leaves this computer unless you send it. How will you use it?</source>
        <translation>Место для ключей от ваших виртуальных активов. Ничто не покидает этот компьютер, пока вы сами это не отправите. Как вы будете пользоваться программой?</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Частное лицо</translation>
    </message>
    <message>
        <source>You hold your own virtual assets.</source>
        <translation>Вы храните собственные виртуальные активы.</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Offline signer</source>
        <translation>Офлайн-подписант</translation>
    </message>
    <message>
        <source>A computer without a network that keeps keys, reviews signing requests and signs them.</source>
        <translation>Компьютер без сети: хранит ключи, проверяет запросы на подпись и подписывает их.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Your vault</source>
        <translation>Ваше хранилище</translation>
    </message>
    <message>
        <source>A vault is one encrypted file with your keys and wallets.</source>
        <translation>Хранилище — это один зашифрованный файл с вашими ключами и кошельками.</translation>
    </message>
    <message>
        <source>Create a new vault</source>
        <translation>Создать новое хранилище</translation>
    </message>
    <message>
        <source>With a new seed phrase that you write on paper.</source>
        <translation>С новой seed-фразой (словами восстановления), которую вы запишете на бумаге.</translation>
    </message>
    <message>
        <source>Restore from a seed phrase</source>
        <translation>Восстановить по seed-фразе</translation>
    </message>
    <message>
        <source>You have 12 to 24 words on paper.</source>
        <translation>У вас есть от 12 до 24 слов на бумаге.</translation>
    </message>
    <message>
        <source>Restore from secret shares (SLIP39)</source>
        <translation>Восстановить из долей секрета (SLIP39)</translation>
    </message>
    <message>
        <source>You have several sheets with 20 or 33 words each.</source>
        <translation>У вас есть несколько листов, на каждом 20 или 33 слова.</translation>
    </message>
    <message>
        <source>Restore from a backup file</source>
        <translation>Восстановить из файла резервной копии</translation>
    </message>
    <message>
        <source>You have an encrypted backup file and its password.</source>
        <translation>У вас есть зашифрованный файл резервной копии и пароль к нему.</translation>
    </message>
    <message>
        <source>Open a vault</source>
        <translation>Открыть хранилище</translation>
    </message>
    <message>
        <source>The vault file is on this computer or on a disk.</source>
        <translation>Файл хранилища находится на этом компьютере или на диске.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Vault (*.sandyk);;All files (*)</source>
        <translation>Хранилище (*.sandyk);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Restoring the vault</source>
        <translation>Восстановление хранилища</translation>
    </message>
    <message>
        <source>Writing the vault</source>
        <translation>Запись хранилища</translation>
    </message>
    <message>
        <source>Main key</source>
        <translation>Основной ключ</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Сбережения</translation>
    </message>
    <message>
        <source>A licensed custodian: operators with roles, clients, approvals by several people, an audit log and reports.</source>
        <translation>Лицензированный хранитель: операторы с ролями, клиенты, утверждение несколькими людьми, журнал аудита и отчёты.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::StopBar</name>
    <message>
        <source>Everything is stopped: no request is approved, signed or sent.</source>
        <translation>Всё остановлено: поручения не утверждаются, не подписываются и не отправляются.</translation>
    </message>
    <message>
        <source>Let work go on again</source>
        <translation>Возобновить работу</translation>
    </message>
    <message>
        <source>Stop everything</source>
        <translation>Остановить всё</translation>
    </message>
    <message>
        <source>Why? Nothing leaves from this moment on.</source>
        <translation>Почему? С этой минуты ничего не выводится.</translation>
    </message>
    <message>
        <source>Why may work go on? Administrators vote on it.</source>
        <translation>Почему работу можно продолжить? Голосуют администраторы.</translation>
    </message>
    <message>
        <source>Stop everything now</source>
        <translation>Остановить всё сейчас</translation>
    </message>
    <message>
        <source>Propose that work goes on</source>
        <translation>Предложить продолжить работу</translation>
    </message>
    <message>
        <source>Proposed: it counts when the administrators have voted.</source>
        <translation>Предложено: вступит в силу, когда проголосуют администраторы.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::SyncBar</name>
    <message>
        <source>Read the chain now</source>
        <translation>Прочитать блокчейн сейчас</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>Выбрать источник</translation>
    </message>
    <message>
        <source>Progress of reading the chain</source>
        <translation>Ход чтения блокчейна</translation>
    </message>
    <message>
        <source>No source of the chain is chosen: nobody is contacted, and what is shown is what is already known.</source>
        <translation>Источник блокчейна не выбран: программа ни к кому не обращается, показано то, что уже известно.</translation>
    </message>
    <message>
        <source>Second source: </source>
        <translation>Второй источник: </translation>
    </message>
</context>
<context>
    <name>sandyk::ui::UnlockPage</name>
    <message>
        <source>Password of the vault</source>
        <translation>Пароль хранилища</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>Хранилище заблокировано.</translation>
    </message>
    <message>
        <source>Another vault</source>
        <translation>Другое хранилище</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Unlocking the vault</source>
        <translation>Хранилище разблокируется</translation>
    </message>
    <message>
        <source>&amp;Who unlocks</source>
        <translation>&amp;Кто открывает</translation>
    </message>
    <message>
        <source>Who unlocks</source>
        <translation>Кто открывает</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::VaultStep</name>
    <message>
        <source>The vault</source>
        <translation>Хранилище</translation>
    </message>
    <message>
        <source>One encrypted file that holds your keys and wallets. Whoever has the file still needs the password.</source>
        <translation>Один зашифрованный файл с вашими ключами и кошельками. Тому, у кого есть файл, нужен ещё и пароль.</translation>
    </message>
    <message>
        <source>My vault</source>
        <translation>Моё хранилище</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>Пароль ещё раз</translation>
    </message>
    <message>
        <source>Name of the vault</source>
        <translation>Название хранилища</translation>
    </message>
    <message>
        <source>Change the folder</source>
        <translation>Изменить папку</translation>
    </message>
    <message>
        <source>Folder for the vault</source>
        <translation>Папка для хранилища</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Пароли совпадают.</translation>
    </message>
    <message>
        <source>The two do not match yet.</source>
        <translation>Пароли пока не совпадают.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::WalletBar</name>
    <message>
        <source>Wallet</source>
        <translation>Кошелёк</translation>
    </message>
    <message>
        <source>Reading the books</source>
        <translation>Чтение учёта</translation>
    </message>
    <message>
        <source>Nothing was read of the chain yet. Choose a source in Settings, or work offline.</source>
        <translation>Из блокчейна ещё ничего не прочитано. Выберите источник в настройках или работайте без сети.</translation>
    </message>
    <message>
        <source>not read to the end yet</source>
        <translation>прочитано ещё не до конца</translation>
    </message>
    <message>
        <source>As of block %1, read %2</source>
        <translation>По блок %1, прочитано %2</translation>
    </message>
    <message>
        <source>Your two sources tell different histories. Trust neither until they agree.</source>
        <translation>Два ваших источника показывают разную историю. Не доверяйте ни одному, пока они не сойдутся.</translation>
    </message>
    <message>
        <source>The source does not know blocks that were checked before; it stands at block %1.</source>
        <translation>Источник не знает ранее проверенных блоков; он стоит на блоке %1.</translation>
    </message>
    <message>
        <source>The source gave a proof that does not fit the block. Use another source.</source>
        <translation>Источник дал доказательство, которое не подходит к блоку. Возьмите другой источник.</translation>
    </message>
    <message>
        <source>The source gave block headers without the work they need. Use another source.</source>
        <translation>Источник дал заголовки блоков без нужной работы. Возьмите другой источник.</translation>
    </message>
    <message>
        <source>The source contradicts itself about a history. Use another source.</source>
        <translation>Источник противоречит сам себе об истории. Возьмите другой источник.</translation>
    </message>
    <message>
        <source>The source gave a wrong transaction. Use another source.</source>
        <translation>Источник дал неверную транзакцию. Возьмите другой источник.</translation>
    </message>
    <message>
        <source>Blocks above %1 were replaced by others. Transactions in them were checked again.</source>
        <translation>Блоки выше %1 заменены другими. Транзакции в них проверены заново.</translation>
    </message>
    <message>
        <source>A transaction is no longer shown by the source: %1</source>
        <translation>Источник больше не показывает транзакцию: %1</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Прочитано %1</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::WalletCard</name>
    <message>
        <source>key without origin</source>
        <translation>ключ без указания происхождения</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Cosigner %1</source>
        <translation>Соподписант %1</translation>
    </message>
    <message>
        <source>Key fingerprint</source>
        <translation>Отпечаток ключа</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>watch-only: no key of it is in this vault</source>
        <translation>только для просмотра: его ключей в этом хранилище нет</translation>
    </message>
    <message>
        <source>Addresses handed out</source>
        <translation>Выдано адресов</translation>
    </message>
    <message>
        <source>The backup is not confirmed: no address is shown yet.</source>
        <translation>Резервная копия не проверена: адреса пока не показываются.</translation>
    </message>
    <message>
        <source>Output descriptor</source>
        <translation>Дескриптор</translation>
    </message>
    <message>
        <source>Show the descriptor</source>
        <translation>Показать дескриптор</translation>
    </message>
    <message>
        <source>Hide the descriptor</source>
        <translation>Скрыть дескриптор</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Name of the wallet</source>
        <translation>Название кошелька</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Any descriptor wallet</source>
        <translation>Любой кошелёк с дескрипторами</translation>
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
        <translation>Главный открытый ключ (SLIP-132)</translation>
    </message>
    <message>
        <source>Coldcard (multisig)</source>
        <translation>Coldcard (мультиподпись)</translation>
    </message>
    <message>
        <source>For which program</source>
        <translation>Для какой программы</translation>
    </message>
    <message>
        <source>Save for this program</source>
        <translation>Сохранить для неё</translation>
    </message>
    <message>
        <source>Whoever has the file sees every address, but can spend nothing.</source>
        <translation>У кого есть этот файл, тот видит все адреса, но потратить ничего не может.</translation>
    </message>
    <message>
        <source>Save for another program</source>
        <translation>Сохранение для другой программы</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::WalletsPage</name>
    <message>
        <source>Wallets</source>
        <translation>Кошельки</translation>
    </message>
    <message>
        <source>A wallet is a set of addresses that your keys can spend from. Its output descriptor says all of it.</source>
        <translation>Кошелёк — это набор адресов, с которых ваши ключи могут тратить. Он полностью описан своим дескриптором.</translation>
    </message>
    <message>
        <source>No wallets yet</source>
        <translation>Кошельков пока нет</translation>
    </message>
    <message>
        <source>Choose below what kind of wallet to add first.</source>
        <translation>Выберите ниже, какой кошелёк добавить первым.</translation>
    </message>
    <message>
        <source>Add a wallet</source>
        <translation>Добавление кошелька</translation>
    </message>
    <message>
        <source>Single signature</source>
        <translation>Одна подпись</translation>
    </message>
    <message>
        <source>One key of this vault signs: native segwit, taproot, nested segwit or legacy.</source>
        <translation>Подписывает один ключ этого хранилища: нативный segwit, taproot, вложенный segwit или устаревший вид.</translation>
    </message>
    <message>
        <source>Multisig</source>
        <translation>Мультиподпись</translation>
    </message>
    <message>
        <source>Several keys, and a quorum of them must sign: for example 2 of 3.</source>
        <translation>Ключей несколько, и кворум из них должен подписать: например, 2 из 3.</translation>
    </message>
    <message>
        <source>From an output descriptor</source>
        <translation>Из дескриптора</translation>
    </message>
    <message>
        <source>Made by another program, or from your paper copy.</source>
        <translation>Созданного другой программой или с вашей бумажной копии.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::Wizard</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Шаг %1 из %2</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::WizardStep</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln слово</numerusform>
            <numerusform>%Ln слова</numerusform>
            <numerusform>%Ln слов</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::WordCountStep</name>
    <message>
        <source>A new seed phrase</source>
        <translation>Новая seed-фраза</translation>
    </message>
    <message>
        <source>The seed phrase is the money: whoever has these words has the coins, and without them nobody can bring the coins back.</source>
        <translation>Seed-фраза (слова восстановления) и есть деньги: у кого эти слова, у того и монеты, а без них монеты никто не вернёт.</translation>
    </message>
    <message>
        <source>Add my own throws of dice to the randomness of this computer</source>
        <translation>Добавить к случайности компьютера мои броски кубика</translation>
    </message>
    <message>
        <source>Throws of dice</source>
        <translation>Броски кубика</translation>
    </message>
    <message>
        <source>12 words</source>
        <translation>12 слов</translation>
    </message>
    <message>
        <source>Enough for every attack that is known. Quicker to write and to check.</source>
        <translation>Достаточно против всех известных атак. Быстрее записать и проверить.</translation>
    </message>
    <message>
        <source>24 words</source>
        <translation>24 слова</translation>
    </message>
    <message>
        <source>The longest phrase, as many devices make it.</source>
        <translation>Самая длинная фраза, какую создают многие устройства.</translation>
    </message>
    <message>
        <source>Digits 1 to 6</source>
        <translation>Цифры от 1 до 6</translation>
    </message>
    <message numerus="yes">
        <source>%Ln throw(s) so far; %1 are needed.</source>
        <translation>
            <numerusform>Пока %Ln бросок; нужно: %1.</numerusform>
            <numerusform>Пока %Ln броска; нужно: %1.</numerusform>
            <numerusform>Пока %Ln бросков; нужно: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sandyk::ui::WordField</name>
    <message>
        <source>Word %1</source>
        <translation>Слово %1</translation>
    </message>
    <message>
        <source>Type the first letters; Down chooses a word, Enter takes it</source>
        <translation>Введите первые буквы; стрелка вниз выбирает слово, Enter принимает</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Нет в списке</translation>
    </message>
    <message>
        <source>Not in the list. Near it:</source>
        <translation>Нет в списке. Похожие:</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::WordGrid</name>
    <message>
        <source>Seed phrase</source>
        <translation>Seed-фраза</translation>
    </message>
    <message>
        <source>The words are shown as a picture only. Press Enter to show or hide them.</source>
        <translation>Слова показываются только как изображение. Нажмите Enter, чтобы показать или скрыть их.</translation>
    </message>
    <message>
        <source>The words are hidden. Press here to show them when nobody else can see the screen.</source>
        <translation>Слова скрыты. Нажмите здесь, чтобы показать их, когда экран больше никто не видит.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::DesksPage</name>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>what governs the firm</source>
        <translation>то, чем управляется фирма</translation>
    </message>
    <message>
        <source>a request</source>
        <translation>поручение</translation>
    </message>
    <message>
        <source>an approval or a refusal</source>
        <translation>одобрение или отказ</translation>
    </message>
    <message>
        <source>a signed transaction</source>
        <translation>подписанная транзакция</translation>
    </message>
    <message>
        <source>Approved here; the answer waits to be carried back</source>
        <translation>Одобрено здесь; ответ ждёт, чтобы его отнесли обратно</translation>
    </message>
    <message>
        <source>Refused here; the answer waits to be carried back</source>
        <translation>Отклонено здесь; ответ ждёт, чтобы его отнесли обратно</translation>
    </message>
    <message>
        <source>Signed here; the answer waits to be carried back</source>
        <translation>Подписано здесь; ответ ждёт, чтобы его отнесли обратно</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Ждёт ответа</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Рабочие места</translation>
    </message>
    <message>
        <source>Work passes between the computers of one firm by files, without a server: signed by the desk that sends them, sealed for the one that gets them. What was changed, taken in before or is too old is refused.</source>
        <translation>Между компьютерами одной фирмы работа передаётся файлами, без сервера: отправляющее место подписывает их и запечатывает для получающего. Изменённое, уже принятое или устаревшее отклоняется.</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Это рабочее место</translation>
    </message>
    <message>
        <source>This desk has no keys yet. They are made once; its card goes to the firm&apos;s main desk, whose administrators adopt it. Operators with an account here come with the card.</source>
        <translation>У этого места ещё нет ключей. Они создаются один раз; карточка места относится на главное место фирмы, администраторы утверждают её. Операторы, у которых здесь есть учётная запись, указаны в карточке.</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>Имя этого места</translation>
    </message>
    <message>
        <source>Make the keys of this desk</source>
        <translation>Создать ключи этого места</translation>
    </message>
    <message>
        <source>The keys are made.</source>
        <translation>Ключи созданы.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Id of its keys</source>
        <translation>Отпечаток ключей</translation>
    </message>
    <message>
        <source>Accounts here</source>
        <translation>Учётные записи здесь</translation>
    </message>
    <message>
        <source>Hash of the first register</source>
        <translation>Хеш первого реестра</translation>
    </message>
    <message>
        <source>Log of the main desk</source>
        <translation>Журнал главного места</translation>
    </message>
    <message>
        <source>%1 entries seen</source>
        <translation>видно записей: %1</translation>
    </message>
    <message>
        <source>The people of both desks compare these face to face or by telephone.</source>
        <translation>Люди с обоих мест сверяют это лично или по телефону.</translation>
    </message>
    <message>
        <source>Save the card of this desk …</source>
        <translation>Сохранить карточку этого места …</translation>
    </message>
    <message>
        <source>Card of this desk</source>
        <translation>Карточка этого места</translation>
    </message>
    <message>
        <source>Save what was signed here …</source>
        <translation>Сохранить подписанное здесь …</translation>
    </message>
    <message>
        <source>What was signed here</source>
        <translation>Подписанное здесь</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>Propose this desk</source>
        <translation>Предложить это место</translation>
    </message>
    <message>
        <source>Desks of the firm</source>
        <translation>Рабочие места фирмы</translation>
    </message>
    <message>
        <source>The firm has adopted no desk yet.</source>
        <translation>Фирма ещё не утвердила ни одного места.</translation>
    </message>
    <message>
        <source>Adopt a desk from its card …</source>
        <translation>Утвердить место по его карточке …</translation>
    </message>
    <message>
        <source>Card of another desk</source>
        <translation>Карточка другого места</translation>
    </message>
    <message>
        <source>Accounts there</source>
        <translation>Учётные записи там</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Compare the id with the people of that desk before you propose it. Accounts that the firm does not know are proposed as a second change; accept the desk first.</source>
        <translation>Прежде чем предложить место, сверьте отпечаток с его людьми. Учётные записи, которых фирма не знает, предлагаются вторым изменением; сначала примите место.</translation>
    </message>
    <message>
        <source>The id is the same: propose this desk</source>
        <translation>Отпечаток совпадает: предложить это место</translation>
    </message>
    <message>
        <source>The desk is adopted.</source>
        <translation>Место утверждено.</translation>
    </message>
    <message>
        <source>Proposed: it counts when the administrators have voted.</source>
        <translation>Предложено: вступит в силу, когда проголосуют администраторы.</translation>
    </message>
    <message>
        <source>Send work to another desk</source>
        <translation>Отправить работу на другое место</translation>
    </message>
    <message>
        <source>First another desk must be adopted.</source>
        <translation>Сначала нужно утвердить другое место.</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>Номер поручения</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>На место</translation>
    </message>
    <message>
        <source>Without a number the bundle brings what governs the firm: the first one binds a new desk.</source>
        <translation>Без номера пакет приносит то, чем управляется фирма: первый такой пакет привязывает новое место.</translation>
    </message>
    <message>
        <source>Save the bundle …</source>
        <translation>Сохранить пакет …</translation>
    </message>
    <message>
        <source>Bundle for another desk</source>
        <translation>Пакет для другого места</translation>
    </message>
    <message>
        <source>Take in a bundle</source>
        <translation>Приём пакета</translation>
    </message>
    <message>
        <source>The first bundle binds this desk to a firm, for good. Type the hash of the first register as the people of the main desk read it to you, not from the file.</source>
        <translation>Первый пакет навсегда привязывает это место к фирме. Введите хеш первого реестра так, как его прочтут вам люди с главного места, а не из файла.</translation>
    </message>
    <message>
        <source>Work from the main desk.</source>
        <translation>Работа с главного места.</translation>
    </message>
    <message>
        <source>Approvals and signatures from other desks. They count only as if they were given here.</source>
        <translation>Одобрения и подписи с других мест. Они учитываются, только если были бы верны и здесь.</translation>
    </message>
    <message>
        <source>Take in a bundle …</source>
        <translation>Принять пакет …</translation>
    </message>
    <message>
        <source>Bundle from another desk</source>
        <translation>Пакет с другого места</translation>
    </message>
    <message>
        <source>Requests that came here</source>
        <translation>Поручения, пришедшие сюда</translation>
    </message>
    <message>
        <source>No request has come yet.</source>
        <translation>Заявок ещё не было.</translation>
    </message>
    <message>
        <source>To the address</source>
        <translation>На адрес</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Whose coins</source>
        <translation>Чьи монеты</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Подготовил</translation>
    </message>
    <message>
        <source>From the desk</source>
        <translation>С места</translation>
    </message>
    <message>
        <source>Approvals so far</source>
        <translation>Одобрений пока</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Транзакция</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>Утвердить %1</translation>
    </message>
    <message>
        <source>Why do you refuse it? The reason is kept.</source>
        <translation>Почему вы отклоняете? Причина сохраняется.</translation>
    </message>
    <message>
        <source>Refuse this request</source>
        <translation>Отклонить это поручение</translation>
    </message>
    <message>
        <source>Sign %1 with the keys of this vault</source>
        <translation>Подписать %1 ключами этого хранилища</translation>
    </message>
    <message>
        <source>Approvers and the offline signer answer it.</source>
        <translation>На неё отвечают одобряющие и офлайн-подписант.</translation>
    </message>
    <message>
        <source>Answer for the desk that asked</source>
        <translation>Ответ для запросившего места</translation>
    </message>
    <message>
        <source>The answer is saved. Carry it to the main desk.</source>
        <translation>Ответ сохранён. Отнесите его на главное место.</translation>
    </message>
    <message>
        <source>The keys are opened for this one signature and closed again.</source>
        <translation>Ключи открываются для одной этой подписи и снова закрываются.</translation>
    </message>
    <message>
        <source>Sign %1</source>
        <translation>Подписать %1</translation>
    </message>
    <message>
        <source>The bundle is saved. Carry it to that desk.</source>
        <translation>Пакет сохранён. Отнесите его на то место.</translation>
    </message>
    <message>
        <source>Taken in from %1: %2.</source>
        <translation>Принято с места %1: %2.</translation>
    </message>
    <message>
        <source>Request %1.</source>
        <translation>Поручение %1.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::GapCard</name>
    <message>
        <source>Entries of the log are missing</source>
        <translation>В журнале не хватает записей</translation>
    </message>
    <message>
        <source>An old file was put back: entries %1 to %2 of the log, which were seen before, are not in it. Compare what is below with your papers. Two officers, different persons, sign what they found out (F-19); until then nothing is written.</source>
        <translation>На место положен старый файл: в нём нет записей журнала с %1 по %2, которые здесь уже видели. Сравните то, что ниже, с бумагами. Два сотрудника, разные люди, подписывают то, что выяснили (F-19); до этого ничего не записывается.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Подписан</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>пока никто</translation>
    </message>
    <message>
        <source>On the chain without a request</source>
        <translation>В цепочке без поручения</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Блок %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>Signed by the offline signer, unknown here</source>
        <translation>Подписано офлайн-подписантом, здесь неизвестно</translation>
    </message>
    <message>
        <source>No file of the signer was taken in yet.</source>
        <translation>Файл подписанта ещё не принят.</translation>
    </message>
    <message>
        <source>Take in what the signer has signed …</source>
        <translation>Принять список подписанного подписантом …</translation>
    </message>
    <message>
        <source>What the signer has signed</source>
        <translation>Подписанное подписантом</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>You have signed. Another officer must sign too.</source>
        <translation>Вы подписали. Должен подписать и другой сотрудник.</translation>
    </message>
    <message>
        <source>Administrators and identification officers sign it.</source>
        <translation>Его подписывают администраторы и сотрудники по идентификации.</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>Что выяснено</translation>
    </message>
    <message>
        <source>Sign the gap report</source>
        <translation>Подписать отчёт о пробеле</translation>
    </message>
    <message>
        <source>in no block yet</source>
        <translation>ещё не в блоке</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::PriceCard</name>
    <message>
        <source>Price of one bitcoin</source>
        <translation>Цена одного биткоина</translation>
    </message>
    <message>
        <source>Limits in money, the cold share in total and the value of each movement are counted with it.</source>
        <translation>По ней считаются пределы в деньгах, общая холодная доля и стоимость каждого движения.</translation>
    </message>
    <message>
        <source>Price in force</source>
        <translation>Действующая цена</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого времени</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Новая цена</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Откуда она взята</translation>
    </message>
    <message>
        <source>New price, %1</source>
        <translation>Новая цена, %1</translation>
    </message>
    <message>
        <source>Set this price</source>
        <translation>Установить эту цену</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ScreeningPage</name>
    <message>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>клиент</translation>
    </message>
    <message>
        <source>an owner</source>
        <translation>один из владельцев</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>организация</translation>
    </message>
    <message>
        <source>Listed as %1, entry %2 of list %3 of %4</source>
        <translation>В списке значится %1: запись %2 списка %3 от %4</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Сверка</translation>
    </message>
    <message>
        <source>Clients, their owners and addresses are compared with sanction lists, without a network. A match refuses nothing by itself: it holds until an identification officer has decided (rules F-27, TM-VA-AML-03).</source>
        <translation>Клиенты, их владельцы и адреса сверяются с санкционными списками без сети. Совпадение само ничего не отклоняет: оно удерживает, пока не решит сотрудник по идентификации (правила F-27, TM-VA-AML-03).</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Совпадения</translation>
    </message>
    <message>
        <source>There is no list yet. Until there is one, what the client&apos;s record says about the comparison counts.</source>
        <translation>Списка ещё нет. Пока его нет, учитывается то, что о сверке сказано в карточке клиента.</translation>
    </message>
    <message>
        <source>A list is older than %1 days: transfers are blocked until it is renewed (F-27).</source>
        <translation>Список старше %1 дней: переводы остановлены, пока он не обновлён (F-27).</translation>
    </message>
    <message>
        <source>Every list is younger than %1 days; the oldest one is good until %2.</source>
        <translation>Все списки моложе %1 дней; самый старый годен до %2.</translation>
    </message>
    <message>
        <source>Published %1, signed %2. Entries: %3. Taken in %4 by %5.</source>
        <translation>Опубликован %1, подписан %2. Записей: %3. Принят %4, принял: %5.</translation>
    </message>
    <message>
        <source>Take in a signed list …</source>
        <translation>Принять подписанный список …</translation>
    </message>
    <message>
        <source>Compare everybody again</source>
        <translation>Сверить всех заново</translation>
    </message>
    <message>
        <source>Or a list as its publisher offers it (OFAC, the UN, or a table): you answer for it, and it is signed with your key. Short name and day only where the file has none.</source>
        <translation>Или список в том виде, в каком его даёт издатель (OFAC, ООН или таблица): вы отвечаете за него, он подписывается вашим ключом. Краткое имя и день нужны, только если их нет в файле.</translation>
    </message>
    <message>
        <source>Short name of the list</source>
        <translation>Краткое имя списка</translation>
    </message>
    <message>
        <source>Day of publication</source>
        <translation>День публикации</translation>
    </message>
    <message>
        <source>Sign and take in a published list …</source>
        <translation>Подписать и принять опубликованный список …</translation>
    </message>
    <message>
        <source>Signed sanction list</source>
        <translation>Подписанный санкционный список</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Sanction list as it was published</source>
        <translation>Санкционный список в опубликованном виде</translation>
    </message>
    <message>
        <source>Comparing everybody with the lists</source>
        <translation>Сверка всех со списками</translation>
    </message>
    <message>
        <source>Everybody was compared: no new match.</source>
        <translation>Все сверены: новых совпадений нет.</translation>
    </message>
    <message>
        <source>Everybody was compared. New matches: %1. They hold until you decide.</source>
        <translation>Все сверены. Новых совпадений: %1. Они удерживают, пока вы не решите.</translation>
    </message>
    <message>
        <source>Nobody matches.</source>
        <translation>Совпадений нет.</translation>
    </message>
    <message>
        <source>Waits for an officer</source>
        <translation>Ждёт решения сотрудника</translation>
    </message>
    <message>
        <source>It is the listed one: held for good</source>
        <translation>Это тот, кто в списке: удерживается насовсем</translation>
    </message>
    <message>
        <source>Another of that name: cleared</source>
        <translation>Другой с тем же именем: снято</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>Что совпадает</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>В списке</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>It is the listed one</source>
        <translation>Это тот, кто в списке</translation>
    </message>
    <message>
        <source>It is another</source>
        <translation>Это другой</translation>
    </message>
    <message>
        <source>How do you know? It holds for good; then freeze the client and open a case.</source>
        <translation>Откуда это известно? Удержание останется насовсем; затем заморозьте клиента и откройте дело.</translation>
    </message>
    <message>
        <source>What tells them apart? The reason is kept and signed.</source>
        <translation>Чем они отличаются? Причина сохраняется и подписывается.</translation>
    </message>
    <message>
        <source>Confirm the match</source>
        <translation>Подтвердить совпадение</translation>
    </message>
    <message>
        <source>Clear the match</source>
        <translation>Снять совпадение</translation>
    </message>
    <message>
        <source>The decision is kept and signed.</source>
        <translation>Решение сохранено и подписано.</translation>
    </message>
    <message>
        <source>Look somebody up</source>
        <translation>Поиск по спискам</translation>
    </message>
    <message>
        <source>A name or an address. Nothing follows from it and nothing leaves this computer.</source>
        <translation>Имя или адрес. Из этого ничего не следует, и ничто не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Имя или адрес</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>No list names it.</source>
        <translation>Ни в одном списке нет.</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>votes that a change needs</source>
        <translation>голосов для изменения</translation>
    </message>
    <message>
        <source>name of the firm</source>
        <translation>название фирмы</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>валюта</translation>
    </message>
    <message>
        <source>least cold share</source>
        <translation>наименьшая холодная доля</translation>
    </message>
    <message>
        <source>wait of a new destination</source>
        <translation>ожидание нового назначения</translation>
    </message>
    <message>
        <source>life of a request</source>
        <translation>срок поручения</translation>
    </message>
    <message>
        <source>age that a price may have</source>
        <translation>наибольший возраст цены</translation>
    </message>
    <message>
        <source>pooled wallet of clients</source>
        <translation>общий кошелёк клиентов</translation>
    </message>
    <message>
        <source>hash of the internal rules</source>
        <translation>хеш внутренних правил</translation>
    </message>
    <message>
        <source>state of the licence</source>
        <translation>состояние лицензии</translation>
    </message>
    <message>
        <source>number of the licence</source>
        <translation>номер лицензии</translation>
    </message>
    <message>
        <source>holder</source>
        <translation>владелец</translation>
    </message>
    <message>
        <source>issued on</source>
        <translation>выдана</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>действует до</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>виды услуг</translation>
    </message>
    <message>
        <source>no founder from an offshore zone</source>
        <translation>нет учредителя из офшорной зоны</translation>
    </message>
    <message>
        <source>no founder paying from an offshore account</source>
        <translation>нет учредителя, платящего с офшорного счёта</translation>
    </message>
    <message>
        <source>no party or union among the founders</source>
        <translation>среди учредителей нет партий и общественных объединений</translation>
    </message>
    <message>
        <source>no founder convicted or listed</source>
        <translation>нет осуждённых или внесённых в списки учредителей</translation>
    </message>
    <message>
        <source>declared on</source>
        <translation>заявлено</translation>
    </message>
    <message>
        <source>credit institution</source>
        <translation>кредитное учреждение</translation>
    </message>
    <message>
        <source>hash of the counsel&apos;s note</source>
        <translation>хеш заключения юриста</translation>
    </message>
    <message>
        <source>owners changed on</source>
        <translation>владельцы сменились</translation>
    </message>
    <message>
        <source>change of owners reported</source>
        <translation>о смене владельцев сообщено</translation>
    </message>
    <message>
        <source>whose coins</source>
        <translation>чьи монеты</translation>
    </message>
    <message>
        <source>how cold it is</source>
        <translation>уровень хранения</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>актив</translation>
    </message>
    <message>
        <source>descriptor of the wallet</source>
        <translation>дескриптор кошелька</translation>
    </message>
    <message>
        <source>client</source>
        <translation>клиент</translation>
    </message>
    <message>
        <source>network</source>
        <translation>сеть</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>назначение</translation>
    </message>
    <message>
        <source>text of the proof of control</source>
        <translation>текст доказательства владения</translation>
    </message>
    <message>
        <source>proof of control</source>
        <translation>доказательство владения</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>убрано</translation>
    </message>
    <message>
        <source>price</source>
        <translation>цена</translation>
    </message>
    <message>
        <source>for this many of the smallest units</source>
        <translation>за столько наименьших единиц</translation>
    </message>
    <message>
        <source>source</source>
        <translation>источник</translation>
    </message>
    <message>
        <source>everything is stopped</source>
        <translation>всё остановлено</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>причина</translation>
    </message>
    <message>
        <source>time of this computer</source>
        <translation>время этого компьютера</translation>
    </message>
    <message>
        <source>keyholders</source>
        <translation>хранители ключей</translation>
    </message>
    <message>
        <source>minutes ahead of UTC</source>
        <translation>минут впереди UTC</translation>
    </message>
    <message>
        <source>life of an approval</source>
        <translation>срок одобрения</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>rule %1, number %2: %3. %4</source>
        <translation>правило %1, номер %2: %3. %4</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, было: %2</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Добавлено: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Убрано: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Изменено: %1</translation>
    </message>
</context>
</TS>
