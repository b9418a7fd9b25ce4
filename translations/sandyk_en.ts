<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DeviceWords</name>
    <message>
        <source>Asking the device</source>
        <translation>Asking the device</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Unlock with your PIN</source>
        <translation>Unlock with your PIN</translation>
    </message>
    <message>
        <source>Enter the PIN on the device. If it has no keys of its own, you are asked here when you begin.</source>
        <translation>Enter the PIN on the device. If it has no keys of its own, you are asked here when you begin.</translation>
    </message>
    <message>
        <source>Open the Bitcoin app</source>
        <translation>Open the Bitcoin app</translation>
    </message>
    <message>
        <source>Choose the Bitcoin app on the device, or begin here and confirm it there.</source>
        <translation>Choose the Bitcoin app on the device, or begin here and confirm it there.</translation>
    </message>
    <message>
        <source>Its software is too old to be safe</source>
        <translation>Its software is too old to be safe</translation>
    </message>
    <message>
        <source>Update it with the program of its maker before you use it here.</source>
        <translation>Update it with the program of its maker before you use it here.</translation>
    </message>
    <message>
        <source>It holds no seed yet</source>
        <translation>It holds no seed yet</translation>
    </message>
    <message>
        <source>Set it up with the program of its maker, then plug it in again.</source>
        <translation>Set it up with the program of its maker, then plug it in again.</translation>
    </message>
    <message>
        <source>Not paired with this vault yet</source>
        <translation>Not paired with this vault yet</translation>
    </message>
    <message>
        <source>Begin here: a code is shown on both screens, to be compared once.</source>
        <translation>Begin here: a code is shown on both screens, to be compared once.</translation>
    </message>
    <message>
        <source>It waits for an update</source>
        <translation>It waits for an update</translation>
    </message>
    <message>
        <source>Plug it out and in again without pressing a button, or finish its update.</source>
        <translation>Plug it out and in again without pressing a button, or finish its update.</translation>
    </message>
    <message>
        <source>Sandyk cannot use this model over USB</source>
        <translation>Sandyk cannot use this model over USB</translation>
    </message>
    <message>
        <source>This computer does not let Sandyk use it</source>
        <translation>This computer does not let Sandyk use it</translation>
    </message>
    <message>
        <source>Install the rule for hardware wallets, then plug it in again.</source>
        <translation>Install the rule for hardware wallets, then plug it in again.</translation>
    </message>
    <message>
        <source>Held by another program</source>
        <translation>Held by another program</translation>
    </message>
    <message>
        <source>Close the other wallet program or browser page.</source>
        <translation>Close the other wallet program or browser page.</translation>
    </message>
    <message>
        <source>The device cannot prove that its maker made it. Buy devices from their maker, and do not use this one for value.</source>
        <translation>The device cannot prove that its maker made it. Buy devices from their maker, and do not use this one for value.</translation>
    </message>
    <message>
        <source>This seed was met in a device with another key before. The device was reset or replaced, or something imitates it.</source>
        <translation>This seed was met in a device with another key before. The device was reset or replaced, or something imitates it.</translation>
    </message>
    <message>
        <source>Do not make new keys with this firmware; update it first.</source>
        <translation>Do not make new keys with this firmware; update it first.</translation>
    </message>
    <message>
        <source>The seed of this device was never written down. Back it up first.</source>
        <translation>The seed of this device was never written down. Back it up first.</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>It does not answer</translation>
    </message>
    <message>
        <source>Unlock the device with its PIN.</source>
        <translation>Unlock the device with its PIN.</translation>
    </message>
    <message>
        <source>Confirm on the device that its app is opened: %1</source>
        <translation>Confirm on the device that its app is opened: %1</translation>
    </message>
    <message>
        <source>Compare the address on the screen of the device, then confirm it there.</source>
        <translation>Compare the address on the screen of the device, then confirm it there.</translation>
    </message>
    <message>
        <source>Press the places of your PIN here. The digits are on the screen of the device.</source>
        <translation>Press the places of your PIN here. The digits are on the screen of the device.</translation>
    </message>
    <message>
        <source>Check on the device what it shows, and confirm it there.</source>
        <translation>Check on the device what it shows, and confirm it there.</translation>
    </message>
    <message>
        <source>The device is working.</source>
        <translation>The device is working.</translation>
    </message>
    <message>
        <source>Follow the screen of the device.</source>
        <translation>Follow the screen of the device.</translation>
    </message>
    <message>
        <source>By the device itself</source>
        <translation>By the device itself</translation>
    </message>
    <message>
        <source>With dice</source>
        <translation>With dice</translation>
    </message>
    <message>
        <source>By a program</source>
        <translation>By a program</translation>
    </message>
    <message>
        <source>Restored from words</source>
        <translation>Restored from words</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Take the request to it as a file, and add the signed copy in “Sign”.</source>
        <translation>Take the request to it as a file, and add the signed copy in “Sign”.</translation>
    </message>
    <message>
        <source>Compare the pairing code.</source>
        <translation>Compare the pairing code.</translation>
    </message>
    <message>
        <source>The firmware is not known, so this cannot be excluded: %1</source>
        <translation>The firmware is not known, so this cannot be excluded: %1</translation>
    </message>
    <message>
        <source>Enter the passphrase of the wallet. Every passphrase opens another wallet, also a mistyped one.</source>
        <translation>Enter the passphrase of the wallet. Every passphrase opens another wallet, also a mistyped one.</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>A word is not the one that was shown</source>
        <translation>A word is not the one that was shown</translation>
    </message>
    <message>
        <source>Whoever restores from this paper would not find these coins.</source>
        <translation>Whoever restores from this paper would not find these coins.</translation>
    </message>
    <message>
        <source>Correct the marked words, or go back and compare your paper with the words.</source>
        <translation>Correct the marked words, or go back and compare your paper with the words.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program</source>
        <translation>Something went wrong inside the program</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. Nothing was signed or changed.</source>
        <translation>This is a fault of the program, not yours. Nothing was signed or changed.</translation>
    </message>
    <message>
        <source>Copy the details and send them to the makers, then start the program again.</source>
        <translation>Copy the details and send them to the makers, then start the program again.</translation>
    </message>
    <message>
        <source>This cannot be done with what was entered</source>
        <translation>This cannot be done with what was entered</translation>
    </message>
    <message>
        <source>Something is missing or does not fit together.</source>
        <translation>Something is missing or does not fit together.</translation>
    </message>
    <message>
        <source>Check the fields on this page and try again.</source>
        <translation>Check the fields on this page and try again.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Nothing was signed or changed.</source>
        <translation>Nothing was signed or changed.</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>Start again whenever you like.</translation>
    </message>
    <message>
        <source>This would show a secret</source>
        <translation>This would show a secret</translation>
    </message>
    <message>
        <source>A secret on the screen can be seen by others and kept by the terminal.</source>
        <translation>A secret on the screen can be seen by others and kept by the terminal.</translation>
    </message>
    <message>
        <source>Say first that nobody else can see the screen.</source>
        <translation>Say first that nobody else can see the screen.</translation>
    </message>
    <message>
        <source>The program failed its own check</source>
        <translation>The program failed its own check</translation>
    </message>
    <message>
        <source>A known calculation gave a wrong result, so no key may be used on this computer now.</source>
        <translation>A known calculation gave a wrong result, so no key may be used on this computer now.</translation>
    </message>
    <message>
        <source>Restart the computer. If it happens again, use another computer and do not enter your seed phrase here.</source>
        <translation>Restart the computer. If it happens again, use another computer and do not enter your seed phrase here.</translation>
    </message>
    <message>
        <source>The program could not protect its memory</source>
        <translation>The program could not protect its memory</translation>
    </message>
    <message>
        <source>Without this protection another program could read your keys.</source>
        <translation>Without this protection another program could read your keys.</translation>
    </message>
    <message>
        <source>Close other programs and try again. If it stays, check the settings of this computer.</source>
        <translation>Close other programs and try again. If it stays, check the settings of this computer.</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Not enough memory</translation>
    </message>
    <message>
        <source>The computer could not give the memory that this step needs.</source>
        <translation>The computer could not give the memory that this step needs.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Close other programs and try again.</translation>
    </message>
    <message>
        <source>This is not valid hexadecimal text</source>
        <translation>This is not valid hexadecimal text</translation>
    </message>
    <message>
        <source>Only the digits 0 to 9 and the letters a to f may stand here, in pairs.</source>
        <translation>Only the digits 0 to 9 and the letters a to f may stand here, in pairs.</translation>
    </message>
    <message>
        <source>Copy the text again, whole and without changes.</source>
        <translation>Copy the text again, whole and without changes.</translation>
    </message>
    <message>
        <source>This text does not pass its checksum</source>
        <translation>This text does not pass its checksum</translation>
    </message>
    <message>
        <source>A letter is wrong, missing or too many.</source>
        <translation>A letter is wrong, missing or too many.</translation>
    </message>
    <message>
        <source>Copy the text again from where it came, whole.</source>
        <translation>Copy the text again from where it came, whole.</translation>
    </message>
    <message>
        <source>This is not valid base64 text</source>
        <translation>This is not valid base64 text</translation>
    </message>
    <message>
        <source>A letter is wrong or the end is missing.</source>
        <translation>A letter is wrong or the end is missing.</translation>
    </message>
    <message>
        <source>A letter is wrong, missing or too many, or small and capital letters are mixed.</source>
        <translation>A letter is wrong, missing or too many, or small and capital letters are mixed.</translation>
    </message>
    <message>
        <source>The text cannot be read</source>
        <translation>The text cannot be read</translation>
    </message>
    <message>
        <source>It holds bytes that are not text.</source>
        <translation>It holds bytes that are not text.</translation>
    </message>
    <message>
        <source>Check that you chose the right file.</source>
        <translation>Check that you chose the right file.</translation>
    </message>
    <message>
        <source>The data ends too early</source>
        <translation>The data ends too early</translation>
    </message>
    <message>
        <source>A part is missing, so it cannot be trusted.</source>
        <translation>A part is missing, so it cannot be trusted.</translation>
    </message>
    <message>
        <source>Save or copy it again from where it came, whole.</source>
        <translation>Save or copy it again from where it came, whole.</translation>
    </message>
    <message>
        <source>The data is too large or says so</source>
        <translation>The data is too large or says so</translation>
    </message>
    <message>
        <source>It claims a size that cannot be right, so it was not read.</source>
        <translation>It claims a size that cannot be right, so it was not read.</translation>
    </message>
    <message>
        <source>Could not read the file</source>
        <translation>Could not read the file</translation>
    </message>
    <message>
        <source>The file is not there or may not be opened.</source>
        <translation>The file is not there or may not be opened.</translation>
    </message>
    <message>
        <source>Check that the file and its disk are in place and that you may read it.</source>
        <translation>Check that the file and its disk are in place and that you may read it.</translation>
    </message>
    <message>
        <source>Could not write the file</source>
        <translation>Could not write the file</translation>
    </message>
    <message>
        <source>The folder is not there or may not be written to.</source>
        <translation>The folder is not there or may not be written to.</translation>
    </message>
    <message>
        <source>Choose another folder and try again.</source>
        <translation>Choose another folder and try again.</translation>
    </message>
    <message>
        <source>A file of this name is already there</source>
        <translation>A file of this name is already there</translation>
    </message>
    <message>
        <source>Nothing was overwritten.</source>
        <translation>Nothing was overwritten.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choose another name.</translation>
    </message>
    <message>
        <source>There is no room on the disk</source>
        <translation>There is no room on the disk</translation>
    </message>
    <message>
        <source>The file could not be written whole; what was there before is unchanged.</source>
        <translation>The file could not be written whole; what was there before is unchanged.</translation>
    </message>
    <message>
        <source>Free some room or choose another disk, then try again.</source>
        <translation>Free some room or choose another disk, then try again.</translation>
    </message>
    <message>
        <source>This key is not valid</source>
        <translation>This key is not valid</translation>
    </message>
    <message>
        <source>It is not a key that can exist, so nothing can be done with it.</source>
        <translation>It is not a key that can exist, so nothing can be done with it.</translation>
    </message>
    <message>
        <source>Copy the key again from where it came, whole.</source>
        <translation>Copy the key again from where it came, whole.</translation>
    </message>
    <message>
        <source>This signature cannot be read</source>
        <translation>This signature cannot be read</translation>
    </message>
    <message>
        <source>It does not have the form of a signature.</source>
        <translation>It does not have the form of a signature.</translation>
    </message>
    <message>
        <source>Copy it again from where it came, whole.</source>
        <translation>Copy it again from where it came, whole.</translation>
    </message>
    <message>
        <source>Could not decrypt</source>
        <translation>Could not decrypt</translation>
    </message>
    <message>
        <source>The password is wrong or the data was changed.</source>
        <translation>The password is wrong or the data was changed.</translation>
    </message>
    <message>
        <source>Enter the password again. If it is surely right, use another copy.</source>
        <translation>Enter the password again. If it is surely right, use another copy.</translation>
    </message>
    <message>
        <source>A signature that was just made did not verify</source>
        <translation>A signature that was just made did not verify</translation>
    </message>
    <message>
        <source>The computer made a calculation error, so nothing was given out.</source>
        <translation>The computer made a calculation error, so nothing was given out.</translation>
    </message>
    <message>
        <source>Restart the computer and try again. If it happens again, do not sign on this computer.</source>
        <translation>Restart the computer and try again. If it happens again, do not sign on this computer.</translation>
    </message>
    <message>
        <source>The number of words is not right</source>
        <translation>The number of words is not right</translation>
    </message>
    <message>
        <source>A seed phrase has 12, 15, 18, 21 or 24 words.</source>
        <translation>A seed phrase has 12, 15, 18, 21 or 24 words.</translation>
    </message>
    <message>
        <source>Count the words on your paper copy and enter all of them.</source>
        <translation>Count the words on your paper copy and enter all of them.</translation>
    </message>
    <message>
        <source>A word is not in the list</source>
        <translation>A word is not in the list</translation>
    </message>
    <message>
        <source>All words of a seed phrase come from one fixed list of 2048 words.</source>
        <translation>All words of a seed phrase come from one fixed list of 2048 words.</translation>
    </message>
    <message>
        <source>Compare the marked word with your paper copy; the program shows words that are near it.</source>
        <translation>Compare the marked word with your paper copy; the program shows words that are near it.</translation>
    </message>
    <message>
        <source>These words do not belong together</source>
        <translation>These words do not belong together</translation>
    </message>
    <message>
        <source>The last word holds a check of all the others, and it does not match. A word is wrong or two are swapped.</source>
        <translation>The last word holds a check of all the others, and it does not match. A word is wrong or two are swapped.</translation>
    </message>
    <message>
        <source>Compare each word and their order with your paper copy.</source>
        <translation>Compare each word and their order with your paper copy.</translation>
    </message>
    <message>
        <source>Not enough throws</source>
        <translation>Not enough throws</translation>
    </message>
    <message>
        <source>With fewer throws the dice would add too little chance.</source>
        <translation>With fewer throws the dice would add too little chance.</translation>
    </message>
    <message>
        <source>Throw on until the number asked for is reached.</source>
        <translation>Throw on until the number asked for is reached.</translation>
    </message>
    <message>
        <source>This is not a row of throws</source>
        <translation>This is not a row of throws</translation>
    </message>
    <message>
        <source>Only the digits 1 to 6 may stand here.</source>
        <translation>Only the digits 1 to 6 may stand here.</translation>
    </message>
    <message>
        <source>Enter each throw as one digit.</source>
        <translation>Enter each throw as one digit.</translation>
    </message>
    <message>
        <source>This is not a secret share</source>
        <translation>This is not a secret share</translation>
    </message>
    <message>
        <source>A share has 20 or 33 words from its own list.</source>
        <translation>A share has 20 or 33 words from its own list.</translation>
    </message>
    <message>
        <source>Compare the words with your paper copy.</source>
        <translation>Compare the words with your paper copy.</translation>
    </message>
    <message>
        <source>The words of this share do not belong together</source>
        <translation>The words of this share do not belong together</translation>
    </message>
    <message>
        <source>A word is wrong or two are swapped.</source>
        <translation>A word is wrong or two are swapped.</translation>
    </message>
    <message>
        <source>This share belongs to another set</source>
        <translation>This share belongs to another set</translation>
    </message>
    <message>
        <source>Shares of different sets cannot be joined.</source>
        <translation>Shares of different sets cannot be joined.</translation>
    </message>
    <message>
        <source>Use shares that were made together.</source>
        <translation>Use shares that were made together.</translation>
    </message>
    <message>
        <source>More shares are needed</source>
        <translation>More shares are needed</translation>
    </message>
    <message>
        <source>There are not yet enough shares to restore the secret.</source>
        <translation>There are not yet enough shares to restore the secret.</translation>
    </message>
    <message>
        <source>Enter further shares of the same set.</source>
        <translation>Enter further shares of the same set.</translation>
    </message>
    <message>
        <source>The shares do not give a valid secret</source>
        <translation>The shares do not give a valid secret</translation>
    </message>
    <message>
        <source>One of the shares was changed or is false.</source>
        <translation>One of the shares was changed or is false.</translation>
    </message>
    <message>
        <source>Enter the shares again; if it stays, use another share of the set.</source>
        <translation>Enter the shares again; if it stays, use another share of the set.</translation>
    </message>
    <message>
        <source>This is not a derivation path</source>
        <translation>This is not a derivation path</translation>
    </message>
    <message>
        <source>A path looks like m/84h/0h/0h.</source>
        <translation>A path looks like m/84h/0h/0h.</translation>
    </message>
    <message>
        <source>Correct the path and try again.</source>
        <translation>Correct the path and try again.</translation>
    </message>
    <message>
        <source>This is not an extended key</source>
        <translation>This is not an extended key</translation>
    </message>
    <message>
        <source>It does not have the form of an extended public key (xpub).</source>
        <translation>It does not have the form of an extended public key (xpub).</translation>
    </message>
    <message>
        <source>This key cannot be derived from a public key</source>
        <translation>This key cannot be derived from a public key</translation>
    </message>
    <message>
        <source>A hardened step needs the private key.</source>
        <translation>A hardened step needs the private key.</translation>
    </message>
    <message>
        <source>Export the extended public key of the account itself.</source>
        <translation>Export the extended public key of the account itself.</translation>
    </message>
    <message>
        <source>The amount is outside what can exist</source>
        <translation>The amount is outside what can exist</translation>
    </message>
    <message>
        <source>No amount can be negative or above 21 million BTC.</source>
        <translation>No amount can be negative or above 21 million BTC.</translation>
    </message>
    <message>
        <source>Correct the amount.</source>
        <translation>Correct the amount.</translation>
    </message>
    <message>
        <source>The amount cannot be read</source>
        <translation>The amount cannot be read</translation>
    </message>
    <message>
        <source>Only digits and one decimal mark may stand here.</source>
        <translation>Only digits and one decimal mark may stand here.</translation>
    </message>
    <message>
        <source>Enter the amount without grouping marks.</source>
        <translation>Enter the amount without grouping marks.</translation>
    </message>
    <message>
        <source>The transaction cannot be read</source>
        <translation>The transaction cannot be read</translation>
    </message>
    <message>
        <source>It does not have the form of a Bitcoin transaction.</source>
        <translation>It does not have the form of a Bitcoin transaction.</translation>
    </message>
    <message>
        <source>A script cannot be read</source>
        <translation>A script cannot be read</translation>
    </message>
    <message>
        <source>It does not have the form that the network knows.</source>
        <translation>It does not have the form that the network knows.</translation>
    </message>
    <message>
        <source>Ask the sender of the file to make it again.</source>
        <translation>Ask the sender of the file to make it again.</translation>
    </message>
    <message>
        <source>This is not a Bitcoin address</source>
        <translation>This is not a Bitcoin address</translation>
    </message>
    <message>
        <source>It does not have the form of an address.</source>
        <translation>It does not have the form of an address.</translation>
    </message>
    <message>
        <source>Copy the address again from where it came, whole.</source>
        <translation>Copy the address again from where it came, whole.</translation>
    </message>
    <message>
        <source>The address does not pass its checksum</source>
        <translation>The address does not pass its checksum</translation>
    </message>
    <message>
        <source>A letter is wrong; what is sent to a wrong address is lost.</source>
        <translation>A letter is wrong; what is sent to a wrong address is lost.</translation>
    </message>
    <message>
        <source>The address belongs to another network</source>
        <translation>The address belongs to another network</translation>
    </message>
    <message>
        <source>This wallet works on a different Bitcoin network.</source>
        <translation>This wallet works on a different Bitcoin network.</translation>
    </message>
    <message>
        <source>Ask the recipient for an address of the right network.</source>
        <translation>Ask the recipient for an address of the right network.</translation>
    </message>
    <message>
        <source>The output descriptor cannot be read</source>
        <translation>The output descriptor cannot be read</translation>
    </message>
    <message>
        <source>It does not have the form of a descriptor.</source>
        <translation>It does not have the form of a descriptor.</translation>
    </message>
    <message>
        <source>The output descriptor does not pass its checksum</source>
        <translation>The output descriptor does not pass its checksum</translation>
    </message>
    <message>
        <source>This kind of output descriptor is not supported</source>
        <translation>This kind of output descriptor is not supported</translation>
    </message>
    <message>
        <source>The program takes pkh, wpkh, sh, wsh with multi or sortedmulti, and tr with one key.</source>
        <translation>The program takes pkh, wpkh, sh, wsh with multi or sortedmulti, and tr with one key.</translation>
    </message>
    <message>
        <source>Use a wallet of one of these kinds.</source>
        <translation>Use a wallet of one of these kinds.</translation>
    </message>
    <message>
        <source>The output descriptor holds a private key</source>
        <translation>The output descriptor holds a private key</translation>
    </message>
    <message>
        <source>A descriptor is shown, printed and sent about; a private key in it would not stay secret.</source>
        <translation>A descriptor is shown, printed and sent about; a private key in it would not stay secret.</translation>
    </message>
    <message>
        <source>Export the descriptor with public keys only.</source>
        <translation>Export the descriptor with public keys only.</translation>
    </message>
    <message>
        <source>The output descriptor belongs to another network</source>
        <translation>The output descriptor belongs to another network</translation>
    </message>
    <message>
        <source>Its keys are made for a different Bitcoin network.</source>
        <translation>Its keys are made for a different Bitcoin network.</translation>
    </message>
    <message>
        <source>Export the descriptor again for the right network.</source>
        <translation>Export the descriptor again for the right network.</translation>
    </message>
    <message>
        <source>The address number is outside the range</source>
        <translation>The address number is outside the range</translation>
    </message>
    <message>
        <source>The descriptor has no address of this number.</source>
        <translation>The descriptor has no address of this number.</translation>
    </message>
    <message>
        <source>Choose a smaller number.</source>
        <translation>Choose a smaller number.</translation>
    </message>
    <message>
        <source>Ask the recipient for the address itself.</source>
        <translation>Ask the recipient for the address itself.</translation>
    </message>
    <message>
        <source>This is not a signing request that can be read</source>
        <translation>This is not a signing request that can be read</translation>
    </message>
    <message>
        <source>The file is not a PSBT, or a part of it is wrong.</source>
        <translation>The file is not a PSBT, or a part of it is wrong.</translation>
    </message>
    <message>
        <source>Export the request again from the wallet that made it.</source>
        <translation>Export the request again from the wallet that made it.</translation>
    </message>
    <message>
        <source>The signing request holds the same field twice</source>
        <translation>The signing request holds the same field twice</translation>
    </message>
    <message>
        <source>Two programs could read it in two ways, so it is refused.</source>
        <translation>Two programs could read it in two ways, so it is refused.</translation>
    </message>
    <message>
        <source>These are two different transactions</source>
        <translation>These are two different transactions</translation>
    </message>
    <message>
        <source>Only copies of one and the same transaction can be combined.</source>
        <translation>Only copies of one and the same transaction can be combined.</translation>
    </message>
    <message>
        <source>Choose the file that belongs to this transaction.</source>
        <translation>Choose the file that belongs to this transaction.</translation>
    </message>
    <message>
        <source>The transaction is not complete yet</source>
        <translation>The transaction is not complete yet</translation>
    </message>
    <message>
        <source>Signatures are still missing.</source>
        <translation>Signatures are still missing.</translation>
    </message>
    <message>
        <source>Collect the missing signatures first.</source>
        <translation>Collect the missing signatures first.</translation>
    </message>
    <message>
        <source>The signing request is not ready</source>
        <translation>The signing request is not ready</translation>
    </message>
    <message>
        <source>It lacks what is needed for this step.</source>
        <translation>It lacks what is needed for this step.</translation>
    </message>
    <message>
        <source>Export it again from the wallet that made it, with all details.</source>
        <translation>Export it again from the wallet that made it, with all details.</translation>
    </message>
    <message>
        <source>Nothing here is for your keys to sign</source>
        <translation>Nothing here is for your keys to sign</translation>
    </message>
    <message>
        <source>No input of this request belongs to the chosen wallet.</source>
        <translation>No input of this request belongs to the chosen wallet.</translation>
    </message>
    <message>
        <source>Check that you chose the right wallet and the right file.</source>
        <translation>Check that you chose the right wallet and the right file.</translation>
    </message>
    <message>
        <source>The request asks for an unusual kind of signature</source>
        <translation>The request asks for an unusual kind of signature</translation>
    </message>
    <message>
        <source>Such a signature would leave a part of the transaction open to change after you sign.</source>
        <translation>Such a signature would leave a part of the transaction open to change after you sign.</translation>
    </message>
    <message>
        <source>Do not sign. Ask the maker of the request for one with the usual kind (ALL or DEFAULT).</source>
        <translation>Do not sign. Ask the maker of the request for one with the usual kind (ALL or DEFAULT).</translation>
    </message>
    <message>
        <source>The proof of an amount is missing</source>
        <translation>The proof of an amount is missing</translation>
    </message>
    <message>
        <source>Without the whole previous transaction the amount of an input cannot be checked, and the fee could be a lie.</source>
        <translation>Without the whole previous transaction the amount of an input cannot be checked, and the fee could be a lie.</translation>
    </message>
    <message>
        <source>Export the request again with the previous transactions included.</source>
        <translation>Export the request again with the previous transactions included.</translation>
    </message>
    <message>
        <source>A previous transaction is not the right one</source>
        <translation>A previous transaction is not the right one</translation>
    </message>
    <message>
        <source>The transaction given as proof is not the one that is spent.</source>
        <translation>The transaction given as proof is not the one that is spent.</translation>
    </message>
    <message>
        <source>Do not sign. Export the request again from the wallet that made it.</source>
        <translation>Do not sign. Export the request again from the wallet that made it.</translation>
    </message>
    <message>
        <source>An amount is not what the request says</source>
        <translation>An amount is not what the request says</translation>
    </message>
    <message>
        <source>The previous transaction shows another amount, so the fee shown would be false.</source>
        <translation>The previous transaction shows another amount, so the fee shown would be false.</translation>
    </message>
    <message>
        <source>Do not sign. Find out who changed the request.</source>
        <translation>Do not sign. Find out who changed the request.</translation>
    </message>
    <message>
        <source>An input says nothing about what it spends</source>
        <translation>An input says nothing about what it spends</translation>
    </message>
    <message>
        <source>Amount and script are missing, so it cannot be checked.</source>
        <translation>Amount and script are missing, so it cannot be checked.</translation>
    </message>
    <message>
        <source>Export the request again with all details.</source>
        <translation>Export the request again with all details.</translation>
    </message>
    <message>
        <source>A script does not match what is spent</source>
        <translation>A script does not match what is spent</translation>
    </message>
    <message>
        <source>The request describes an input in a way that the coin itself does not confirm.</source>
        <translation>The request describes an input in a way that the coin itself does not confirm.</translation>
    </message>
    <message>
        <source>A key does not match its derivation path</source>
        <translation>A key does not match its derivation path</translation>
    </message>
    <message>
        <source>The key that the request names is not the one at that path in your wallet.</source>
        <translation>The key that the request names is not the one at that path in your wallet.</translation>
    </message>
    <message>
        <source>Change goes to a place that is not yours</source>
        <translation>Change goes to a place that is not yours</translation>
    </message>
    <message>
        <source>An output is marked as change, but your wallet does not make this address.</source>
        <translation>An output is marked as change, but your wallet does not make this address.</translation>
    </message>
    <message>
        <source>A key in the request is not part of this wallet</source>
        <translation>A key in the request is not part of this wallet</translation>
    </message>
    <message>
        <source>The set of cosigners differs from the one you set up.</source>
        <translation>The set of cosigners differs from the one you set up.</translation>
    </message>
    <message>
        <source>Do not sign. Compare the keys with your cosigners.</source>
        <translation>Do not sign. Compare the keys with your cosigners.</translation>
    </message>
    <message>
        <source>The request belongs to another network</source>
        <translation>The request belongs to another network</translation>
    </message>
    <message>
        <source>A signature for one network could be used on another.</source>
        <translation>A signature for one network could be used on another.</translation>
    </message>
    <message>
        <source>Export the request again from a wallet on the right network.</source>
        <translation>Export the request again from a wallet on the right network.</translation>
    </message>
    <message>
        <source>More goes out than comes in</source>
        <translation>More goes out than comes in</translation>
    </message>
    <message>
        <source>Such a transaction cannot exist.</source>
        <translation>Such a transaction cannot exist.</translation>
    </message>
    <message>
        <source>The fee is above the limit</source>
        <translation>The fee is above the limit</translation>
    </message>
    <message>
        <source>Check the fee in the wallet that made the request. The limit is in the settings.</source>
        <translation>Check the fee in the wallet that made the request. The limit is in the settings.</translation>
    </message>
    <message>
        <source>The fee is a large share of the amount</source>
        <translation>The fee is a large share of the amount</translation>
    </message>
    <message>
        <source>The fee rate is above the limit</source>
        <translation>The fee rate is above the limit</translation>
    </message>
    <message>
        <source>So much per byte is rarely needed, so a mistake is likely.</source>
        <translation>So much per byte is rarely needed, so a mistake is likely.</translation>
    </message>
    <message>
        <source>Check the fee rate in the wallet that made the request. The limit is in the settings.</source>
        <translation>Check the fee rate in the wallet that made the request. The limit is in the settings.</translation>
    </message>
    <message>
        <source>The request holds a field that the program does not know</source>
        <translation>The request holds a field that the program does not know</translation>
    </message>
    <message>
        <source>An unknown field could change what the signature means.</source>
        <translation>An unknown field could change what the signature means.</translation>
    </message>
    <message>
        <source>Do not sign. Ask the maker of the request what the field is for.</source>
        <translation>Do not sign. Ask the maker of the request what the field is for.</translation>
    </message>
    <message>
        <source>The same coin is spent twice in the request</source>
        <translation>The same coin is spent twice in the request</translation>
    </message>
    <message>
        <source>Such a transaction cannot be valid.</source>
        <translation>Such a transaction cannot be valid.</translation>
    </message>
    <message>
        <source>The request changed after you reviewed it</source>
        <translation>The request changed after you reviewed it</translation>
    </message>
    <message>
        <source>What would be signed is no longer what was shown.</source>
        <translation>What would be signed is no longer what was shown.</translation>
    </message>
    <message>
        <source>Open the request again and review it from the start.</source>
        <translation>Open the request again and review it from the start.</translation>
    </message>
    <message>
        <source>A signature in the request is not valid</source>
        <translation>A signature in the request is not valid</translation>
    </message>
    <message>
        <source>It was made for something else or was damaged.</source>
        <translation>It was made for something else or was damaged.</translation>
    </message>
    <message>
        <source>Ask the cosigner to sign again.</source>
        <translation>Ask the cosigner to sign again.</translation>
    </message>
    <message>
        <source>This kind of input is not supported</source>
        <translation>This kind of input is not supported</translation>
    </message>
    <message>
        <source>The program does not know how to check it, so it does not sign it.</source>
        <translation>The program does not know how to check it, so it does not sign it.</translation>
    </message>
    <message>
        <source>Use a wallet of a kind that is supported.</source>
        <translation>Use a wallet of a kind that is supported.</translation>
    </message>
    <message>
        <source>The signature does not fit this message and address</source>
        <translation>The signature does not fit this message and address</translation>
    </message>
    <message>
        <source>It does not prove anything.</source>
        <translation>It does not prove anything.</translation>
    </message>
    <message>
        <source>Check message, address and signature; each letter counts.</source>
        <translation>Check message, address and signature; each letter counts.</translation>
    </message>
    <message>
        <source>It cannot be decided whether the signature is valid</source>
        <translation>It cannot be decided whether the signature is valid</translation>
    </message>
    <message>
        <source>It depends on rules that are not known here.</source>
        <translation>It depends on rules that are not known here.</translation>
    </message>
    <message>
        <source>Ask for a signature of the usual kind.</source>
        <translation>Ask for a signature of the usual kind.</translation>
    </message>
    <message>
        <source>The message signature cannot be read</source>
        <translation>The message signature cannot be read</translation>
    </message>
    <message>
        <source>There is no vault here</source>
        <translation>There is no vault here</translation>
    </message>
    <message>
        <source>The file is not in this place.</source>
        <translation>The file is not in this place.</translation>
    </message>
    <message>
        <source>Choose another file or create a vault.</source>
        <translation>Choose another file or create a vault.</translation>
    </message>
    <message>
        <source>There is a vault here already</source>
        <translation>There is a vault here already</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>It was not touched.</translation>
    </message>
    <message>
        <source>Open it, or choose another name.</source>
        <translation>Open it, or choose another name.</translation>
    </message>
    <message>
        <source>The vault is open in another window</source>
        <translation>The vault is open in another window</translation>
    </message>
    <message>
        <source>Two programs must not write to it at once.</source>
        <translation>Two programs must not write to it at once.</translation>
    </message>
    <message>
        <source>Close the other window or program, then try again.</source>
        <translation>Close the other window or program, then try again.</translation>
    </message>
    <message>
        <source>This file is not a vault</source>
        <translation>This file is not a vault</translation>
    </message>
    <message>
        <source>It does not have the form of one.</source>
        <translation>It does not have the form of one.</translation>
    </message>
    <message>
        <source>The vault file is damaged</source>
        <translation>The vault file is damaged</translation>
    </message>
    <message>
        <source>A part of it no longer passes its check. Your coins are not in the file; they can be restored.</source>
        <translation>A part of it no longer passes its check. Your coins are not in the file; they can be restored.</translation>
    </message>
    <message>
        <source>Keep the file, then restore from the newest backup or from the seed phrase.</source>
        <translation>Keep the file, then restore from the newest backup or from the seed phrase.</translation>
    </message>
    <message>
        <source>The vault comes from a newer version</source>
        <translation>The vault comes from a newer version</translation>
    </message>
    <message>
        <source>This version could damage it.</source>
        <translation>This version could damage it.</translation>
    </message>
    <message>
        <source>Install the newer version of the program.</source>
        <translation>Install the newer version of the program.</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Wrong password</translation>
    </message>
    <message>
        <source>The vault could not be unlocked.</source>
        <translation>The vault could not be unlocked.</translation>
    </message>
    <message>
        <source>Enter the password again; check the keyboard language and the Caps Lock key.</source>
        <translation>Enter the password again; check the keyboard language and the Caps Lock key.</translation>
    </message>
    <message>
        <source>The vault is locked</source>
        <translation>The vault is locked</translation>
    </message>
    <message>
        <source>This needs the vault to be unlocked.</source>
        <translation>This needs the vault to be unlocked.</translation>
    </message>
    <message>
        <source>Unlock the vault and try again.</source>
        <translation>Unlock the vault and try again.</translation>
    </message>
    <message>
        <source>The password is too short</source>
        <translation>The password is too short</translation>
    </message>
    <message>
        <source>Whoever has the file could try all short passwords.</source>
        <translation>Whoever has the file could try all short passwords.</translation>
    </message>
    <message>
        <source>Choose a longer one; several unrelated words are good.</source>
        <translation>Choose a longer one; several unrelated words are good.</translation>
    </message>
    <message>
        <source>This is the only password</source>
        <translation>This is the only password</translation>
    </message>
    <message>
        <source>Without it nobody could open the vault.</source>
        <translation>Without it nobody could open the vault.</translation>
    </message>
    <message>
        <source>Add another password first.</source>
        <translation>Add another password first.</translation>
    </message>
    <message>
        <source>The vault could not be read or written</source>
        <translation>The vault could not be read or written</translation>
    </message>
    <message>
        <source>The file or its disk gave an error; the last complete state is kept.</source>
        <translation>The file or its disk gave an error; the last complete state is kept.</translation>
    </message>
    <message>
        <source>Check the disk and its free room, then open the vault again.</source>
        <translation>Check the disk and its free room, then open the vault again.</translation>
    </message>
    <message>
        <source>The vault would not be encrypted</source>
        <translation>The vault would not be encrypted</translation>
    </message>
    <message>
        <source>The database library on this computer has no encryption, so the program refuses to go on.</source>
        <translation>The database library on this computer has no encryption, so the program refuses to go on.</translation>
    </message>
    <message>
        <source>Install the program together with SQLCipher.</source>
        <translation>Install the program together with SQLCipher.</translation>
    </message>
    <message>
        <source>This file is not a backup</source>
        <translation>This file is not a backup</translation>
    </message>
    <message>
        <source>The backup file is damaged</source>
        <translation>The backup file is damaged</translation>
    </message>
    <message>
        <source>A part of it no longer passes its check.</source>
        <translation>A part of it no longer passes its check.</translation>
    </message>
    <message>
        <source>Use another copy of the backup, or restore from the seed phrase.</source>
        <translation>Use another copy of the backup, or restore from the seed phrase.</translation>
    </message>
    <message>
        <source>There is no such wallet in the vault</source>
        <translation>There is no such wallet in the vault</translation>
    </message>
    <message>
        <source>It may have been removed or renamed.</source>
        <translation>It may have been removed or renamed.</translation>
    </message>
    <message>
        <source>Choose a wallet from the list.</source>
        <translation>Choose a wallet from the list.</translation>
    </message>
    <message>
        <source>A wallet like this is already in the vault</source>
        <translation>A wallet like this is already in the vault</translation>
    </message>
    <message>
        <source>Its name or its output descriptor is the same.</source>
        <translation>Its name or its output descriptor is the same.</translation>
    </message>
    <message>
        <source>Choose another name or open the wallet that is there.</source>
        <translation>Choose another name or open the wallet that is there.</translation>
    </message>
    <message>
        <source>This name cannot be used</source>
        <translation>This name cannot be used</translation>
    </message>
    <message>
        <source>It is empty, too long or holds signs that cannot be seen.</source>
        <translation>It is empty, too long or holds signs that cannot be seen.</translation>
    </message>
    <message>
        <source>The backup is not confirmed yet</source>
        <translation>The backup is not confirmed yet</translation>
    </message>
    <message>
        <source>Without a proven backup, what you receive could be lost for ever.</source>
        <translation>Without a proven backup, what you receive could be lost for ever.</translation>
    </message>
    <message>
        <source>Confirm the seed phrase first; then addresses are shown.</source>
        <translation>Confirm the seed phrase first; then addresses are shown.</translation>
    </message>
    <message>
        <source>The key does not belong to this wallet</source>
        <translation>The key does not belong to this wallet</translation>
    </message>
    <message>
        <source>The output descriptor names another key.</source>
        <translation>The output descriptor names another key.</translation>
    </message>
    <message>
        <source>Choose the right seed phrase or the right descriptor.</source>
        <translation>Choose the right seed phrase or the right descriptor.</translation>
    </message>
    <message>
        <source>Your own key is not among the cosigners</source>
        <translation>Your own key is not among the cosigners</translation>
    </message>
    <message>
        <source>You could not sign for such a wallet, and others could spend from it.</source>
        <translation>You could not sign for such a wallet, and others could spend from it.</translation>
    </message>
    <message>
        <source>Compare the keys with your cosigners before going on.</source>
        <translation>Compare the keys with your cosigners before going on.</translation>
    </message>
    <message>
        <source>The same key appears twice among the cosigners</source>
        <translation>The same key appears twice among the cosigners</translation>
    </message>
    <message>
        <source>The wallet would be weaker than its quorum says.</source>
        <translation>The wallet would be weaker than its quorum says.</translation>
    </message>
    <message>
        <source>Ask each cosigner for a key of their own.</source>
        <translation>Ask each cosigner for a key of their own.</translation>
    </message>
    <message>
        <source>The key fingerprint is not the expected one</source>
        <translation>The key fingerprint is not the expected one</translation>
    </message>
    <message>
        <source>A different passphrase or different words give a different, empty wallet.</source>
        <translation>A different passphrase or different words give a different, empty wallet.</translation>
    </message>
    <message>
        <source>Enter the passphrase again, exactly as the first time.</source>
        <translation>Enter the passphrase again, exactly as the first time.</translation>
    </message>
    <message>
        <source>This wallet is watch-only</source>
        <translation>This wallet is watch-only</translation>
    </message>
    <message>
        <source>Its private keys are not in this vault.</source>
        <translation>Its private keys are not in this vault.</translation>
    </message>
    <message>
        <source>Sign where the keys are: another vault or a device.</source>
        <translation>Sign where the keys are: another vault or a device.</translation>
    </message>
    <message>
        <source>This computer is connected to a network</source>
        <translation>This computer is connected to a network</translation>
    </message>
    <message>
        <source>The offline signer is meant for a computer without one.</source>
        <translation>The offline signer is meant for a computer without one.</translation>
    </message>
    <message>
        <source>Disconnect the network, then go on.</source>
        <translation>Disconnect the network, then go on.</translation>
    </message>
    <message>
        <source>The device was not found</source>
        <translation>The device was not found</translation>
    </message>
    <message>
        <source>No such hardware wallet is plugged in.</source>
        <translation>No such hardware wallet is plugged in.</translation>
    </message>
    <message>
        <source>Plug it in, unlock it, then try again.</source>
        <translation>Plug it in, unlock it, then try again.</translation>
    </message>
    <message>
        <source>This computer does not let the program use the device</source>
        <translation>This computer does not let the program use the device</translation>
    </message>
    <message>
        <source>The rule that allows it (udev) is not installed.</source>
        <translation>The rule that allows it (udev) is not installed.</translation>
    </message>
    <message>
        <source>Install the rules that come with Sandyk, then plug the device in again.</source>
        <translation>Install the rules that come with Sandyk, then plug the device in again.</translation>
    </message>
    <message>
        <source>Another program holds the device</source>
        <translation>Another program holds the device</translation>
    </message>
    <message>
        <source>Only one program can speak with it at a time.</source>
        <translation>Only one program can speak with it at a time.</translation>
    </message>
    <message>
        <source>Close the other wallet program or browser page, then try again.</source>
        <translation>Close the other wallet program or browser page, then try again.</translation>
    </message>
    <message>
        <source>The device was unplugged</source>
        <translation>The device was unplugged</translation>
    </message>
    <message>
        <source>The connection ended before the work was done. Nothing was signed or changed here.</source>
        <translation>The connection ended before the work was done. Nothing was signed or changed here.</translation>
    </message>
    <message>
        <source>Plug it in, unlock it, then start again.</source>
        <translation>Plug it in, unlock it, then start again.</translation>
    </message>
    <message>
        <source>The device does not answer</source>
        <translation>The device does not answer</translation>
    </message>
    <message>
        <source>It may be busy, asleep or locked.</source>
        <translation>It may be busy, asleep or locked.</translation>
    </message>
    <message>
        <source>Wake and unlock it, then try again. If that does not help, plug it in anew.</source>
        <translation>Wake and unlock it, then try again. If that does not help, plug it in anew.</translation>
    </message>
    <message>
        <source>The device gave an answer that makes no sense</source>
        <translation>The device gave an answer that makes no sense</translation>
    </message>
    <message>
        <source>Nothing of it was used. The cable, another program or a manipulated device can be the reason.</source>
        <translation>Nothing of it was used. The cable, another program or a manipulated device can be the reason.</translation>
    </message>
    <message>
        <source>Plug the device in directly and try again. If it happens again, do not use this device.</source>
        <translation>Plug the device in directly and try again. If it happens again, do not use this device.</translation>
    </message>
    <message>
        <source>The device is locked</source>
        <translation>The device is locked</translation>
    </message>
    <message>
        <source>It answers only after its PIN is entered.</source>
        <translation>It answers only after its PIN is entered.</translation>
    </message>
    <message>
        <source>Enter the PIN on the device, then try again.</source>
        <translation>Enter the PIN on the device, then try again.</translation>
    </message>
    <message>
        <source>Another app is open on the device</source>
        <translation>Another app is open on the device</translation>
    </message>
    <message>
        <source>The device works with Bitcoin only in its Bitcoin app.</source>
        <translation>The device works with Bitcoin only in its Bitcoin app.</translation>
    </message>
    <message>
        <source>Open the Bitcoin app on the device, then try again.</source>
        <translation>Open the Bitcoin app on the device, then try again.</translation>
    </message>
    <message>
        <source>The software of the device is too old</source>
        <translation>The software of the device is too old</translation>
    </message>
    <message>
        <source>This version cannot do it safely.</source>
        <translation>This version cannot do it safely.</translation>
    </message>
    <message>
        <source>Update the device with the program of its maker.</source>
        <translation>Update the device with the program of its maker.</translation>
    </message>
    <message>
        <source>The device cannot do this</source>
        <translation>The device cannot do this</translation>
    </message>
    <message>
        <source>Its model or software does not know this kind of wallet or request.</source>
        <translation>Its model or software does not know this kind of wallet or request.</translation>
    </message>
    <message>
        <source>Use another device or another kind of wallet.</source>
        <translation>Use another device or another kind of wallet.</translation>
    </message>
    <message>
        <source>Refused on the device</source>
        <translation>Refused on the device</translation>
    </message>
    <message>
        <source>The request was turned down on the screen of the device. Nothing was signed.</source>
        <translation>The request was turned down on the screen of the device. Nothing was signed.</translation>
    </message>
    <message>
        <source>If that was not meant, start again.</source>
        <translation>If that was not meant, start again.</translation>
    </message>
    <message>
        <source>The device does not accept this request</source>
        <translation>The device does not accept this request</translation>
    </message>
    <message>
        <source>It found that the data do not fit together or are not of its key.</source>
        <translation>It found that the data do not fit together or are not of its key.</translation>
    </message>
    <message>
        <source>Check that this is the right device, seed and wallet.</source>
        <translation>Check that this is the right device, seed and wallet.</translation>
    </message>
    <message>
        <source>The device does not know this wallet</source>
        <translation>The device does not know this wallet</translation>
    </message>
    <message>
        <source>The wallet must be registered on the device once before it shows addresses or signs.</source>
        <translation>The wallet must be registered on the device once before it shows addresses or signs.</translation>
    </message>
    <message>
        <source>Register the wallet on the device, then try again.</source>
        <translation>Register the wallet on the device, then try again.</translation>
    </message>
    <message>
        <source>This device holds other keys</source>
        <translation>This device holds other keys</translation>
    </message>
    <message>
        <source>The seed or passphrase of the device is not the one of this wallet.</source>
        <translation>The seed or passphrase of the device is not the one of this wallet.</translation>
    </message>
    <message>
        <source>Plug in the right device, or enter the right passphrase on it.</source>
        <translation>Plug in the right device, or enter the right passphrase on it.</translation>
    </message>
    <message>
        <source>The device has another address</source>
        <translation>The device has another address</translation>
    </message>
    <message>
        <source>The address of the device differs from that of the wallet here. One of the two is wrong.</source>
        <translation>The address of the device differs from that of the wallet here. One of the two is wrong.</translation>
    </message>
    <message>
        <source>Do not use this address. Check the wallet and the device.</source>
        <translation>Do not use this address. Check the wallet and the device.</translation>
    </message>
    <message>
        <source>The device gave a wrong signature</source>
        <translation>The device gave a wrong signature</translation>
    </message>
    <message>
        <source>It does not fit this transaction or message, so it was thrown away.</source>
        <translation>It does not fit this transaction or message, so it was thrown away.</translation>
    </message>
    <message>
        <source>Do not use this device any more until its maker has explained it.</source>
        <translation>Do not use this device any more until its maker has explained it.</translation>
    </message>
    <message>
        <source>This is no address of a server or node</source>
        <translation>This is no address of a server or node</translation>
    </message>
    <message>
        <source>An Electrum server is written ssl://host:port or tcp://host:port, a node http://host:port, a proxy socks5://host:port.</source>
        <translation>An Electrum server is written ssl://host:port or tcp://host:port, a node http://host:port, a proxy socks5://host:port.</translation>
    </message>
    <message>
        <source>Correct the address; a proxy is named by its IP address.</source>
        <translation>Correct the address; a proxy is named by its IP address.</translation>
    </message>
    <message>
        <source>This connection would not be private</source>
        <translation>This connection would not be private</translation>
    </message>
    <message>
        <source>The password of a node would cross the internet readable for everybody.</source>
        <translation>The password of a node would cross the internet readable for everybody.</translation>
    </message>
    <message>
        <source>Use a node in your own network, a tunnel to it, or its onion address.</source>
        <translation>Use a node in your own network, a tunnel to it, or its onion address.</translation>
    </message>
    <message>
        <source>This address needs Tor</source>
        <translation>This address needs Tor</translation>
    </message>
    <message>
        <source>An onion address can be reached through the proxy of Tor only.</source>
        <translation>An onion address can be reached through the proxy of Tor only.</translation>
    </message>
    <message>
        <source>Start Tor and enter its proxy, usually socks5://127.0.0.1:9050.</source>
        <translation>Start Tor and enter its proxy, usually socks5://127.0.0.1:9050.</translation>
    </message>
    <message>
        <source>The source cannot be reached</source>
        <translation>The source cannot be reached</translation>
    </message>
    <message>
        <source>The source does not answer</source>
        <translation>The source does not answer</translation>
    </message>
    <message>
        <source>Try again later, or choose another source.</source>
        <translation>Try again later, or choose another source.</translation>
    </message>
    <message>
        <source>The connection ended</source>
        <translation>The connection ended</translation>
    </message>
    <message>
        <source>The source or the network closed it. What had come until then is kept.</source>
        <translation>The source or the network closed it. What had come until then is kept.</translation>
    </message>
    <message>
        <source>Try again: the work goes on where it stopped.</source>
        <translation>Try again: the work goes on where it stopped.</translation>
    </message>
    <message>
        <source>The source sent too much</source>
        <translation>The source sent too much</translation>
    </message>
    <message>
        <source>The answer was longer than any honest one. Nothing of it was used.</source>
        <translation>The answer was longer than any honest one. Nothing of it was used.</translation>
    </message>
    <message>
        <source>Choose another source.</source>
        <translation>Choose another source.</translation>
    </message>
    <message>
        <source>The node has too much to do</source>
        <translation>The node has too much to do</translation>
    </message>
    <message>
        <source>It answers other requests, or is still starting.</source>
        <translation>It answers other requests, or is still starting.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Try again in a while.</translation>
    </message>
    <message>
        <source>Nobody vouches for this server</source>
        <translation>Nobody vouches for this server</translation>
    </message>
    <message>
        <source>Its certificate is its own work, as with many Electrum servers. Somebody in between could show one too.</source>
        <translation>Its certificate is its own work, as with many Electrum servers. Somebody in between could show one too.</translation>
    </message>
    <message>
        <source>Compare the fingerprint of the certificate with what the owner of the server says, then accept it once.</source>
        <translation>Compare the fingerprint of the certificate with what the owner of the server says, then accept it once.</translation>
    </message>
    <message>
        <source>The server shows another certificate</source>
        <translation>The server shows another certificate</translation>
    </message>
    <message>
        <source>It is not the one that you accepted. The server may have a new one, or somebody stands in between. Nothing was sent.</source>
        <translation>It is not the one that you accepted. The server may have a new one, or somebody stands in between. Nothing was sent.</translation>
    </message>
    <message>
        <source>Ask the owner of the server. Accept the new one only if they confirm it.</source>
        <translation>Ask the owner of the server. Accept the new one only if they confirm it.</translation>
    </message>
    <message>
        <source>The certificate of the server is not valid today</source>
        <translation>The certificate of the server is not valid today</translation>
    </message>
    <message>
        <source>It has expired, or begins later, or the clock of this computer is wrong.</source>
        <translation>It has expired, or begins later, or the clock of this computer is wrong.</translation>
    </message>
    <message>
        <source>Check the date of this computer, or choose another server.</source>
        <translation>Check the date of this computer, or choose another server.</translation>
    </message>
    <message>
        <source>No encrypted connection could be agreed on</source>
        <translation>No encrypted connection could be agreed on</translation>
    </message>
    <message>
        <source>The server speaks no encryption here, or an old one, or its certificate is unusable.</source>
        <translation>The server speaks no encryption here, or an old one, or its certificate is unusable.</translation>
    </message>
    <message>
        <source>Check the port: encrypted and plain connections have different ones.</source>
        <translation>Check the port: encrypted and plain connections have different ones.</translation>
    </message>
    <message>
        <source>This program has no network</source>
        <translation>This program has no network</translation>
    </message>
    <message>
        <source>It was built without the parts that talk to servers.</source>
        <translation>It was built without the parts that talk to servers.</translation>
    </message>
    <message>
        <source>Use the program that was built with them.</source>
        <translation>Use the program that was built with them.</translation>
    </message>
    <message>
        <source>No server or node is chosen</source>
        <translation>No server or node is chosen</translation>
    </message>
    <message>
        <source>Sandyk contacts nobody before you have chosen a source of the chain.</source>
        <translation>Sandyk contacts nobody before you have chosen a source of the chain.</translation>
    </message>
    <message>
        <source>Choose a server or your own node in the settings of the network.</source>
        <translation>Choose a server or your own node in the settings of the network.</translation>
    </message>
    <message>
        <source>The connection could not be made, or it broke. What was read up to then is kept.</source>
        <translation>The connection could not be made, or it broke. What was read up to then is kept.</translation>
    </message>
    <message>
        <source>Check the address, the network and, if you use one, the proxy. Then synchronise again.</source>
        <translation>Check the address, the network and, if you use one, the proxy. Then synchronise again.</translation>
    </message>
    <message>
        <source>It took too long. What was read up to then is kept.</source>
        <translation>It took too long. What was read up to then is kept.</translation>
    </message>
    <message>
        <source>The certificate of the server is not the one expected</source>
        <translation>The certificate of the server is not the one expected</translation>
    </message>
    <message>
        <source>It changed, has expired, or is of another server. Somebody may be between you and the server.</source>
        <translation>It changed, has expired, or is of another server. Somebody may be between you and the server.</translation>
    </message>
    <message>
        <source>Ask the owner of the server for the fingerprint of the new certificate before you accept it.</source>
        <translation>Ask the owner of the server for the fingerprint of the new certificate before you accept it.</translation>
    </message>
    <message>
        <source>The node does not accept the user or password</source>
        <translation>The node does not accept the user or password</translation>
    </message>
    <message>
        <source>The cookie file, the user name or the password is wrong.</source>
        <translation>The cookie file, the user name or the password is wrong.</translation>
    </message>
    <message>
        <source>Check the settings of the source against those of the node.</source>
        <translation>Check the settings of the source against those of the node.</translation>
    </message>
    <message>
        <source>The proxy cannot be used</source>
        <translation>The proxy cannot be used</translation>
    </message>
    <message>
        <source>It does not answer or refuses to make the connection. Nothing was sent without it.</source>
        <translation>It does not answer or refuses to make the connection. Nothing was sent without it.</translation>
    </message>
    <message>
        <source>Start Tor or the proxy, then try again.</source>
        <translation>Start Tor or the proxy, then try again.</translation>
    </message>
    <message>
        <source>The source gave an answer that makes no sense</source>
        <translation>The source gave an answer that makes no sense</translation>
    </message>
    <message>
        <source>Nothing of that answer was used.</source>
        <translation>Nothing of that answer was used.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, choose another source.</source>
        <translation>Try again. If it happens again, choose another source.</translation>
    </message>
    <message>
        <source>The server speaks another version of the protocol</source>
        <translation>The server speaks another version of the protocol</translation>
    </message>
    <message>
        <source>Sandyk needs the Electrum protocol 1.4 to 1.6.</source>
        <translation>Sandyk needs the Electrum protocol 1.4 to 1.6.</translation>
    </message>
    <message>
        <source>Choose another server, or bring its software up to date.</source>
        <translation>Choose another server, or bring its software up to date.</translation>
    </message>
    <message>
        <source>The source is of another network</source>
        <translation>The source is of another network</translation>
    </message>
    <message>
        <source>Its first block is not that of the network of this wallet.</source>
        <translation>Its first block is not that of the network of this wallet.</translation>
    </message>
    <message>
        <source>Choose a source of the same network.</source>
        <translation>Choose a source of the same network.</translation>
    </message>
    <message>
        <source>The blocks of the source break the rules</source>
        <translation>The blocks of the source break the rules</translation>
    </message>
    <message>
        <source>A block lacks the work or breaks a rule of Bitcoin. Nothing of it was believed.</source>
        <translation>A block lacks the work or breaks a rule of Bitcoin. Nothing of it was believed.</translation>
    </message>
    <message>
        <source>Do not trust this source. Choose another one.</source>
        <translation>Do not trust this source. Choose another one.</translation>
    </message>
    <message>
        <source>A proof of the source is wrong</source>
        <translation>A proof of the source is wrong</translation>
    </message>
    <message>
        <source>It says that a transaction is in a block, but the proof does not fit. The transaction is shown as reported only.</source>
        <translation>It says that a transaction is in a block, but the proof does not fit. The transaction is shown as reported only.</translation>
    </message>
    <message>
        <source>The source gave another transaction than was asked for</source>
        <translation>The source gave another transaction than was asked for</translation>
    </message>
    <message>
        <source>The bytes do not have the identifier that was asked for. They were thrown away.</source>
        <translation>The bytes do not have the identifier that was asked for. They were thrown away.</translation>
    </message>
    <message>
        <source>The source has another history of the chain</source>
        <translation>The source has another history of the chain</translation>
    </message>
    <message>
        <source>Its blocks part from the ones known here more than a week below the tip.</source>
        <translation>Its blocks part from the ones known here more than a week below the tip.</translation>
    </message>
    <message>
        <source>Compare with a second source before you believe either.</source>
        <translation>Compare with a second source before you believe either.</translation>
    </message>
    <message>
        <source>Two sources tell different things</source>
        <translation>Two sources tell different things</translation>
    </message>
    <message>
        <source>One of them hides or adds something.</source>
        <translation>One of them hides or adds something.</translation>
    </message>
    <message>
        <source>The source refused a request</source>
        <translation>The source refused a request</translation>
    </message>
    <message>
        <source>It answered with an error of its own.</source>
        <translation>It answered with an error of its own.</translation>
    </message>
    <message>
        <source>The node lacks what is needed</source>
        <translation>The node lacks what is needed</translation>
    </message>
    <message>
        <source>It is too old, or neither its block filter index nor its wallets are switched on.</source>
        <translation>It is too old, or neither its block filter index nor its wallets are switched on.</translation>
    </message>
    <message>
        <source>Switch on the block filter index or the wallets of the node, or choose another source.</source>
        <translation>Switch on the block filter index or the wallets of the node, or choose another source.</translation>
    </message>
    <message>
        <source>The history is too large</source>
        <translation>The history is too large</translation>
    </message>
    <message>
        <source>There is more of it than Sandyk takes from one source.</source>
        <translation>There is more of it than Sandyk takes from one source.</translation>
    </message>
    <message>
        <source>Use several wallets, or your own node.</source>
        <translation>Use several wallets, or your own node.</translation>
    </message>
    <message>
        <source>The network did not take the transaction</source>
        <translation>The network did not take the transaction</translation>
    </message>
    <message>
        <source>The source examined it and refused to pass it on. Nothing was sent.</source>
        <translation>The source examined it and refused to pass it on. Nothing was sent.</translation>
    </message>
    <message>
        <source>The table cannot be read</source>
        <translation>The table cannot be read</translation>
    </message>
    <message>
        <source>The file is no CSV table, or its quotation marks do not fit together.</source>
        <translation>The file is no CSV table, or its quotation marks do not fit together.</translation>
    </message>
    <message>
        <source>Save the table again as CSV in UTF-8, then try again.</source>
        <translation>Save the table again as CSV in UTF-8, then try again.</translation>
    </message>
    <message>
        <source>Some lines of the file are wrong</source>
        <translation>Some lines of the file are wrong</translation>
    </message>
    <message>
        <source>Nothing was taken over, so that no line is lost unseen.</source>
        <translation>Nothing was taken over, so that no line is lost unseen.</translation>
    </message>
    <message>
        <source>Correct the lines that are listed, then import the file again.</source>
        <translation>Correct the lines that are listed, then import the file again.</translation>
    </message>
    <message>
        <source>A recipient, an amount or the fee is missing or does not fit the others.</source>
        <translation>A recipient, an amount or the fee is missing or does not fit the others.</translation>
    </message>
    <message>
        <source>Fill in what is missing.</source>
        <translation>Fill in what is missing.</translation>
    </message>
    <message>
        <source>The coins that may be spent do not cover the amount and the fee.</source>
        <translation>The coins that may be spent do not cover the amount and the fee.</translation>
    </message>
    <message>
        <source>The amount is too small</source>
        <translation>The amount is too small</translation>
    </message>
    <message>
        <source>The network does not pass on an amount that costs more to spend than it is worth.</source>
        <translation>The network does not pass on an amount that costs more to spend than it is worth.</translation>
    </message>
    <message>
        <source>A chosen coin cannot be spent</source>
        <translation>A chosen coin cannot be spent</translation>
    </message>
    <message>
        <source>It is unknown, frozen, reserved by another draft, not yet mature or chosen twice.</source>
        <translation>It is unknown, frozen, reserved by another draft, not yet mature or chosen twice.</translation>
    </message>
    <message>
        <source>Choose other coins.</source>
        <translation>Choose other coins.</translation>
    </message>
    <message>
        <source>This fee cannot be used</source>
        <translation>This fee cannot be used</translation>
    </message>
    <message>
        <source>Choose a higher fee.</source>
        <translation>Choose a higher fee.</translation>
    </message>
    <message>
        <source>It needs more coins or recipients than the network passes on in one transaction.</source>
        <translation>It needs more coins or recipients than the network passes on in one transaction.</translation>
    </message>
    <message>
        <source>This address looks like another one, but is not</source>
        <translation>This address looks like another one, but is not</translation>
    </message>
    <message>
        <source>Its beginning and end are those of an address that you know. Thieves make such addresses.</source>
        <translation>Its beginning and end are those of an address that you know. Thieves make such addresses.</translation>
    </message>
    <message>
        <source>Compare the whole address with the recipient over another channel.</source>
        <translation>Compare the whole address with the recipient over another channel.</translation>
    </message>
    <message>
        <source>The transaction does not do what was asked</source>
        <translation>The transaction does not do what was asked</translation>
    </message>
    <message>
        <source>Recipients, amounts, change or fee differ from the request. It was not kept.</source>
        <translation>Recipients, amounts, change or fee differ from the request. It was not kept.</translation>
    </message>
    <message>
        <source>The draft is not at this step</source>
        <translation>The draft is not at this step</translation>
    </message>
    <message>
        <source>It was already sent, was given up, or still lacks signatures.</source>
        <translation>It was already sent, was given up, or still lacks signatures.</translation>
    </message>
    <message>
        <source>Look at the state of the draft.</source>
        <translation>Look at the state of the draft.</translation>
    </message>
    <message>
        <source>There is no such draft</source>
        <translation>There is no such draft</translation>
    </message>
    <message>
        <source>The vault keeps no draft of this number.</source>
        <translation>The vault keeps no draft of this number.</translation>
    </message>
    <message>
        <source>Choose one from the list of drafts.</source>
        <translation>Choose one from the list of drafts.</translation>
    </message>
    <message>
        <source>It is in a block, does not allow replacement, or has no output of ours to take the fee from.</source>
        <translation>It is in a block, does not allow replacement, or has no output of ours to take the fee from.</translation>
    </message>
    <message>
        <source>Above the limit that you set yourself</source>
        <translation>Above the limit that you set yourself</translation>
    </message>
    <message>
        <source>Sign it when the delay is over.</source>
        <translation>Sign it when the delay is over.</translation>
    </message>
    <message>
        <source>The clock of this computer went back</source>
        <translation>The clock of this computer went back</translation>
    </message>
    <message>
        <source>Limits and delays count on time, so nothing is released by a clock that is behind.</source>
        <translation>Limits and delays count on time, so nothing is released by a clock that is behind.</translation>
    </message>
    <message>
        <source>Set the clock right, then try again.</source>
        <translation>Set the clock right, then try again.</translation>
    </message>
    <message>
        <source>This program cannot send</source>
        <translation>This program cannot send</translation>
    </message>
    <message>
        <source>It has no connection to the network, or no server was chosen.</source>
        <translation>It has no connection to the network, or no server was chosen.</translation>
    </message>
    <message>
        <source>Export the transaction and send it with another program.</source>
        <translation>Export the transaction and send it with another program.</translation>
    </message>
    <message>
        <source>The address book has this address already</source>
        <translation>The address book has this address already</translation>
    </message>
    <message>
        <source>Each address stands in it once.</source>
        <translation>Each address stands in it once.</translation>
    </message>
    <message>
        <source>Change the entry that is there.</source>
        <translation>Change the entry that is there.</translation>
    </message>
    <message>
        <source>The address book has no such entry</source>
        <translation>The address book has no such entry</translation>
    </message>
    <message>
        <source>It was removed, or never added.</source>
        <translation>It was removed, or never added.</translation>
    </message>
    <message>
        <source>Choose another entry.</source>
        <translation>Choose another entry.</translation>
    </message>
    <message>
        <source>This is no price</source>
        <translation>This is no price</translation>
    </message>
    <message>
        <source>A price has a date, a currency of three letters, a number and its source.</source>
        <translation>A price has a date, a currency of three letters, a number and its source.</translation>
    </message>
    <message>
        <source>Correct the price file, then import it again.</source>
        <translation>Correct the price file, then import it again.</translation>
    </message>
    <message>
        <source>The file is not written in the expected form</source>
        <translation>The file is not written in the expected form</translation>
    </message>
    <message>
        <source>It is no valid JSON, or a name stands in it twice.</source>
        <translation>It is no valid JSON, or a name stands in it twice.</translation>
    </message>
    <message>
        <source>Check that you chose the right file, or get it again.</source>
        <translation>Check that you chose the right file, or get it again.</translation>
    </message>
    <message>
        <source>This is not a signed data file</source>
        <translation>This is not a signed data file</translation>
    </message>
    <message>
        <source>It lacks what such a file must hold, or holds something else.</source>
        <translation>It lacks what such a file must hold, or holds something else.</translation>
    </message>
    <message>
        <source>The file holds data of another kind</source>
        <translation>The file holds data of another kind</translation>
    </message>
    <message>
        <source>It is signed for another purpose and cannot be used for this one.</source>
        <translation>It is signed for another purpose and cannot be used for this one.</translation>
    </message>
    <message>
        <source>Choose the file that was made for this purpose.</source>
        <translation>Choose the file that was made for this purpose.</translation>
    </message>
    <message>
        <source>Nobody that the program trusts has signed this file</source>
        <translation>Nobody that the program trusts has signed this file</translation>
    </message>
    <message>
        <source>Without such a signature anybody could have written it.</source>
        <translation>Without such a signature anybody could have written it.</translation>
    </message>
    <message>
        <source>Get the file from its publisher again. Do not use it before its origin is clear.</source>
        <translation>Get the file from its publisher again. Do not use it before its origin is clear.</translation>
    </message>
    <message>
        <source>The file was changed after it was signed</source>
        <translation>The file was changed after it was signed</translation>
    </message>
    <message>
        <source>Its signature does not belong to its content.</source>
        <translation>Its signature does not belong to its content.</translation>
    </message>
    <message>
        <source>Delete this copy and get the file from its publisher again.</source>
        <translation>Delete this copy and get the file from its publisher again.</translation>
    </message>
    <message>
        <source>The file is out of date</source>
        <translation>The file is out of date</translation>
    </message>
    <message>
        <source>Its publisher said until when it may be used, and that day has passed.</source>
        <translation>Its publisher said until when it may be used, and that day has passed.</translation>
    </message>
    <message>
        <source>Get the current file from its publisher.</source>
        <translation>Get the current file from its publisher.</translation>
    </message>
    <message>
        <source>A later version is already in use</source>
        <translation>A later version is already in use</translation>
    </message>
    <message>
        <source>Going back to an older file would undo what was corrected since.</source>
        <translation>Going back to an older file would undo what was corrected since.</translation>
    </message>
    <message>
        <source>Keep the version in use, or get a later one.</source>
        <translation>Keep the version in use, or get a later one.</translation>
    </message>
    <message>
        <source>The law profile cannot be read</source>
        <translation>The law profile cannot be read</translation>
    </message>
    <message>
        <source>It is signed, but its rules are not in the form that this version of the program knows.</source>
        <translation>It is signed, but its rules are not in the form that this version of the program knows.</translation>
    </message>
    <message>
        <source>Update the program, or get the profile that belongs to it.</source>
        <translation>Update the program, or get the profile that belongs to it.</translation>
    </message>
    <message>
        <source>The law profile has no such question</source>
        <translation>The law profile has no such question</translation>
    </message>
    <message>
        <source>The kind of act or a fact about it is not one that the profile knows.</source>
        <translation>The kind of act or a fact about it is not one that the profile knows.</translation>
    </message>
    <message>
        <source>Check the name of the act and of each fact.</source>
        <translation>Check the name of the act and of each fact.</translation>
    </message>
    <message>
        <source>The law profile does not allow this setting</source>
        <translation>The law profile does not allow this setting</translation>
    </message>
    <message>
        <source>A firm may be stricter than the profile, but not laxer, and only where the profile leaves the choice.</source>
        <translation>A firm may be stricter than the profile, but not laxer, and only where the profile leaves the choice.</translation>
    </message>
    <message>
        <source>Choose a value within the bounds that are shown.</source>
        <translation>Choose a value within the bounds that are shown.</translation>
    </message>
    <message>
        <source>A rule of the law profile forbids this</source>
        <translation>A rule of the law profile forbids this</translation>
    </message>
    <message>
        <source>The rule, its source and how sure it is stand with this message.</source>
        <translation>The rule, its source and how sure it is stand with this message.</translation>
    </message>
    <message>
        <source>Remove the reason that the rule names, then try again.</source>
        <translation>Remove the reason that the rule names, then try again.</translation>
    </message>
    <message>
        <source>A reason must be written down first</source>
        <translation>A reason must be written down first</translation>
    </message>
    <message>
        <source>A rule of the law profile warns of this. Whoever goes on says why, and the reason is kept.</source>
        <translation>A rule of the law profile warns of this. Whoever goes on says why, and the reason is kept.</translation>
    </message>
    <message>
        <source>Read the warning and enter the reason.</source>
        <translation>Read the warning and enter the reason.</translation>
    </message>
    <message>
        <source>Others must approve this first</source>
        <translation>Others must approve this first</translation>
    </message>
    <message>
        <source>A rule of the law profile asks for more than one person.</source>
        <translation>A rule of the law profile asks for more than one person.</translation>
    </message>
    <message>
        <source>Ask those who may approve, then try again.</source>
        <translation>Ask those who may approve, then try again.</translation>
    </message>
    <message>
        <source>A line of the audit log is not in its form</source>
        <translation>A line of the audit log is not in its form</translation>
    </message>
    <message>
        <source>It is damaged, or was not written by this program.</source>
        <translation>It is damaged, or was not written by this program.</translation>
    </message>
    <message>
        <source>Verify the log and keep the file for the auditor.</source>
        <translation>Verify the log and keep the file for the auditor.</translation>
    </message>
    <message>
        <source>This is not a checkpoint of an audit log</source>
        <translation>This is not a checkpoint of an audit log</translation>
    </message>
    <message>
        <source>A part is missing or damaged.</source>
        <translation>A part is missing or damaged.</translation>
    </message>
    <message>
        <source>Get the file again, whole, from whoever made it.</source>
        <translation>Get the file again, whole, from whoever made it.</translation>
    </message>
    <message>
        <source>The proof does not hold</source>
        <translation>The proof does not hold</translation>
    </message>
    <message>
        <source>What it should prove is not in the log that the checkpoint describes.</source>
        <translation>What it should prove is not in the log that the checkpoint describes.</translation>
    </message>
    <message>
        <source>Ask for a new proof. If it fails again, the log was changed.</source>
        <translation>Ask for a new proof. If it fails again, the log was changed.</translation>
    </message>
    <message>
        <source>The signature of the checkpoint is missing or wrong</source>
        <translation>The signature of the checkpoint is missing or wrong</translation>
    </message>
    <message>
        <source>It was not made by the log or the witness that is named.</source>
        <translation>It was not made by the log or the witness that is named.</translation>
    </message>
    <message>
        <source>Check that the key is the right one. If it is, do not trust this file.</source>
        <translation>Check that the key is the right one. If it is, do not trust this file.</translation>
    </message>
    <message>
        <source>This vault has no audit log yet</source>
        <translation>This vault has no audit log yet</translation>
    </message>
    <message>
        <source>The log begins when the firm is set up.</source>
        <translation>The log begins when the firm is set up.</translation>
    </message>
    <message>
        <source>Set up the firm first.</source>
        <translation>Set up the firm first.</translation>
    </message>
    <message>
        <source>The audit log was changed</source>
        <translation>The audit log was changed</translation>
    </message>
    <message>
        <source>An entry is not what was written, or is missing.</source>
        <translation>An entry is not what was written, or is missing.</translation>
    </message>
    <message>
        <source>Stop work, keep this file, and restore a backup that verifies. Tell the auditor.</source>
        <translation>Stop work, keep this file, and restore a backup that verifies. Tell the auditor.</translation>
    </message>
    <message>
        <source>The vault is older than what was last seen</source>
        <translation>The vault is older than what was last seen</translation>
    </message>
    <message>
        <source>The audit log is shorter than its last known checkpoint: an old file was put back.</source>
        <translation>The audit log is shorter than its last known checkpoint: an old file was put back.</translation>
    </message>
    <message>
        <source>Go through the gap report. Two officers must sign it before work goes on.</source>
        <translation>Go through the gap report. Two officers must sign it before work goes on.</translation>
    </message>
    <message>
        <source>The audit log is another one than was last seen</source>
        <translation>The audit log is another one than was last seen</translation>
    </message>
    <message>
        <source>It does not continue the last known checkpoint: entries were rewritten.</source>
        <translation>It does not continue the last known checkpoint: entries were rewritten.</translation>
    </message>
    <message>
        <source>Stop work, keep both files and tell the auditor.</source>
        <translation>Stop work, keep both files and tell the auditor.</translation>
    </message>
    <message>
        <source>The device did not use our share of chance</source>
        <translation>The device did not use our share of chance</translation>
    </message>
    <message>
        <source>Its signature could hide parts of its key. It was thrown away.</source>
        <translation>Its signature could hide parts of its key. It was thrown away.</translation>
    </message>
    <message>
        <source>Do not use this device any more. Move the coins to keys of another device.</source>
        <translation>Do not use this device any more. Move the coins to keys of another device.</translation>
    </message>
    <message>
        <source>The device is not paired with this computer</source>
        <translation>The device is not paired with this computer</translation>
    </message>
    <message>
        <source>The pairing code was not confirmed. Without it nobody knows who listens on the line.</source>
        <translation>The pairing code was not confirmed. Without it nobody knows who listens on the line.</translation>
    </message>
    <message>
        <source>Start again and confirm the code, if it is the same here and on the device.</source>
        <translation>Start again and confirm the code, if it is the same here and on the device.</translation>
    </message>
    <message>
        <source>This is not the device it says it is</source>
        <translation>This is not the device it says it is</translation>
    </message>
    <message>
        <source>It could not prove that it holds the key known from before. Another device imitates it, or another program stands between.</source>
        <translation>It could not prove that it holds the key known from before. Another device imitates it, or another program stands between.</translation>
    </message>
    <message>
        <source>Use another cable and computer. If it happens again, do not use this device.</source>
        <translation>Use another cable and computer. If it happens again, do not use this device.</translation>
    </message>
    <message>
        <source>The device holds no seed yet</source>
        <translation>The device holds no seed yet</translation>
    </message>
    <message>
        <source>It must be set up before a wallet can use it.</source>
        <translation>It must be set up before a wallet can use it.</translation>
    </message>
    <message>
        <source>Set it up on the device itself or with the program of its maker.</source>
        <translation>Set it up on the device itself or with the program of its maker.</translation>
    </message>
    <message>
        <source>The device is set to another network</source>
        <translation>The device is set to another network</translation>
    </message>
    <message>
        <source>A device for test coins must not sign for real ones, nor the other way round.</source>
        <translation>A device for test coins must not sign for real ones, nor the other way round.</translation>
    </message>
    <message>
        <source>Change the network in the settings of the device, or use another wallet.</source>
        <translation>Change the network in the settings of the device, or use another wallet.</translation>
    </message>
    <message>
        <source>The PIN is wrong</source>
        <translation>The PIN is wrong</translation>
    </message>
    <message>
        <source>The device did not accept it. After each wrong PIN it waits longer, and in the end it wipes itself.</source>
        <translation>The device did not accept it. After each wrong PIN it waits longer, and in the end it wipes itself.</translation>
    </message>
    <message>
        <source>Look at the device&apos;s screen: enter the places of your digits on its keypad, which change each time.</source>
        <translation>Look at the device&apos;s screen: enter the places of your digits on its keypad, which change each time.</translation>
    </message>
    <message>
        <source>The device waits for an update</source>
        <translation>The device waits for an update</translation>
    </message>
    <message>
        <source>It was started in its bootloader, where it can only be updated.</source>
        <translation>It was started in its bootloader, where it can only be updated.</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again without pressing anything.</source>
        <translation>Unplug it and plug it in again without pressing anything.</translation>
    </message>
    <message>
        <source>The device signs only if all coins are of one wallet</source>
        <translation>The device signs only if all coins are of one wallet</translation>
    </message>
    <message>
        <source>The transaction also spends a coin that is not of this wallet. Devices of this kind cannot know that its owner agrees, and refuse.</source>
        <translation>The transaction also spends a coin that is not of this wallet. Devices of this kind cannot know that its owner agrees, and refuse.</translation>
    </message>
    <message>
        <source>Make a transaction of this wallet&apos;s coins alone, or sign with another device.</source>
        <translation>Make a transaction of this wallet&apos;s coins alone, or sign with another device.</translation>
    </message>
    <message>
        <source>This cannot be written into the key register</source>
        <translation>This cannot be written into the key register</translation>
    </message>
    <message>
        <source>A text is too long, has signs that cannot be seen, or a day does not exist.</source>
        <translation>A text is too long, has signs that cannot be seen, or a day does not exist.</translation>
    </message>
    <message>
        <source>Check the marked field. A day is written like 2026-11-26.</source>
        <translation>Check the marked field. A day is written like 2026-11-26.</translation>
    </message>
    <message>
        <source>The key is not in the register</source>
        <translation>The key is not in the register</translation>
    </message>
    <message>
        <source>The key register of this vault has no entry with this key fingerprint.</source>
        <translation>The key register of this vault has no entry with this key fingerprint.</translation>
    </message>
    <message>
        <source>Check the key fingerprint, or write the key into the register.</source>
        <translation>Check the key fingerprint, or write the key into the register.</translation>
    </message>
    <message>
        <source>The file does not have the form that was expected</source>
        <translation>The file does not have the form that was expected</translation>
    </message>
    <message>
        <source>It is no policy, record or package of this program, or it was changed.</source>
        <translation>It is no policy, record or package of this program, or it was changed.</translation>
    </message>
    <message>
        <source>Use a file that this program wrote, or correct the place that the details name.</source>
        <translation>Use a file that this program wrote, or correct the place that the details name.</translation>
    </message>
    <message>
        <source>The policy contradicts itself</source>
        <translation>The policy contradicts itself</translation>
    </message>
    <message>
        <source>A rule names a group, a bound or a number of votes that cannot be.</source>
        <translation>A rule names a group, a bound or a number of votes that cannot be.</translation>
    </message>
    <message>
        <source>Correct the rule that the details name.</source>
        <translation>Correct the rule that the details name.</translation>
    </message>
    <message>
        <source>The firm&apos;s policy does not allow this</source>
        <translation>The firm&apos;s policy does not allow this</translation>
    </message>
    <message>
        <source>The first rule that fits blocks it, or no rule allows it.</source>
        <translation>The first rule that fits blocks it, or no rule allows it.</translation>
    </message>
    <message>
        <source>Change the request, or have the administrators change the policy.</source>
        <translation>Change the request, or have the administrators change the policy.</translation>
    </message>
    <message>
        <source>The law profile does not allow this</source>
        <translation>The law profile does not allow this</translation>
    </message>
    <message>
        <source>A rule of the law profile in force blocks it.</source>
        <translation>A rule of the law profile in force blocks it.</translation>
    </message>
    <message>
        <source>Read the rule on the Law page; it says what is missing.</source>
        <translation>Read the rule on the Law page; it says what is missing.</translation>
    </message>
    <message>
        <source>The licence does not cover this</source>
        <translation>The licence does not cover this</translation>
    </message>
    <message>
        <source>Without a licence in force the firm holds only its own assets; a suspended licence stops new clients and deposits.</source>
        <translation>Without a licence in force the firm holds only its own assets; a suspended licence stops new clients and deposits.</translation>
    </message>
    <message>
        <source>Enter the licence and have a second administrator confirm it.</source>
        <translation>Enter the licence and have a second administrator confirm it.</translation>
    </message>
    <message>
        <source>These roles do not go together</source>
        <translation>These roles do not go together</translation>
    </message>
    <message>
        <source>An administrator never initiates, and an auditor does nothing but read.</source>
        <translation>An administrator never initiates, and an auditor does nothing but read.</translation>
    </message>
    <message>
        <source>Give the roles to different people.</source>
        <translation>Give the roles to different people.</translation>
    </message>
    <message>
        <source>Your role does not include this</source>
        <translation>Your role does not include this</translation>
    </message>
    <message>
        <source>Each act of the firm belongs to certain roles.</source>
        <translation>Each act of the firm belongs to certain roles.</translation>
    </message>
    <message>
        <source>Ask somebody who has the role.</source>
        <translation>Ask somebody who has the role.</translation>
    </message>
    <message>
        <source>A second person is needed</source>
        <translation>A second person is needed</translation>
    </message>
    <message>
        <source>Nobody approves what they began themselves, and one person has one vote.</source>
        <translation>Nobody approves what they began themselves, and one person has one vote.</translation>
    </message>
    <message>
        <source>Let another person do this step.</source>
        <translation>Let another person do this step.</translation>
    </message>
    <message>
        <source>There is no such record</source>
        <translation>There is no such record</translation>
    </message>
    <message>
        <source>No operator, client, request or change has this name.</source>
        <translation>No operator, client, request or change has this name.</translation>
    </message>
    <message>
        <source>Look at the list and choose from it.</source>
        <translation>Look at the list and choose from it.</translation>
    </message>
    <message>
        <source>There is such a record already</source>
        <translation>There is such a record already</translation>
    </message>
    <message>
        <source>A name, number or signature can be there only once.</source>
        <translation>A name, number or signature can be there only once.</translation>
    </message>
    <message>
        <source>Use another name, or the record that is there.</source>
        <translation>Use another name, or the record that is there.</translation>
    </message>
    <message>
        <source>This step is not due</source>
        <translation>This step is not due</translation>
    </message>
    <message>
        <source>The firm, the client or the request is in another state.</source>
        <translation>The firm, the client or the request is in another state.</translation>
    </message>
    <message>
        <source>Look at the timeline to see which step comes next.</source>
        <translation>Look at the timeline to see which step comes next.</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>A reason is needed</translation>
    </message>
    <message>
        <source>A refusal, a freeze or an exception is kept with its reason.</source>
        <translation>A refusal, a freeze or an exception is kept with its reason.</translation>
    </message>
    <message>
        <source>Write the reason in a few words.</source>
        <translation>Write the reason in a few words.</translation>
    </message>
    <message>
        <source>The records of the firm do not bear their signatures</source>
        <translation>The records of the firm do not bear their signatures</translation>
    </message>
    <message>
        <source>A row was changed outside of the program, or a signature is missing. Nothing was signed.</source>
        <translation>A row was changed outside of the program, or a signature is missing. Nothing was signed.</translation>
    </message>
    <message>
        <source>Stop work, keep this file, and compare it with the last checkpoint that the auditor holds.</source>
        <translation>Stop work, keep this file, and compare it with the last checkpoint that the auditor holds.</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile</source>
        <translation>Somebody changed this meanwhile</translation>
    </message>
    <message>
        <source>The proposal was made on a version that is no longer in force.</source>
        <translation>The proposal was made on a version that is no longer in force.</translation>
    </message>
    <message>
        <source>Look at what is in force now and propose it again.</source>
        <translation>Look at what is in force now and propose it again.</translation>
    </message>
    <message>
        <source>The time for this is over</source>
        <translation>The time for this is over</translation>
    </message>
    <message>
        <source>Approvals, requests and proposals count only for a while.</source>
        <translation>Approvals, requests and proposals count only for a while.</translation>
    </message>
    <message>
        <source>Start again, and have it approved in time.</source>
        <translation>Start again, and have it approved in time.</translation>
    </message>
    <message>
        <source>Approvals are missing</source>
        <translation>Approvals are missing</translation>
    </message>
    <message>
        <source>Fewer people have approved than the policy asks for.</source>
        <translation>Fewer people have approved than the policy asks for.</translation>
    </message>
    <message>
        <source>Wait for the approvals that the request still needs.</source>
        <translation>Wait for the approvals that the request still needs.</translation>
    </message>
    <message>
        <source>The record is not complete</source>
        <translation>The record is not complete</translation>
    </message>
    <message>
        <source>The law asks for full identification before an account is opened, and for the owners behind companies and trusts.</source>
        <translation>The law asks for full identification before an account is opened, and for the owners behind companies and trusts.</translation>
    </message>
    <message>
        <source>Fill in what the details name.</source>
        <translation>Fill in what the details name.</translation>
    </message>
    <message>
        <source>The client is not cleared for this</source>
        <translation>The client is not cleared for this</translation>
    </message>
    <message>
        <source>Identification is not approved by a second officer, or it is overdue.</source>
        <translation>Identification is not approved by a second officer, or it is overdue.</translation>
    </message>
    <message>
        <source>Have the record completed, refreshed and approved.</source>
        <translation>Have the record completed, refreshed and approved.</translation>
    </message>
    <message>
        <source>These assets are frozen</source>
        <translation>These assets are frozen</translation>
    </message>
    <message>
        <source>Nothing leaves until two officers lift the freeze.</source>
        <translation>Nothing leaves until two officers lift the freeze.</translation>
    </message>
    <message>
        <source>Look at the freeze on the client&apos;s file.</source>
        <translation>Look at the freeze on the client&apos;s file.</translation>
    </message>
    <message>
        <source>It is too early</source>
        <translation>It is too early</translation>
    </message>
    <message>
        <source>A new destination or a large request waits for a while, so that somebody can still stop it.</source>
        <translation>A new destination or a large request waits for a while, so that somebody can still stop it.</translation>
    </message>
    <message>
        <source>Try again at the time that the details give.</source>
        <translation>Try again at the time that the details give.</translation>
    </message>
    <message>
        <source>The clock is in doubt</source>
        <translation>The clock is in doubt</translation>
    </message>
    <message>
        <source>It was set back, or far ahead since the vault was last used. Nothing that waits is released.</source>
        <translation>It was set back, or far ahead since the vault was last used. Nothing that waits is released.</translation>
    </message>
    <message>
        <source>Correct the clock, or let two administrators confirm the time.</source>
        <translation>Correct the clock, or let two administrators confirm the time.</translation>
    </message>
    <message>
        <source>The proof of control does not hold</source>
        <translation>The proof of control does not hold</translation>
    </message>
    <message>
        <source>The signature is of another address, of another text, or it was used before.</source>
        <translation>The signature is of another address, of another text, or it was used before.</translation>
    </message>
    <message>
        <source>Give the owner a new text to sign and enter that signature.</source>
        <translation>Give the owner a new text to sign and enter that signature.</translation>
    </message>
    <message>
        <source>Everything is stopped</source>
        <translation>Everything is stopped</translation>
    </message>
    <message>
        <source>A keyholder has refused all requests until the administrators lift it.</source>
        <translation>A keyholder has refused all requests until the administrators lift it.</translation>
    </message>
    <message>
        <source>Find out why; two administrators can lift it.</source>
        <translation>Find out why; two administrators can lift it.</translation>
    </message>
    <message>
        <source>The key register does not allow this</source>
        <translation>The key register does not allow this</translation>
    </message>
    <message>
        <source>A keyholder acts only while the entry in the register is valid, and two keys never share person, device or place.</source>
        <translation>A keyholder acts only while the entry in the register is valid, and two keys never share person, device or place.</translation>
    </message>
    <message>
        <source>Renew or correct the entry.</source>
        <translation>Renew or correct the entry.</translation>
    </message>
    <message>
        <source>Keys of somebody who left are undecided</source>
        <translation>Keys of somebody who left are undecided</translation>
    </message>
    <message>
        <source>Each key that the person could reach must be rotated, or its keeping justified.</source>
        <translation>Each key that the person could reach must be rotated, or its keeping justified.</translation>
    </message>
    <message>
        <source>Decide for each key that the details name.</source>
        <translation>Decide for each key that the details name.</translation>
    </message>
    <message>
        <source>Coins of two owners would be mixed</source>
        <translation>Coins of two owners would be mixed</translation>
    </message>
    <message>
        <source>A transaction spends the coins of one owner and one wallet only.</source>
        <translation>A transaction spends the coins of one owner and one wallet only.</translation>
    </message>
    <message>
        <source>Build the transaction from one wallet.</source>
        <translation>Build the transaction from one wallet.</translation>
    </message>
    <message>
        <source>The transaction does not fit a request</source>
        <translation>The transaction does not fit a request</translation>
    </message>
    <message>
        <source>The destination or amount is another one than was requested</source>
        <translation>The destination or amount is another one than was requested</translation>
    </message>
    <message>
        <source>What is to be signed must be what the initiator asked for and the approvers saw.</source>
        <translation>What is to be signed must be what the initiator asked for and the approvers saw.</translation>
    </message>
    <message>
        <source>Do not sign. Find out who made this file.</source>
        <translation>Do not sign. Find out who made this file.</translation>
    </message>
    <message>
        <source>Nobody owns this wallet yet</source>
        <translation>Nobody owns this wallet yet</translation>
    </message>
    <message>
        <source>Each wallet of a firm belongs to a client, to all of them, or to the firm.</source>
        <translation>Each wallet of a firm belongs to a client, to all of them, or to the firm.</translation>
    </message>
    <message>
        <source>Have an administrator say whose it is and how cold.</source>
        <translation>Have an administrator say whose it is and how cold.</translation>
    </message>
    <message>
        <source>Too little would stay in cold storage</source>
        <translation>Too little would stay in cold storage</translation>
    </message>
    <message>
        <source>The cold share would fall below the floor that the firm has set.</source>
        <translation>The cold share would fall below the floor that the firm has set.</translation>
    </message>
    <message>
        <source>The other computer has gone back in time</source>
        <translation>The other computer has gone back in time</translation>
    </message>
    <message>
        <source>Its log is shorter or other than what this signer has seen before. Nothing was signed.</source>
        <translation>Its log is shorter or other than what this signer has seen before. Nothing was signed.</translation>
    </message>
    <message>
        <source>Stop work: a database was put back or replaced. Two officers must find out why.</source>
        <translation>Stop work: a database was put back or replaced. Two officers must find out why.</translation>
    </message>
    <message>
        <source>This coin was signed away before</source>
        <translation>This coin was signed away before</translation>
    </message>
    <message>
        <source>This signer has already signed another transaction that spends the same coin.</source>
        <translation>This signer has already signed another transaction that spends the same coin.</translation>
    </message>
    <message>
        <source>Do not sign. If the first one must be replaced, have that approved as such.</source>
        <translation>Do not sign. If the first one must be replaced, have that approved as such.</translation>
    </message>
    <message>
        <source>The report file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no report or snapshot of this program, or it was changed or cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the file as it was written; ask for it again if it was damaged on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day cannot be reported as asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day is reconciled once, in order, and only when it is over; a closed day does not change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of days and take the next one that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain data is not proven up to this block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions count only as far as headers and proofs reach, and they do not reach this block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the wallets up to date with a source, or import a snapshot, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books and the chain differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one client&apos;s position differs by one smallest unit or more. An incident is open and the day cannot close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the cause, record it in the incident, and reconcile the day again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The travel-rule file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no IVMS101 record in the form that is expected, or it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the other provider for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sanction list cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no list in a known form, it is not signed by a key that the firm trusts, or it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the list again as its publisher released it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sanction list is too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and addresses can only be compared with a list that is recent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a newer list, then repeat this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name or address is on a sanction list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operation is on hold until an identification officer has decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let an identification officer look at the match and record the decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work bundle cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no bundle of this program, it was changed or cut off, or it is sealed for somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sending desk to export it again for this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is from a desk that is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work is taken only from desks whose keys the firm has adopted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the administrators adopt that desk&apos;s key, after comparing it face to face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle was taken in before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each bundle counts once. Taking it in again would repeat what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is to be done. If you expected something new, ask for a new bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is older than what this desk knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other desk worked on a state that has changed since, or too much time has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send your present state to that desk and ask for a new bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These records must still be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The retention period of the law profile, or the longer one that the firm set, is not over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again after the date that the details name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log has a gap after a restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries that others have seen are missing here. Work stops until two officers have signed the gap report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the gap report, compare it with your papers, and have two officers sign it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transfer link cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a Bitcoin transfer link, or it asks for something unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not sign. Treat this output as a transfer to a stranger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So much would go to the network that a mistake is likely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait with large transfers until you know which one is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the reason, correct the transfer and sign it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request transfers to one address; the rest returns as change to the same wallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build one transaction for each transfer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer from a hot wallet, or move coins to cold storage first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transfer is not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough for this transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer less, take the fee from the amount, or release frozen or reserved coins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer a larger amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is missing, below what the network passes on, or too low to replace the transfer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transfer is too large for one transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide it into several transfers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare the transfer again. If it happens again, do not use this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This transfer cannot be changed any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it, or give a higher fee with a coin that comes from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This transfer, alone or with those of the last 24 hours, is above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer less or wait. A higher limit comes into force only after its delay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A large transfer waits before it is signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You set a delay for large sums. Until it ends the transfer can be given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message to the other provider is missing or not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is above the law profile&apos;s threshold, and the other provider must be told who sends and who receives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let an identification officer make the message, or record why there is none. The details name what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fiat</name>
    <message>
        <source>price of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price of %1, source: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirmWords</name>
    <message>
        <source>Prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">Refused</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconciled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished">Cancelled</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To an own wallet elsewhere</source>
        <translation type="unfinished">To an own wallet elsewhere</translation>
    </message>
    <message>
        <source>Gift or help</source>
        <translation type="unfinished">Gift or help</translation>
    </message>
    <message>
        <source>Investment or exchange</source>
        <translation type="unfinished">Investment or exchange</translation>
    </message>
    <message>
        <source>Return of what was lent or held</source>
        <translation type="unfinished">Return of what was lent or held</translation>
    </message>
    <message>
        <source>For goods or services</source>
        <translation type="unfinished">For goods or services</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation type="unfinished">Salary</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">Other</translation>
    </message>
    <message>
        <source>A provider or person known by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client&apos;s own wallet, held by nobody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished">Not known</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved, to be signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed, to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, not reconciled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move between tiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep of a whole wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another wallet of the same owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wallet of another owner here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the whitelist, control proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the whitelist, control not proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the whitelist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firm&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooled wallet of clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identification officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Natural person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trustee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign structure without legal personality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register of operators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register of keyholders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the law profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination of the whitelist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner and tier of a wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen in the law&apos;s own text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen in a summary by article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported by official media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported by the press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weakly reported, the firm decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred, the firm decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wants a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wants approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LawWords</name>
    <message>
        <source>Does nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warns and asks for a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P: seen in the text of the law itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q: from a summary that goes through the law by article; the text was not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A: reported by official or national media; the text was not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B: reported by established press; it may be told inexactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C: found in weak sources only; what the program does is left to the firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I: concluded by us, found nowhere; what the program does is left to the firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figure of the law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figure as reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no figure of the law: a setting of one’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln working day(s)</source>
        <translation>
            <numerusform>%Ln working day</numerusform>
            <numerusform>%Ln working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the smallest unit of the firm’s currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law of Turkmenistan on virtual assets (No. 298)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law against the laundering of proceeds of crime (2021)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good practice; not a rule of the law</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameDoubts</name>
    <message>
        <source>This name looks like another name in this vault: %1</source>
        <translation>This name looks like another name in this vault: %1</translation>
    </message>
    <message>
        <source>One word of this name mixes letters of different alphabets that may look the same.</source>
        <translation>One word of this name mixes letters of different alphabets that may look the same.</translation>
    </message>
</context>
<context>
    <name>OperatorWords</name>
    <message>
        <source>Decides about operators, policy, settings and the licence. Never moves assets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifies clients; freezes; keeps case files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepares requests. Never approves one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approves or refuses the requests of others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs with the firm’s keys, and may stop everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads everything that the audit needs, changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evaluation, own assets only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no new clients and deposits; assets are returned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>above %1, at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the whole firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From tier: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiators: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallets: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value in the firm&apos;s currency: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum %1 in %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of what the wallet holds: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2 o&apos;clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) out of: %1</source>
        <translation>
            <numerusform>%n approval out of: %1</numerusform>
            <numerusform>%n approvals out of: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1 of them out of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed no sooner than after %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message numerus="yes">
        <source>%n line(s) are wrong, so nothing was taken over. Correct them, then import the file again.</source>
        <translation>
            <numerusform>%n line is wrong, so nothing was taken over. Correct it, then import the file again.</numerusform>
            <numerusform>%n lines are wrong, so nothing was taken over. Correct them, then import the file again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>and %n more line</numerusform>
            <numerusform>and %n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>Rule %1</source>
        <translation type="unfinished">Rule %1</translation>
    </message>
    <message>
        <source>holds until %1</source>
        <translation type="unfinished">holds until %1</translation>
    </message>
    <message>
        <source>Your limit for one transfer is %1; this one takes %2 with its fee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your limit for 24 hours is %1; with this transfer it would be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your delay for large sums: this transfer may be signed from %1. Until then you can abandon it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer went back: limits and delays hold until it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one transfer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 hours %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above %1 a wait of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual assets are not a means of payment in Turkmenistan (rule %1): they may not be given for goods, services or work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said what this transfer is for. Virtual assets are not a means of payment in Turkmenistan (rule %1): choose its purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sanction lists in this vault cannot be read: the recipients were not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a sanction list: %1 (%2, list of %3). Address: %4. Sandyk only tells you; you decide, and nothing about it leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetOutput</name>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">Save as PDF</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation type="unfinished">PDF file (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished">Saved: %1</translation>
    </message>
    <message>
        <source>Could not write the file. Choose another place.</source>
        <translation type="unfinished">Could not write the file. Choose another place.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished">Sent to the printer.</translation>
    </message>
    <message>
        <source>The printer did not take the page.</source>
        <translation type="unfinished">The printer did not take the page.</translation>
    </message>
</context>
<context>
    <name>SheetPainter</name>
    <message>
        <source>Digest %1</source>
        <translation>Digest %1</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>WalletPreview</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Cosigner %1</source>
        <translation>Cosigner %1</translation>
    </message>
    <message>
        <source>a key of this vault</source>
        <translation>a key of this vault</translation>
    </message>
    <message>
        <source>Key fingerprint %1, path m/%2</source>
        <translation>Key fingerprint %1, path m/%2</translation>
    </message>
    <message>
        <source>Extended public key (xpub)</source>
        <translation>Extended public key (xpub)</translation>
    </message>
    <message>
        <source>First address</source>
        <translation>First address</translation>
    </message>
    <message>
        <source>Every cosigner must see the same first address in their own program.</source>
        <translation>Every cosigner must see the same first address in their own program.</translation>
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
        <translation>Bitcoin, main network</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>Offline signer</source>
        <translation>Offline signer</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Individual</translation>
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
        <translation>Legacy multisig (sh)</translation>
    </message>
    <message>
        <source>Native segwit multisig (wsh)</source>
        <translation>Native segwit multisig (wsh)</translation>
    </message>
    <message>
        <source>Nested segwit multisig (sh-wsh)</source>
        <translation>Nested segwit multisig (sh-wsh)</translation>
    </message>
    <message>
        <source>%1, quorum: %2 of %3 keys</source>
        <translation>%1, quorum: %2 of %3 keys</translation>
    </message>
    <message>
        <source>The fee is high.</source>
        <translation>The fee is high.</translation>
    </message>
    <message>
        <source>The fee is very low: the transaction may never be confirmed.</source>
        <translation>The fee is very low: the transaction may never be confirmed.</translation>
    </message>
    <message>
        <source>An output is so small that spending it costs more than it is worth (dust).</source>
        <translation>An output is so small that spending it costs more than it is worth (dust).</translation>
    </message>
    <message>
        <source>Nothing comes back: everything leaves the wallet.</source>
        <translation>Nothing comes back: everything leaves the wallet.</translation>
    </message>
    <message>
        <source>Two outputs go to the same address.</source>
        <translation>Two outputs go to the same address.</translation>
    </message>
    <message>
        <source>An output has no address: the program does not know who can spend it.</source>
        <translation>An output has no address: the program does not know who can spend it.</translation>
    </message>
    <message>
        <source>The transaction writes data into the blockchain for ever.</source>
        <translation>The transaction writes data into the blockchain for ever.</translation>
    </message>
    <message>
        <source>An address of yours has an unusually high number: other programs may not find its coins.</source>
        <translation>An address of yours has an unusually high number: other programs may not find its coins.</translation>
    </message>
    <message>
        <source>The transaction is valid only from a later time or block.</source>
        <translation>The transaction is valid only from a later time or block.</translation>
    </message>
    <message>
        <source>The transaction can be replaced with a higher fee until it is confirmed.</source>
        <translation>The transaction can be replaced with a higher fee until it is confirmed.</translation>
    </message>
    <message>
        <source>Coins of several of your wallets are spent together, which links them for others.</source>
        <translation>Coins of several of your wallets are spent together, which links them for others.</translation>
    </message>
    <message>
        <source>The request carries further fields that do not change what is signed.</source>
        <translation>The request carries further fields that do not change what is signed.</translation>
    </message>
    <message>
        <source>The transaction has an unusual version number.</source>
        <translation>The transaction has an unusual version number.</translation>
    </message>
    <message>
        <source>The transaction is so large that the network may not pass it on.</source>
        <translation>The transaction is so large that the network may not pass it on.</translation>
    </message>
    <message>
        <source>Look-alike address: an output leaves to an address that begins and ends like another one here, but is not the same.</source>
        <translation>Look-alike address: an output leaves to an address that begins and ends like another one here, but is not the same.</translation>
    </message>
    <message>
        <source>Some inputs are not yours: others give coins or sign along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An output that may be change cannot be proven: it is shown as a transfer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::AccountForm</name>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose account it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the new operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same password once more</source>
        <translation type="unfinished">The same password once more</translation>
    </message>
    <message>
        <source>Your own password, or a keyholder&apos;s for a new keyholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add and propose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff number or name: one person has one vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords are not the same yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::AddKeyPage</name>
    <message>
        <source>Add a key</source>
        <translation>Add a key</translation>
    </message>
    <message>
        <source>A further seed phrase in this vault. Each has its own key fingerprint.</source>
        <translation>A further seed phrase in this vault. Each has its own key fingerprint.</translation>
    </message>
    <message>
        <source>Create a new seed phrase</source>
        <translation>Create a new seed phrase</translation>
    </message>
    <message>
        <source>You write its words on paper.</source>
        <translation>You write its words on paper.</translation>
    </message>
    <message>
        <source>Restore from a seed phrase</source>
        <translation>Restore from a seed phrase</translation>
    </message>
    <message>
        <source>You have 12 to 24 words on paper.</source>
        <translation>You have 12 to 24 words on paper.</translation>
    </message>
    <message>
        <source>Restore from secret shares (SLIP39)</source>
        <translation>Restore from secret shares (SLIP39)</translation>
    </message>
    <message>
        <source>You have several sheets with 20 or 33 words each.</source>
        <translation>You have several sheets with 20 or 33 words each.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Key %1</translation>
    </message>
    <message>
        <source>The new key is encrypted with the password of this vault.</source>
        <translation>The new key is encrypted with the password of this vault.</translation>
    </message>
    <message>
        <source>Add the key</source>
        <translation>Add the key</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::AddressBookPage</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>My own, elsewhere</source>
        <translation>My own, elsewhere</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Table (*.csv);;All files (*)</source>
        <translation>Table (*.csv);;All files (*)</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Address book</translation>
    </message>
    <message>
        <source>Take addresses from here, never from the history: strangers send tiny amounts from addresses that look like those you know.</source>
        <translation>Take addresses from here, never from the history: strangers send tiny amounts from addresses that look like those you know.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>No contacts yet</translation>
    </message>
    <message>
        <source>Keep the addresses of people and firms that you send to, and mark those that the owner confirmed to you over another channel.</source>
        <translation>Keep the addresses of people and firms that you send to, and mark those that the owner confirmed to you over another channel.</translation>
    </message>
    <message>
        <source>Import a CSV file</source>
        <translation>Import a CSV file</translation>
    </message>
    <message>
        <source>Save as a CSV file</source>
        <translation>Save as a CSV file</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Owner in full</source>
        <translation>Owner in full</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>The owner confirmed the whole address to me over another channel</source>
        <translation>The owner confirmed the whole address to me over another channel</translation>
    </message>
    <message>
        <source>Start a new one</source>
        <translation>Start a new one</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>known since %1</source>
        <translation>known since %1</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Not verified</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Edit %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>New contact</translation>
    </message>
    <message>
        <source>Edit a contact</source>
        <translation>Edit a contact</translation>
    </message>
    <message numerus="yes">
        <source>%n new contact(s)</source>
        <translation>
            <numerusform>%n new contact</numerusform>
            <numerusform>%n new contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sandyk::ui::AddressModel</name>
    <message>
        <source>Used more than once: give it to nobody else</source>
        <translation>Used more than once: give it to nobody else</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Not used yet</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Receive</translation>
    </message>
    <message>
        <source>Balance %1</source>
        <translation>Balance %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Received and balance</source>
        <translation>Received and balance</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::AddressView</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Press Enter to copy</source>
        <translation>Press Enter to copy</translation>
    </message>
    <message>
        <source>Copied. Compare the first and last groups after pasting.</source>
        <translation>Copied. Compare the first and last groups after pasting.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::AirGapWindow</name>
    <message>
        <source>Offline signer</source>
        <translation>Offline signer</translation>
    </message>
    <message>
        <source>This computer is connected to a network</source>
        <translation>This computer is connected to a network</translation>
    </message>
    <message>
        <source>The offline signer keeps keys on a computer that nobody can reach. While a network interface is active it does not start.</source>
        <translation>The offline signer keeps keys on a computer that nobody can reach. While a network interface is active it does not start.</translation>
    </message>
    <message>
        <source>Unplug the network cable, turn off Wi-Fi and mobile data, then check again.</source>
        <translation>Unplug the network cable, turn off Wi-Fi and mobile data, then check again.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Active: %1</source>
        <translation>Active: %1</translation>
    </message>
    <message>
        <source>Two keyholders may open it all the same</source>
        <translation>Two keyholders may open it all the same</translation>
    </message>
    <message>
        <source>Two people with different passwords of one vault agree that the risk is worth it. Their decision is written into the vault’s event list.</source>
        <translation>Two people with different passwords of one vault agree that the risk is worth it. Their decision is written into the vault’s event list.</translation>
    </message>
    <message>
        <source>No vault chosen</source>
        <translation>No vault chosen</translation>
    </message>
    <message>
        <source>Choose vault …</source>
        <translation>Choose vault …</translation>
    </message>
    <message>
        <source>Password of the first keyholder</source>
        <translation>Password of the first keyholder</translation>
    </message>
    <message>
        <source>Password of the second keyholder</source>
        <translation>Password of the second keyholder</translation>
    </message>
    <message>
        <source>First keyholder</source>
        <translation>First keyholder</translation>
    </message>
    <message>
        <source>Second keyholder</source>
        <translation>Second keyholder</translation>
    </message>
    <message>
        <source>Open while connected</source>
        <translation>Open while connected</translation>
    </message>
    <message>
        <source>Choose vault</source>
        <translation>Choose vault</translation>
    </message>
    <message>
        <source>Sandyk vault (*.sandyk)</source>
        <translation>Sandyk vault (*.sandyk)</translation>
    </message>
    <message>
        <source>Checking both passwords …</source>
        <translation>Checking both passwords …</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::AlertList</name>
    <message>
        <source>I have read this</source>
        <translation type="unfinished">I have read this</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::AuditPage</name>
    <message>
        <source>This computer sees the log for the first time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log continues what was seen here before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old file was put back: here the log had %1 entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the log that was seen here before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every act of the firm, in the order in which it happened. Nothing in it can be changed, taken out or put in between without being found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the log stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the whole log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign a checkpoint now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes and votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freezes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who acted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Time</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the auditor and other witnesses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The auditor takes a folder with the entries, proofs and a signed checkpoint, checks it with sandyk-audit on another computer, and gives back a checkpoint with a signature of their own. From then on not even the firm can rewrite what was before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new folder for the auditor. The entry that is chosen above gets a proof of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the auditor’s export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint the auditor kept …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it the next export holds only what came after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint the auditor kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next export begins after this checkpoint: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the log’s key …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the auditor checks the log’s signatures with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the checkpoint …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest one, for a witness to sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a witness …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of somebody whose signatures count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a signature …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A checkpoint that a witness has signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint with the witness’s signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries, %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A witness has signed everything that is in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the firm itself vouches for the last %1 entries, for %2. More than %3 hours is too long: let a witness sign a checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the firm itself vouches for the last %1 entries, for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading and checking every entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 entries, their tree and every checkpoint are as they were logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is damaged: entry %1 is not what was logged. Stop work and call the auditor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing a checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint is signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the auditor’s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The witness is known from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished">Saved: %1</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::BackupFileStep</name>
    <message>
        <source>Restore from a backup file</source>
        <translation>Restore from a backup file</translation>
    </message>
    <message>
        <source>The encrypted file that was made under Backup, with the password that was in force then.</source>
        <translation>The encrypted file that was made under Backup, with the password that was in force then.</translation>
    </message>
    <message>
        <source>My vault</source>
        <translation>My vault</translation>
    </message>
    <message>
        <source>Password of the backup</source>
        <translation>Password of the backup</translation>
    </message>
    <message>
        <source>Drop the backup file here</source>
        <translation>Drop the backup file here</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Name of the restored vault</source>
        <translation>Name of the restored vault</translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation>Backup file</translation>
    </message>
    <message>
        <source>Backup of a vault (*.sandyk-backup);;All files (*)</source>
        <translation>Backup of a vault (*.sandyk-backup);;All files (*)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::BackupPage</name>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Two things together bring everything back: the words of each seed, and the descriptor of each wallet.</source>
        <translation>Two things together bring everything back: the words of each seed, and the descriptor of each wallet.</translation>
    </message>
    <message>
        <source>Encrypted backup file</source>
        <translation>Encrypted backup file</translation>
    </message>
    <message>
        <source>One file with every seed, wallet and label, closed with the password of this vault. Keep it on another medium and in another place.</source>
        <translation>One file with every seed, wallet and label, closed with the password of this vault. Keep it on another medium and in another place.</translation>
    </message>
    <message>
        <source>Save backup file …</source>
        <translation>Save backup file …</translation>
    </message>
    <message>
        <source>Save backup file</source>
        <translation>Save backup file</translation>
    </message>
    <message>
        <source>Sandyk backup (*.sandyk-backup)</source>
        <translation>Sandyk backup (*.sandyk-backup)</translation>
    </message>
    <message>
        <source>Writing the backup and reading it back …</source>
        <translation>Writing the backup and reading it back …</translation>
    </message>
    <message>
        <source>Saved and read back: %1</source>
        <translation>Saved and read back: %1</translation>
    </message>
    <message>
        <source>Paper copy</source>
        <translation>Paper copy</translation>
    </message>
    <message>
        <source>The paper holds the descriptors, key fingerprints and first addresses, and lines on which you write the words by hand. The words themselves are never printed.</source>
        <translation>The paper holds the descriptors, key fingerprints and first addresses, and lines on which you write the words by hand. The words themselves are never printed.</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Save as PDF …</translation>
    </message>
    <message>
        <source>Without this descriptor the words alone cannot bring a multisig wallet back.</source>
        <translation>Without this descriptor the words alone cannot bring a multisig wallet back.</translation>
    </message>
    <message>
        <source>Output descriptor</source>
        <translation>Output descriptor</translation>
    </message>
    <message>
        <source>The backup has been confirmed.</source>
        <translation>The backup has been confirmed.</translation>
    </message>
    <message>
        <source>Check the words of its seed on the Keys page first.</source>
        <translation>Check the words of its seed on the Keys page first.</translation>
    </message>
    <message>
        <source>I keep this descriptor on paper or in a file</source>
        <translation>I keep this descriptor on paper or in a file</translation>
    </message>
    <message>
        <source>Paper copy of the vault “%1”</source>
        <translation>Paper copy of the vault “%1”</translation>
    </message>
    <message>
        <source>Keep it away from the computer. To restore: enter the words of each seed, then import each descriptor. Nobody who helps you needs to see the words.</source>
        <translation>Keep it away from the computer. To restore: enter the words of each seed, then import each descriptor. Nobody who helps you needs to see the words.</translation>
    </message>
    <message>
        <source>with passphrase: %1</source>
        <translation>with passphrase: %1</translation>
    </message>
    <message>
        <source>Key “%1”: key fingerprint</source>
        <translation>Key “%1”: key fingerprint</translation>
    </message>
    <message>
        <source>Its words, written by hand</source>
        <translation>Its words, written by hand</translation>
    </message>
    <message>
        <source>Wallet “%1”</source>
        <translation>Wallet “%1”</translation>
    </message>
    <message>
        <source>First address, to compare</source>
        <translation>First address, to compare</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::BalanceChart</name>
    <message>
        <source>Balance over time</source>
        <translation>Balance over time</translation>
    </message>
    <message>
        <source>%1: %2. %3: %4. Highest %5, lowest %6.</source>
        <translation>%1: %2. %3: %4. Highest %5, lowest %6.</translation>
    </message>
    <message>
        <source>Not enough transfers for a chart yet</source>
        <translation>Not enough transfers for a chart yet</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::BusyOverlay</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ChangeCard</name>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be voted on until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have voted. Others must still decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrators decide about this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of a refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign: I accept this change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ChangesCard</name>
    <message>
        <source>Changes that wait for votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed by %1, %2; ends %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have voted on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept this change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why do you refuse it? The reason is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse this change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vote is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::CheckPanel</name>
    <message>
        <source>Enter the words from your paper copy. They must give the same key fingerprint.</source>
        <translation>Enter the words from your paper copy. They must give the same key fingerprint.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>These words are valid but belong to another key. Compare each with your paper copy.</source>
        <translation>These words are valid but belong to another key. Compare each with your paper copy.</translation>
    </message>
    <message>
        <source>The words give this key. Your backup is good.</source>
        <translation>The words give this key. Your backup is good.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::CheckedCopy</name>
    <message>
        <source>Another program changed what was copied. Do not paste it: compare every group, and check this computer before you send anything.</source>
        <translation>Another program changed what was copied. Do not paste it: compare every group, and check this computer before you send anything.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ClientForm</name>
    <message>
        <source>The firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose of the relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the funds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this risk class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with the sanction lists on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody of this record stands on a sanction list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give to the second officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Back</translation>
    </message>
    <message>
        <source>Fill in from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation and risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document is hashed here and not kept: the hash proves later which paper was shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a document here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Remove</translation>
    </message>
    <message>
        <source>Record of a client (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ClientModel</name>
    <message>
        <source>Frozen</source>
        <translation type="unfinished">Frozen</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for a second officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identified by two officers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relation has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused, to be entered again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue: nothing leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State and risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh due</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ClientPanel</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identified by two officers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relation has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for a second officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identification should have been refreshed: %1. Nothing leaves before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identification is to be refreshed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next refresh: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client&apos;s assets are frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An operation of this client is on hold. Tell the client nothing of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the second officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You entered it: another officer decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve the identification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why do you refuse it? The reason is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse the identification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An identification officer decides on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That you looked at it stands in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of residence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose of the relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the funds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this risk class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with the sanction lists on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sanction list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody of this record stands on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who stands behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh or correct it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freezes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ground fell away; it is to be lifted %1, by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You proposed to lift it: another officer confirms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm: lift the freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ground fell away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? The reason is kept, and nothing leaves from this moment on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze client %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspicious operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1, closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1, open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came out of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close case %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen? The client&apos;s transfers are held while the case is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation type="unfinished">Wallets</translation>
    </message>
    <message>
        <source>%1, as counted %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an address of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this address to the client:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To give the client a wallet, make one on the page Wallets first. It belongs to this client alone, for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wallet of nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How cold it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to client %1, for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the client&apos;s assets may go. A new destination waits for the votes and then for its cool-down; it can be taken away at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cools down, usable %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>control proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>control not proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation type="unfinished">Cancel it</translation>
    </message>
    <message>
        <source>End of the relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more addresses are given; assets are returned under dual control. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the relation with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed: it counts when the administrators have voted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the statements</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ClientsPage</name>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One officer enters who a client is, another approves it. Only then can addresses be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for a second officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be refreshed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen or on hold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::CoinModel</name>
    <message>
        <source>Change address number %1</source>
        <translation>Change address number %1</translation>
    </message>
    <message>
        <source>Address number %1</source>
        <translation>Address number %1</translation>
    </message>
    <message>
        <source>Reserved by a draft</source>
        <translation>Reserved by a draft</translation>
    </message>
    <message>
        <source>Frozen: tiny deposit</source>
        <translation>Frozen: tiny deposit</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Frozen</translation>
    </message>
    <message>
        <source>Mined, not mature yet</source>
        <translation>Mined, not mature yet</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s)</source>
        <translation>
            <numerusform>%n confirmation</numerusform>
            <numerusform>%n confirmations</numerusform>
        </translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::CoinsPage</name>
    <message>
        <source>Coins</source>
        <translation>Coins</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Addresses</translation>
    </message>
    <message>
        <source>Coins or addresses</source>
        <translation>Coins or addresses</translation>
    </message>
    <message>
        <source>No coins yet</source>
        <translation>No coins yet</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Receive</translation>
    </message>
    <message>
        <source>Label of the address</source>
        <translation>Label of the address</translation>
    </message>
    <message>
        <source>Keep the label</source>
        <translation>Keep the label</translation>
    </message>
    <message>
        <source>Free this coin</source>
        <translation>Free this coin</translation>
    </message>
    <message>
        <source>Freeze this coin</source>
        <translation>Freeze this coin</translation>
    </message>
    <message>
        <source>A tiny deposit from somebody unknown. Such coins are sent to see which addresses belong together: leave it frozen unless you know who sent it.</source>
        <translation>A tiny deposit from somebody unknown. Such coins are sent to see which addresses belong together: leave it frozen unless you know who sent it.</translation>
    </message>
    <message>
        <source>An unfinished draft spends this coin. Finish or abandon the draft to free it.</source>
        <translation>An unfinished draft spends this coin. Finish or abandon the draft to free it.</translation>
    </message>
    <message>
        <source>The coin is frozen</source>
        <translation>The coin is frozen</translation>
    </message>
    <message>
        <source>The coin is free</source>
        <translation>The coin is free</translation>
    </message>
    <message>
        <source>The label was kept</source>
        <translation>The label was kept</translation>
    </message>
    <message>
        <source>Each amount that this wallet received and did not spend will stand here as a coin.</source>
        <translation>Each amount that this wallet received and did not spend will stand here as a coin.</translation>
    </message>
    <message>
        <source>Frozen: no transfer takes this coin until you free it.</source>
        <translation>Frozen: no transfer takes this coin until you free it.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ColdSharePage</name>
    <message>
        <source>Reaches the floor of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of clients’ coins lies in cold wallets, against the floor that was set. Below it no transfer that lowers the share is signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No coins of clients yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When clients’ wallets hold coins, their cold share stands here, by asset and in total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now, by the books of the wallets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold: %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In total, by value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In total: not known, because a price is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor of the firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor of the law profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (rule TM-VA-CST-02)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set; no statutory figure is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The higher of the two counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At each reconciliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day has been reconciled yet. The page Reports does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, floor %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the floor of %1: no transfer that lowers the share is signed until it is mended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::CompareStep</name>
    <message>
        <source>Compare with the cosigners</source>
        <translation>Compare with the cosigners</translation>
    </message>
    <message>
        <source>Each cosigner sets up the same wallet. Compare quorum, every fingerprint and the first address over the telephone or face to face.</source>
        <translation>Each cosigner sets up the same wallet. Compare quorum, every fingerprint and the first address over the telephone or face to face.</translation>
    </message>
    <message>
        <source>Quorum, all key fingerprints and the first address are the same for everyone</source>
        <translation>Quorum, all key fingerprints and the first address are the same for everyone</translation>
    </message>
    <message>
        <source>Add the wallet</source>
        <translation>Add the wallet</translation>
    </message>
    <message>
        <source>Devices of one maker (%1) are enough to spend. A fault in its firmware would be enough too: mix makers.</source>
        <translation>Devices of one maker (%1) are enough to spend. A fault in its firmware would be enough too: mix makers.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ConfirmWordsStep</name>
    <message>
        <source>Check of the backup</source>
        <translation>Check of the backup</translation>
    </message>
    <message>
        <source>Type these words from your paper. Only then does the wallet show an address to receive.</source>
        <translation>Type these words from your paper. Only then does the wallet show an address to receive.</translation>
    </message>
    <message>
        <source>I will do this later; until then nothing can be received</source>
        <translation>I will do this later; until then nothing can be received</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>Word %1</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::CosignerPanel</name>
    <message>
        <source>Passphrase of this key, if it has one</source>
        <translation>Passphrase of this key, if it has one</translation>
    </message>
    <message>
        <source>Show the public key</source>
        <translation>Show the public key</translation>
    </message>
    <message>
        <source>Cosigner’s public key</source>
        <translation>Cosigner’s public key</translation>
    </message>
    <message>
        <source>Give this text to whoever sets up the multisig wallet. It shows addresses and amounts of that wallet, and cannot spend.</source>
        <translation>Give this text to whoever sets up the multisig wallet. It shows addresses and amounts of that wallet, and cannot spend.</translation>
    </message>
    <message>
        <source>Type of the multisig wallet</source>
        <translation>Type of the multisig wallet</translation>
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
        <translation>The other cosigners</translation>
    </message>
    <message>
        <source>Paste the line of each: [fingerprint/path] and the extended public key (xpub). Ask for it over a way that you trust.</source>
        <translation>Paste the line of each: [fingerprint/path] and the extended public key (xpub). Ask for it over a way that you trust.</translation>
    </message>
    <message>
        <source>Cosigner %1</source>
        <translation>Cosigner %1</translation>
    </message>
    <message>
        <source>Read. Key fingerprint %1, path m/%2</source>
        <translation>Read. Key fingerprint %1, path m/%2</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::CountdownLabel</name>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wait is over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::Desk</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Wallets</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Receive</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Coins</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Address book</translation>
    </message>
    <message>
        <source>Law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::DestinationForm</name>
    <message>
        <source>New destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature of the owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a text for the owner to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose the destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature of the owner over this text (BIP322); empty: without proof</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::DeviceAddressForm</name>
    <message>
        <source>Check an address</source>
        <translation>Check an address</translation>
    </message>
    <message>
        <source>The device makes the address anew from its own key. Both screens must show the same one, whole.</source>
        <translation>The device makes the address anew from its own key. Both screens must show the same one, whole.</translation>
    </message>
    <message>
        <source>Show it on the device</source>
        <translation>Show it on the device</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Wallet</translation>
    </message>
    <message>
        <source>Number of the address</source>
        <translation>Number of the address</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>This screen</translation>
    </message>
    <message>
        <source>The device</source>
        <translation>The device</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>No wallet of this vault has a key of this device. Make one from it first.</source>
        <translation>No wallet of this vault has a key of this device. Make one from it first.</translation>
    </message>
    <message>
        <source>It shows the address once you begin.</source>
        <translation>It shows the address once you begin.</translation>
    </message>
    <message>
        <source>Compare group by group. Confirm on the device only if both are the same.</source>
        <translation>Compare group by group. Confirm on the device only if both are the same.</translation>
    </message>
    <message>
        <source>The device did not confirm it.</source>
        <translation>The device did not confirm it.</translation>
    </message>
    <message>
        <source>The device has made the same address, and it was confirmed there.</source>
        <translation>The device has made the same address, and it was confirmed there.</translation>
    </message>
    <message>
        <source>Both addresses are the same.</source>
        <translation>Both addresses are the same.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::DeviceCard</name>
    <message>
        <source>Key fingerprint %1</source>
        <translation>Key fingerprint %1</translation>
    </message>
    <message>
        <source>Firmware %1</source>
        <translation>Firmware %1</translation>
    </message>
    <message>
        <source>App %1 %2</source>
        <translation>App %1 %2</translation>
    </message>
    <message>
        <source>Make a wallet from it</source>
        <translation>Make a wallet from it</translation>
    </message>
    <message>
        <source>Check an address</source>
        <translation>Check an address</translation>
    </message>
    <message>
        <source>Make a wallet known to it</source>
        <translation>Make a wallet known to it</translation>
    </message>
    <message>
        <source>Write into the key register</source>
        <translation>Write into the key register</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::DeviceForm</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was done.</source>
        <translation>Cancelled. Nothing was done.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::DeviceKeyPicker</name>
    <message>
        <source>Take the key of %1</source>
        <translation>Take the key of %1</translation>
    </message>
    <message>
        <source>A device that is plugged in can give its key here.</source>
        <translation>A device that is plugged in can give its key here.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::DeviceProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Progress of the device</source>
        <translation>Progress of the device</translation>
    </message>
    <message>
        <source>Speaking with the device</source>
        <translation>Speaking with the device</translation>
    </message>
    <message>
        <source>Digits entered</source>
        <translation>Digits entered</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>bottom left</translation>
    </message>
    <message>
        <source>bottom middle</source>
        <translation>bottom middle</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>bottom right</translation>
    </message>
    <message>
        <source>middle left</source>
        <translation>middle left</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>centre</translation>
    </message>
    <message>
        <source>middle right</source>
        <translation>middle right</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>top left</translation>
    </message>
    <message>
        <source>top middle</source>
        <translation>top middle</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>top right</translation>
    </message>
    <message>
        <source>PIN, %1</source>
        <translation>PIN, %1</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Begin again</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>Enter the PIN</translation>
    </message>
    <message>
        <source>The passphrase chooses the keys of the device. Leave it empty for those without one.</source>
        <translation>The passphrase chooses the keys of the device. Leave it empty for those without one.</translation>
    </message>
    <message>
        <source>Passphrase of the device</source>
        <translation>Passphrase of the device</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Use it</translation>
    </message>
    <message>
        <source>This code must stand on the screen of the device too. If it is another one, somebody is between.</source>
        <translation>This code must stand on the screen of the device too. If it is another one, somebody is between.</translation>
    </message>
    <message>
        <source>Pairing code</source>
        <translation>Pairing code</translation>
    </message>
    <message>
        <source>Both codes are the same</source>
        <translation>Both codes are the same</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>They differ</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::DeviceRegisterForm</name>
    <message>
        <source>Make a wallet known to the device</source>
        <translation>Make a wallet known to the device</translation>
    </message>
    <message>
        <source>The device shows quorum and keys once. Compare them with what stands here, key by key.</source>
        <translation>The device shows quorum and keys once. Compare them with what stands here, key by key.</translation>
    </message>
    <message>
        <source>Begin on the device</source>
        <translation>Begin on the device</translation>
    </message>
    <message>
        <source>Multisig wallet</source>
        <translation>Multisig wallet</translation>
    </message>
    <message>
        <source>Only multisig wallets must be made known, and none of this vault has a key of this device.</source>
        <translation>Only multisig wallets must be made known, and none of this vault has a key of this device.</translation>
    </message>
    <message>
        <source>The device knows this wallet. Its proof is kept in this vault, so that you are not asked again. Some devices keep no wallets and are asked each time.</source>
        <translation>The device knows this wallet. Its proof is kept in this vault, so that you are not asked again. Some devices keep no wallets and are asked each time.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::DeviceWalletForm</name>
    <message>
        <source>A wallet from a device</source>
        <translation>A wallet from a device</translation>
    </message>
    <message>
        <source>The key stays in the device and signs there. This vault sees the coins and makes addresses.</source>
        <translation>The key stays in the device and signs there. This vault sees the coins and makes addresses.</translation>
    </message>
    <message>
        <source>Read the key and add the wallet</source>
        <translation>Read the key and add the wallet</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Name of the wallet</source>
        <translation>Name of the wallet</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Low fees, understood by every wallet of today.</source>
        <translation>Low fees, understood by every wallet of today.</translation>
    </message>
    <message>
        <source>Newest form. Not every device signs it.</source>
        <translation>Newest form. Not every device signs it.</translation>
    </message>
    <message>
        <source>For senders that do not know bech32 addresses.</source>
        <translation>For senders that do not know bech32 addresses.</translation>
    </message>
    <message>
        <source>Account number (0 unless you know why)</source>
        <translation>Account number (0 unless you know why)</translation>
    </message>
    <message>
        <source>The wallet is there. Its key has the fingerprint %1. Check its first address on the device before you receive with it.</source>
        <translation>The wallet is there. Its key has the fingerprint %1. Check its first address on the device before you receive with it.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Hardware wallets keep their keys to themselves. Plug one in; it appears here by itself.</source>
        <translation>Hardware wallets keep their keys to themselves. Plug one in; it appears here by itself.</translation>
    </message>
    <message>
        <source>No device is plugged in</source>
        <translation>No device is plugged in</translation>
    </message>
    <message>
        <source>Ledger, Trezor, BitBox02, Coldcard and KeepKey work over USB, without a program of their maker. Others sign by files.</source>
        <translation>Ledger, Trezor, BitBox02, Coldcard and KeepKey work over USB, without a program of their maker. Others sign by files.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::DraftList</name>
    <message>
        <source>Transfer</source>
        <translation type="unfinished">Transfer</translation>
    </message>
    <message>
        <source>The same transfer with a higher fee</source>
        <translation type="unfinished">The same transfer with a higher fee</translation>
    </message>
    <message>
        <source>Cancels a transfer: everything comes back to you</source>
        <translation type="unfinished">Cancels a transfer: everything comes back to you</translation>
    </message>
    <message>
        <source>Speeds up an unconfirmed transaction (CPFP)</source>
        <translation type="unfinished">Speeds up an unconfirmed transaction (CPFP)</translation>
    </message>
    <message>
        <source>Prepared, not signed</source>
        <translation type="unfinished">Prepared, not signed</translation>
    </message>
    <message>
        <source>Signed, not sent</source>
        <translation type="unfinished">Signed, not sent</translation>
    </message>
    <message>
        <source>Sent, waiting for a block</source>
        <translation type="unfinished">Sent, waiting for a block</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished">Confirmed</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation type="unfinished">Abandoned</translation>
    </message>
    <message>
        <source>Replaced by another transaction</source>
        <translation type="unfinished">Replaced by another transaction</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished">Drafts</translation>
    </message>
    <message>
        <source>May be signed from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandon</source>
        <translation type="unfinished">Abandon</translation>
    </message>
    <message>
        <source>Abandon the draft of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Open</translation>
    </message>
    <message>
        <source>Open the draft of %1</source>
        <translation type="unfinished">Open the draft of %1</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::EntityFields</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trust or structure answers for each capacity: name who holds it below, or write here why nobody does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why nobody is: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who stands behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an owner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::FilesCard</name>
    <message>
        <source>Labels (*.jsonl);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For programs (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For paper (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of this wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels, as other wallets read them (BIP329)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished">Saved: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) saved, of every wallet of this vault</source>
        <translation>
            <numerusform>%n label saved, of every wallet of this vault</numerusform>
            <numerusform>%n labels saved, of every wallet of this vault</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) taken over</source>
        <translation>
            <numerusform>%n label taken over</numerusform>
            <numerusform>%n labels taken over</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">History</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation type="unfinished">Wallet</translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished">Network</translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished">Received</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished">Sent</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the same history as JSON:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::FirmPage</name>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the firm is and may do. Administrators decide it together, each with a signature of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: the accounts of the first operators, at least three administrators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: every administrator signs the first register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: name and settings of the firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: the licence; without it the firm works as an evaluation, with own assets only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: the first policy; until then every request is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 steps are done. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dual control on one computer: each unlocks the vault in turn and votes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock for the next person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Operators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firm is founded by at least three administrators, who never move assets. An administrator is never an initiator, an auditor is nothing else, and nobody approves a request of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left the firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Remove</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished">Remove %1</translation>
    </message>
    <message>
        <source>2. The first register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register says who may do what. Every administrator signs the first one; later changes need the number of administrators that is set here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not signed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrators so far: %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrators that a later change needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose the first register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first register is proposed. Now every administrator signs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Name and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After founding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Currency of values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New destinations wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients’ coins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may share one wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one wallet for each client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proposal waits for votes above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator goes on here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. Licence and declarations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">State</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Number</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation type="unfinished">Holder</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declared clear on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not everything is declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firm works so: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence was suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5. Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until a policy is in force every request is refused. This one is a beginning:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an operator of this vault now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account %1 is removed from this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing the proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed, with your vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing the vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by every administrator. A later change needs %1 of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::FlowDiagram</name>
    <message>
        <source>Amount not known</source>
        <translation>Amount not known</translation>
    </message>
    <message>
        <source>Inputs and outputs</source>
        <translation>Inputs and outputs</translation>
    </message>
    <message>
        <source>Goes in: %1. Comes out: %2.</source>
        <translation>Goes in: %1. Comes out: %2.</translation>
    </message>
    <message>
        <source>Fee: %1</source>
        <translation>Fee: %1</translation>
    </message>
    <message>
        <source>Script without an address</source>
        <translation>Script without an address</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sandyk::ui::HeaderLine</name>
    <message>
        <source>The sources disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection lost, tries again by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected, reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished">Connecting</translation>
    </message>
    <message>
        <source>Up to date, but the second source could not be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date, block %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date, block %1, from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished">Offline</translation>
    </message>
    <message>
        <source>The firm is not founded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is stopped</source>
        <translation type="unfinished">Everything is stopped</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked by its owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked by a keyholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked by somebody who is no operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no role in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">Lock</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation type="unfinished">Unlocked</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished">Network</translation>
    </message>
    <message>
        <source>A further desk of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::HistoryModel</name>
    <message>
        <source>Unconfirmed</source>
        <translation>Unconfirmed</translation>
    </message>
    <message>
        <source>Reported, not proven</source>
        <translation>Reported, not proven</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Proven</translation>
    </message>
    <message>
        <source>No longer seen</source>
        <translation>No longer seen</translation>
    </message>
    <message>
        <source>Sent, not seen yet</source>
        <translation>Sent, not seen yet</translation>
    </message>
    <message>
        <source>Mined</source>
        <translation>Mined</translation>
    </message>
    <message>
        <source>Moved between own addresses</source>
        <translation>Moved between own addresses</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Script without an address</source>
        <translation>Script without an address</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Balance %1</source>
        <translation>Balance %1</translation>
    </message>
    <message>
        <source>When and how sure</source>
        <translation>When and how sure</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Amount and balance</source>
        <translation>Amount and balance</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Keep the label</source>
        <translation>Keep the label</translation>
    </message>
    <message>
        <source>Transaction number (txid)</source>
        <translation>Transaction number (txid)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message numerus="yes">
        <source>block %1, %n confirmation(s)</source>
        <translation>
            <numerusform>block %1, %n confirmation</numerusform>
            <numerusform>block %1, %n confirmations</numerusform>
        </translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>How sure</translation>
    </message>
    <message>
        <source>Changes the balance by</source>
        <translation>Changes the balance by</translation>
    </message>
    <message>
        <source>Balance after it</source>
        <translation>Balance after it</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>%1 vB</source>
        <translation>%1 vB</translation>
    </message>
    <message>
        <source>Ours, change</source>
        <translation>Ours, change</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Ours</translation>
    </message>
    <message>
        <source>The label was kept</source>
        <translation>The label was kept</translation>
    </message>
    <message>
        <source>Replaced by another transaction</source>
        <translation>Replaced by another transaction</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Transfer in detail</source>
        <translation>Transfer in detail</translation>
    </message>
    <message>
        <source>Not known: the inputs are not ours</source>
        <translation>Not known: the inputs are not ours</translation>
    </message>
    <message>
        <source>Raise the fee</source>
        <translation>Raise the fee</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Cancel it</translation>
    </message>
    <message>
        <source>Speed it up</source>
        <translation>Speed it up</translation>
    </message>
    <message>
        <source>Value then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In its place stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for a block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another fee rate in sat/vB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a rate</source>
        <translation type="unfinished">Not a rate</translation>
    </message>
    <message>
        <source>Not possible: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same transfer at %1: costs %2 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything comes back to you, at %1: costs %2 more, %3 in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s), by the source&apos;s estimate.</source>
        <translation>
            <numerusform>About %n minute, by the source&apos;s estimate.</numerusform>
            <numerusform>About %n minutes, by the source&apos;s estimate.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long it then takes is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A further transaction to yourself, so that both together give %1: costs %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Received only</source>
        <translation>Received only</translation>
    </message>
    <message>
        <source>Sent only</source>
        <translation>Sent only</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>Not proven yet</translation>
    </message>
    <message>
        <source>Search: label, name, whole address or txid</source>
        <translation>Search: label, name, whole address or txid</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Receive</translation>
    </message>
    <message>
        <source>All transfers</source>
        <translation>All transfers</translation>
    </message>
    <message>
        <source>No transfers yet</source>
        <translation>No transfers yet</translation>
    </message>
    <message>
        <source>Every transfer to and from this wallet will stand here, with how sure it is.</source>
        <translation>Every transfer to and from this wallet will stand here, with how sure it is.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ImportForm</name>
    <message>
        <source>From an output descriptor</source>
        <translation>From an output descriptor</translation>
    </message>
    <message>
        <source>The text begins with wpkh(, tr(, wsh( or the like and ends with # and eight signs.</source>
        <translation>The text begins with wpkh(, tr(, wsh( or the like and ends with # and eight signs.</translation>
    </message>
    <message>
        <source>Imported wallet</source>
        <translation>Imported wallet</translation>
    </message>
    <message>
        <source>Add the wallet</source>
        <translation>Add the wallet</translation>
    </message>
    <message>
        <source>Name of the wallet</source>
        <translation>Name of the wallet</translation>
    </message>
    <message>
        <source>Output descriptor</source>
        <translation>Output descriptor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>No key of it is in this vault: the wallet will be watch-only.</source>
        <translation>No key of it is in this vault: the wallet will be watch-only.</translation>
    </message>
    <message>
        <source>The key is opened once, to prove that the descriptor really names it.</source>
        <translation>The key is opened once, to prove that the descriptor really names it.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::KeyCard</name>
    <message>
        <source>Key fingerprint</source>
        <translation>Key fingerprint</translation>
    </message>
    <message>
        <source>With passphrase</source>
        <translation>With passphrase</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Secret shares (SLIP39) of a hardware wallet</source>
        <translation>Secret shares (SLIP39) of a hardware wallet</translation>
    </message>
    <message numerus="yes">
        <source>Seed phrase of %Ln word(s)</source>
        <translation>
            <numerusform>Seed phrase of %Ln word</numerusform>
            <numerusform>Seed phrase of %Ln words</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup has been checked.</source>
        <translation>The backup has been checked.</translation>
    </message>
    <message>
        <source>The backup has not been checked. No address is given before.</source>
        <translation>The backup has not been checked. No address is given before.</translation>
    </message>
    <message>
        <source>Check the backup</source>
        <translation>Check the backup</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Show the words</translation>
    </message>
    <message>
        <source>Split into shares (SLIP39)</source>
        <translation>Split into shares (SLIP39)</translation>
    </message>
    <message>
        <source>Key for a multisig wallet</source>
        <translation>Key for a multisig wallet</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::KeyholderCard</name>
    <message>
        <source>Keyholders</source>
        <translation type="unfinished">Keyholders</translation>
    </message>
    <message>
        <source>Nobody is registered: nobody may sign. Two keys never share person, device or place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired: may not sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked %1, trained %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose to take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Place</translation>
    </message>
    <message>
        <source>Serial number of the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty when the key is in the vault alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background check on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash of the written duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it from the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose this keyholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The written duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::KeyholdersCard</name>
    <message>
        <source>Keyholders</source>
        <translation>Keyholders</translation>
    </message>
    <message>
        <source>Each keyholder opens the vault with a password of their own.</source>
        <translation>Each keyholder opens the vault with a password of their own.</translation>
    </message>
    <message>
        <source>Add a keyholder</source>
        <translation>Add a keyholder</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove keyholder %1</source>
        <translation>Remove keyholder %1</translation>
    </message>
    <message>
        <source>Name of the new keyholder</source>
        <translation>Name of the new keyholder</translation>
    </message>
    <message>
        <source>Password of the new keyholder</source>
        <translation>Password of the new keyholder</translation>
    </message>
    <message>
        <source>The same password once more</source>
        <translation>The same password once more</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>The two passwords of the new keyholder do not match. Type both again.</source>
        <translation>The two passwords of the new keyholder do not match. Type both again.</translation>
    </message>
    <message>
        <source>The keyholder’s password opens the vault from now on.</source>
        <translation>The keyholder’s password opens the vault from now on.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>This password no longer opens the vault. Backup files made earlier still open with it.</source>
        <translation>This password no longer opens the vault. Backup files made earlier still open with it.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Every seed of this vault. A key fingerprint is the mark by which other programs name it.</source>
        <translation>Every seed of this vault. A key fingerprint is the mark by which other programs name it.</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>No keys yet</translation>
    </message>
    <message>
        <source>Make a seed phrase or restore one; its keys then sign for your wallets.</source>
        <translation>Make a seed phrase or restore one; its keys then sign for your wallets.</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Add a key</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::LawPage</name>
    <message>
        <source>Law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the law asks, how the program answers, and how sure each rule is. No legal advice: where the text of the law was not at hand, the rule says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with the development key, which everybody has. Good for trying the program only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print …</source>
        <translation type="unfinished">Print …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation type="unfinished">Save as PDF …</translation>
    </message>
    <message>
        <source>Search the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the program does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted in this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rules are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law profile %1, version %2, valid from %3 until %4, signed by %5. No legal advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">Save as PDF</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished">Saved: %1</translation>
    </message>
    <message>
        <source>Could not write the file. Choose another place.</source>
        <translation type="unfinished">Could not write the file. Choose another place.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished">Sent to the printer.</translation>
    </message>
    <message>
        <source>The printer did not take the page.</source>
        <translation type="unfinished">The printer did not take the page.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::LawRuleCard</name>
    <message>
        <source>set by the firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firm may set from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it binds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the program does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(text of the law)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: our own conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (left to the firm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources and details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources and details: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::LicenceCard</name>
    <message>
        <source>The firm works with clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation: the firm holds its own assets only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new clients and no deposits; assets are returned under dual control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Number</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation type="unfinished">Holder</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founders declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not everything is declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose: it is in force again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared of founders and shareholders: none of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is registered offshore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has accounts offshore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a political party or a trade union</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was convicted, or stands on a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose this licence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::LicenceForm</name>
    <message>
        <source>Propose this licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder, as the licence names it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YYYY-MM-DD; empty: without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage of virtual assets for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished">Exchange</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished">Transfer</translation>
    </message>
    <message>
        <source>Declared of the founders and shareholders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is registered in an offshore zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None has an account in an offshore bank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is a political party, trade union or religious organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None has an unspent conviction or stands on a list of terrorism or weapons of mass destruction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firm is a credit institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bank may not give such services as far as is reported; counsel’s note is then needed before clients are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No public register of licences is known, so the program cannot verify this. Two administrators answer for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::LimitsCard</name>
    <message>
        <source>My own limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set these limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferred in the last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most in one transfer, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most in 24 hours, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transfer above this waits, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many hours it waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1: %2. Until then the stricter limits hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer went back. Nothing becomes looser until it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A brake against haste, and against whoever finds this computer unlocked. What is stricter holds at once; what is looser needs the password, and holds only after a day, or after the delay in force if that is longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit that is looser than the one in force needs the password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::LogModel</name>
    <message numerus="yes">
        <source>%Ln personal value(s), proven and not shown</source>
        <translation>
            <numerusform>%Ln personal value, proven and not shown</numerusform>
            <numerusform>%Ln personal values, proven and not shown</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">What</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::MainWindow</name>
    <message>
        <source>Sandyk, offline signer</source>
        <translation>Sandyk, offline signer</translation>
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
        <translation>Multisig</translation>
    </message>
    <message>
        <source>The key is opened once, to prove that the wallet really holds it.</source>
        <translation>The key is opened once, to prove that the wallet really holds it.</translation>
    </message>
    <message>
        <source>Add the wallet</source>
        <translation>Add the wallet</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::NoticeBar</name>
    <message>
        <source>Look here</source>
        <translation>Look here</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Proven</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::OperatorForm</name>
    <message>
        <source>Account name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small letters, digits, . _ -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person (staff number)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one person, one vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password that opens this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new operator types a password of their own here; nobody else may know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the new operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same password once more</source>
        <translation type="unfinished">The same password once more</translation>
    </message>
    <message>
        <source>Your own password, to let the new operator in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Become the first operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An auditor is nothing else: who audits must not have done the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator is never an initiator: who decides about the rules must not be the one who asks for a transfer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::OperatorsPage</name>
    <message>
        <source>Operators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of leavers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallets of the firm itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A change needs %n administrator(s) of different persons.</source>
        <translation>
            <numerusform>A change needs %n administrator.</numerusform>
            <numerusform>A change needs %n administrators of different persons.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the access report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose: the clock of this computer is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock is in doubt: what waits for a time is not released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the keys of this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing key of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account of %1 is closed at once. The keys that it could reach wait for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the account of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: to be decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: is replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How and by when is it replaced?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it safe to keep?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request is prepared or signed until each of these is decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wallet of nobody yet becomes the firm&apos;s own, for good, and never holds clients&apos; coins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wallet of nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How cold it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to the firm, for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access report, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed: it counts when the administrators have voted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>What to do next</translation>
    </message>
    <message>
        <source>The backup of “%1” is not confirmed. Until then its wallets give no address.</source>
        <translation>The backup of “%1” is not confirmed. Until then its wallets give no address.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>There is no key in this vault yet.</source>
        <translation>There is no key in this vault yet.</translation>
    </message>
    <message>
        <source>There is no wallet in this vault yet.</source>
        <translation>There is no wallet in this vault yet.</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Wallets</translation>
    </message>
    <message>
        <source>Receive: show an address of a wallet.</source>
        <translation>Receive: show an address of a wallet.</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Receive</translation>
    </message>
    <message>
        <source>Sign: open a signing request that another program made.</source>
        <translation>Sign: open a signing request that another program made.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>watch-only</source>
        <translation>watch-only</translation>
    </message>
    <message>
        <source>No wallets yet</source>
        <translation>No wallets yet</translation>
    </message>
    <message>
        <source>Key fingerprint %1 · %2</source>
        <translation>Key fingerprint %1 · %2</translation>
    </message>
    <message>
        <source>backup confirmed</source>
        <translation>backup confirmed</translation>
    </message>
    <message>
        <source>backup not confirmed</source>
        <translation>backup not confirmed</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>No keys yet</translation>
    </message>
    <message>
        <source>Hide amounts</source>
        <translation>Hide amounts</translation>
    </message>
    <message>
        <source>Whole history</source>
        <translation>Whole history</translation>
    </message>
    <message>
        <source>Balance: %1</source>
        <translation>Balance: %1</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Proven</translation>
    </message>
    <message>
        <source>Reported, not proven</source>
        <translation>Reported, not proven</translation>
    </message>
    <message>
        <source>Unconfirmed, own change</source>
        <translation>Unconfirmed, own change</translation>
    </message>
    <message>
        <source>Unconfirmed, from others</source>
        <translation>Unconfirmed, from others</translation>
    </message>
    <message>
        <source>Mined, not mature yet</source>
        <translation>Mined, not mature yet</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Frozen</translation>
    </message>
    <message>
        <source>Reserved by drafts</source>
        <translation>Reserved by drafts</translation>
    </message>
    <message>
        <source>Last transfers</source>
        <translation>Last transfers</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::OwnKeyStep</name>
    <message>
        <source>Your key</source>
        <translation>Your key</translation>
    </message>
    <message>
        <source>Give this line to the other cosigners. It holds no secret, but whoever has it sees the wallet&apos;s coins.</source>
        <translation>Give this line to the other cosigners. It holds no secret, but whoever has it sees the wallet&apos;s coins.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Show the public key</source>
        <translation>Show the public key</translation>
    </message>
    <message>
        <source>Cosigner&apos;s line</source>
        <translation>Cosigner&apos;s line</translation>
    </message>
    <message>
        <source>The key is opened once, to derive its public key.</source>
        <translation>The key is opened once, to derive its public key.</translation>
    </message>
    <message>
        <source>There is no key in this vault yet. Add one first, or take the key of a device.</source>
        <translation>There is no key in this vault yet. Add one first, or take the key of a device.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::OwnerFields</name>
    <message>
        <source>Share in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person or entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entity, looked through in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Remove</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::PassphraseStep</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>An extra phrase of your own that makes other keys out of the same words. It is not stored: lose it and the coins are lost. Most people need none.</source>
        <translation>An extra phrase of your own that makes other keys out of the same words. It is not stored: lose it and the coins are lost. Most people need none.</translation>
    </message>
    <message>
        <source>Use a passphrase</source>
        <translation>Use a passphrase</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Passphrase once more</translation>
    </message>
    <message>
        <source>Key fingerprint</source>
        <translation>Key fingerprint</translation>
    </message>
    <message>
        <source>Write it beside your words. It is no secret. When you restore, the same fingerprint says that words and passphrase were typed right.</source>
        <translation>Write it beside your words. It is no secret. When you restore, the same fingerprint says that words and passphrase were typed right.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Both are the same.</translation>
    </message>
    <message>
        <source>The two do not match yet.</source>
        <translation>The two do not match yet.</translation>
    </message>
    <message>
        <source>Key fingerprint: %1</source>
        <translation>Key fingerprint: %1</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>Enter the password</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Password of the vault</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase, if the key has one</source>
        <translation>Passphrase, if the key has one</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::PasswordPrompt</name>
    <message>
        <source>Password of the vault</source>
        <translation>Password of the vault</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::PasswordRule</name>
    <message numerus="yes">
        <source>At least %Ln letter(s). Several unrelated words are strong and easy to keep.</source>
        <translation>
            <numerusform>At least %Ln letter. Several unrelated words are strong and easy to keep.</numerusform>
            <numerusform>At least %Ln letters. Several unrelated words are strong and easy to keep.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too short: %Ln more letter(s).</source>
        <translation>
            <numerusform>Too short: %Ln more letter.</numerusform>
            <numerusform>Too short: %Ln more letters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Long enough: %Ln letter(s). Longer is better.</source>
        <translation>
            <numerusform>Long enough: %Ln letter. Longer is better.</numerusform>
            <numerusform>Long enough: %Ln letters. Longer is better.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sandyk::ui::PersonFields</name>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of residence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds a high public office, or is close to somebody who does</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::PhraseStep</name>
    <message>
        <source>Enter the seed phrase</source>
        <translation>Enter the seed phrase</translation>
    </message>
    <message>
        <source>Type the first letters of each word; the program knows the list and completes them.</source>
        <translation>Type the first letters of each word; the program knows the list and completes them.</translation>
    </message>
    <message>
        <source>Number of words</source>
        <translation>Number of words</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::PolicyPage</name>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rule that fits decides; what no rule allows is denied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 is in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No policy is in force: everything is denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules are too entangled to say whether each of them can ever decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last: whatever no rule allows is denied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule can never decide: earlier rules match whatever it matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished">Edit</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished">Edit %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Remove</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished">Remove %1</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvers of the firm: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in force before the administrators have voted on exactly this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the draft up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose this policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed. Another administrator votes on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules in their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of approvers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::PolicyTemplate</name>
    <message>
        <source>Propose this policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. A destination that is not on the list: refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Between wallets of the same owner: so many approvals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. To a listed destination with proof of control, or to another owner in the firm: so many approvals, and the delay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. Everything else: refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvals by different persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay before signing (hours)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no approver yet: add one to the register first, on the page Operators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one approver: dual control needs a second one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::PricesCard</name>
    <message>
        <source>Values in money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices come from a file that you import and from nowhere else: a table (CSV) with the columns date, currency, price of one bitcoin, source. Each value is shown with its date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a price file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv);;All files (*)</source>
        <translation type="unfinished">Table (*.csv);;All files (*)</translation>
    </message>
    <message>
        <source>Show no values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from %1 to %2; source of the last: %3</source>
        <translation>
            <numerusform>%n day from %1 to %2; source of the last: %3</numerusform>
            <numerusform>%n days from %1 to %2; source of the last: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) taken over</source>
        <translation>
            <numerusform>%n price taken over</numerusform>
            <numerusform>%n prices taken over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sandyk::ui::QrView</name>
    <message>
        <source>QR code: %1</source>
        <translation>QR code: %1</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::QuorumStep</name>
    <message>
        <source>Multisig wallet</source>
        <translation>Multisig wallet</translation>
    </message>
    <message>
        <source>Decide together how many keys there are and how many of them must sign.</source>
        <translation>Decide together how many keys there are and how many of them must sign.</translation>
    </message>
    <message>
        <source>Name of the wallet</source>
        <translation>Name of the wallet</translation>
    </message>
    <message>
        <source>Keys in all</source>
        <translation>Keys in all</translation>
    </message>
    <message>
        <source>Keys that must sign</source>
        <translation>Keys that must sign</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ReasonForm</name>
    <message>
        <source>Nothing would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Back</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ReceivePage</name>
    <message>
        <source>Receive</source>
        <translation>Receive</translation>
    </message>
    <message>
        <source>Give a new address to each sender. Compare it on the other screen, first and last groups and some in between.</source>
        <translation>Give a new address to each sender. Compare it on the other screen, first and last groups and some in between.</translation>
    </message>
    <message>
        <source>No wallet to receive with</source>
        <translation>No wallet to receive with</translation>
    </message>
    <message>
        <source>Addresses come from a wallet. Create one first.</source>
        <translation>Addresses come from a wallet. Create one first.</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Wallets</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Wallet</translation>
    </message>
    <message>
        <source>The backup is not confirmed yet</source>
        <translation>The backup is not confirmed yet</translation>
    </message>
    <message>
        <source>What you receive without a proven backup could be lost for ever. Confirm the backup, then addresses are shown.</source>
        <translation>What you receive without a proven backup could be lost for ever. Confirm the backup, then addresses are shown.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>This wallet is on a test network. Its coins have no value: %1</source>
        <translation>This wallet is on a test network. Its coins have no value: %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Earlier address</source>
        <translation>Earlier address</translation>
    </message>
    <message>
        <source>Later address</source>
        <translation>Later address</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>New address</translation>
    </message>
    <message>
        <source>No address has been handed out yet. Press “New address” for the first one.</source>
        <translation>No address has been handed out yet. Press “New address” for the first one.</translation>
    </message>
    <message>
        <source>Address number %1, the newest one</source>
        <translation>Address number %1, the newest one</translation>
    </message>
    <message>
        <source>Wallet “%1”, receive keychain, number %2</source>
        <translation>Wallet “%1”, receive keychain, number %2</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print …</source>
        <translation type="unfinished">Print …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation type="unfinished">Save as PDF …</translation>
    </message>
    <message>
        <source>The QR code is on the clipboard as a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished">Saved: %1</translation>
    </message>
    <message>
        <source>Address number %1, already used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address number %1, already given away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address number %1, shown before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has sent to this address already. Whoever sends to it again sees what it received, and everybody can tell that both amounts are yours. Give a new address; show this one only to look something up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address was given to somebody: it has a label in your books. Give each sender a new one, or you cannot tell who sent what. Show this one again only to the same sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address was handed out before. If somebody has it, give each further sender a new one, or you cannot tell who sent what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The last %n address(es) have received nothing. A program that restores this wallet stops looking after 20 in a row: use an earlier one first.</source>
        <translation>
            <numerusform>The last %n address has received nothing. A program that restores this wallet stops looking after 20 in a row: use an earlier one first.</numerusform>
            <numerusform>The last %n addresses have received nothing. A program that restores this wallet stops looking after 20 in a row: use an earlier one first.</numerusform>
        </translation>
    </message>
    <message>
        <source>Address to receive with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the address with the screen, every group of four letters, before anything is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished">Network</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished">Amount</translation>
    </message>
    <message>
        <source>Who receives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallet and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::RecipientRow</name>
    <message>
        <source>All that is left</source>
        <translation>All that is left</translation>
    </message>
    <message>
        <source>Take the fee from this amount</source>
        <translation>Take the fee from this amount</translation>
    </message>
    <message>
        <source>Address of the recipient</source>
        <translation>Address of the recipient</translation>
    </message>
    <message>
        <source>Amount in %1</source>
        <translation>Amount in %1</translation>
    </message>
    <message>
        <source>Label, for your own books</source>
        <translation>Label, for your own books</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Address or transfer link (bitcoin:…)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::RecordForm</name>
    <message>
        <source>Save the entry</source>
        <translation>Save the entry</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Key %1</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Maker of the device</source>
        <translation>Maker of the device</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>Firmware when the key was made</source>
        <translation>Firmware when the key was made</translation>
    </message>
    <message>
        <source>How the key was made</source>
        <translation>How the key was made</translation>
    </message>
    <message>
        <source>Made on (like 2026-11-26)</source>
        <translation>Made on (like 2026-11-26)</translation>
    </message>
    <message>
        <source>Holder’s mandate ends on</source>
        <translation>Holder’s mandate ends on</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Remove from the register</source>
        <translation>Remove from the register</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::RefusalPage</name>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Why it matters</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Rule or standard</source>
        <translation>Rule or standard</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copy details</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::RegisterCard</name>
    <message>
        <source>The keys %1 and %2 are held by one person.</source>
        <translation>The keys %1 and %2 are held by one person.</translation>
    </message>
    <message>
        <source>The keys %1 and %2 are kept in one place.</source>
        <translation>The keys %1 and %2 are kept in one place.</translation>
    </message>
    <message>
        <source>The keys %1 and %2 are on one device.</source>
        <translation>The keys %1 and %2 are on one device.</translation>
    </message>
    <message>
        <source>Key register</source>
        <translation>Key register</translation>
    </message>
    <message>
        <source>Which key is where, who holds it and how it was made. It holds no secret, and stays in this vault.</source>
        <translation>Which key is where, who holds it and how it was made. It holds no secret, and stays in this vault.</translation>
    </message>
    <message>
        <source>No key is written here yet.</source>
        <translation>No key is written here yet.</translation>
    </message>
    <message>
        <source>Write down the key %1</source>
        <translation>Write down the key %1</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>held by %1</translation>
    </message>
    <message>
        <source>kept at %1</source>
        <translation>kept at %1</translation>
    </message>
    <message>
        <source>made: %1</source>
        <translation>made: %1</translation>
    </message>
    <message>
        <source>firmware %1</source>
        <translation>firmware %1</translation>
    </message>
    <message>
        <source>The holder’s mandate ended on %1.</source>
        <translation>The holder’s mandate ended on %1.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change the entry of the key %1</source>
        <translation>Change the entry of the key %1</translation>
    </message>
    <message>
        <source>Devices of one maker (%1) are enough to spend. A fault in its firmware would be enough too.</source>
        <translation>Devices of one maker (%1) are enough to spend. A fault in its firmware would be enough too.</translation>
    </message>
    <message>
        <source>Wallet “%1”: %2</source>
        <translation>Wallet “%1”: %2</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ReportsPage</name>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balanced, still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>books and chain differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger for the Central Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement of a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register of positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each day the books are compared with the chain, client by client, down to the smallest unit. A day that balances is closed; reports are made of closed days only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next day: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Counted at block %2 by %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reconciled yet. The wallets are counted at the last proven block before the day’s end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law profile wants a reason before this day is closed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, kept in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconcile again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closed day is not opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, wallet %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at block %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln transaction(s)</source>
        <translation>
            <numerusform>%Ln transaction</numerusform>
            <numerusform>%Ln transactions</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was the cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cause was put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over what the chain says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The incident is resolved. Reconcile the day again; somebody else closes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day has been reconciled yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, block %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln difference</numerusform>
            <numerusform>%Ln differences</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports that were made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for printing (PDF) …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the machine file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day is closed yet, so only the cold share can be reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the books with the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books are what is on the chain, to the smallest unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books and chain differ. The day cannot be closed before each difference is resolved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law profile wants a reason first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day %1 is closed; its digest stands in the log under a signed checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report file (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished">Saved: %1</translation>
    </message>
    <message>
        <source>With a snapshot …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions that another machine read from the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot of the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::RequestCard</name>
    <message>
        <source>Who receives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your name as the sender sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link with the address, the amount and a message (BIP21). The sender opens it or scans its QR code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount to ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished">Amount</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished">Copied</translation>
    </message>
    <message>
        <source>Transfer request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example the return of a loan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::RequestForm</name>
    <message>
        <source>New request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of the wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished">Amount</translation>
    </message>
    <message>
        <source>All that is left</source>
        <translation type="unfinished">All that is left</translation>
    </message>
    <message>
        <source>How fast</source>
        <translation type="unfinished">How fast</translation>
    </message>
    <message>
        <source>Fee rate in sat/vB</source>
        <translation type="unfinished">Fee rate in sat/vB</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished">Purpose</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount in %1</source>
        <translation type="unfinished">Amount in %1</translation>
    </message>
    <message>
        <source>sat/vB</source>
        <translation type="unfinished">sat/vB</translation>
    </message>
    <message>
        <source>Your request is judged by the policy and the law profile, and others approve it. You cannot approve it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee rate</source>
        <translation type="unfinished">Fee rate</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No wallet belongs to anybody yet. An administrator says on the page of a client or of the operators whose a wallet is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation type="unfinished">Typed by hand</translation>
    </message>
    <message numerus="yes">
        <source>Within %n block(s): %1 sat/vB</source>
        <translation>
            <numerusform>Within %n block: %1 sat/vB</numerusform>
            <numerusform>Within %n blocks: %1 sat/vB</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepare the request of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building the transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reason, for rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the client&apos;s destinations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::RequestModel</name>
    <message numerus="yes">
        <source>%n approval(s) so far</source>
        <translation>
            <numerusform>%n approval so far</numerusform>
            <numerusform>%n approvals so far</numerusform>
        </translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">State</translation>
    </message>
    <message>
        <source>What and where to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount, age, initiator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::RequestPanel</name>
    <message>
        <source>Signed transaction (*.psbt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be signed from %1 on, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first of these approvals ends %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an approval and a signature cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this can change any more: whoever approves signs exactly these values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished">Amount</translation>
    </message>
    <message>
        <source>Value when prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee</source>
        <translation type="unfinished">Fee</translation>
    </message>
    <message>
        <source>Out of the wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose coins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished">Purpose</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; version %2 is in force, the stricter of both counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Root of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy: no rule allows this, so it is denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy: rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why do you refuse it? The reason is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it cancelled? The reason is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign %1</source>
        <translation type="unfinished">Sign %1</translation>
    </message>
    <message>
        <source>Send %1 to the network again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send %1 to the network</source>
        <translation type="unfinished">Send %1 to the network</translation>
    </message>
    <message>
        <source>You have voted. Others come next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no step for your role now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the log that the offline signer has seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by the signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or sign on the offline signer: carry the package there, and bring back what it signed. The signer says how many entries of the log it has seen; 0 for its first visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for the offline signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in what was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the transaction to send it elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working on the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are opened for this one signature and closed again.</source>
        <translation type="unfinished">The keys are opened for this one signature and closed again.</translation>
    </message>
    <message>
        <source>Package for the signer (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transaction that the signer gave back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction in hex (*.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::RequestsPage</name>
    <message>
        <source>To approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits for your step, and every movement of coins with its approvals, will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ResultCard</name>
    <message>
        <source>Signed and complete</source>
        <translation>Signed and complete</translation>
    </message>
    <message>
        <source>Signed; other signatures are still missing</source>
        <translation>Signed; other signatures are still missing</translation>
    </message>
    <message>
        <source>Every input has the signatures that it needs. Hand the file back to the program that broadcasts it.</source>
        <translation>Every input has the signatures that it needs. Hand the file back to the program that broadcasts it.</translation>
    </message>
    <message>
        <source>Hand the file to the next cosigner, or add the copy that a cosigner signed.</source>
        <translation>Hand the file to the next cosigner, or add the copy that a cosigner signed.</translation>
    </message>
    <message>
        <source>Save the signed request</source>
        <translation>Save the signed request</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copy as text</translation>
    </message>
    <message>
        <source>Save the transaction</source>
        <translation>Save the transaction</translation>
    </message>
    <message>
        <source>Copy the transaction (hex)</source>
        <translation>Copy the transaction (hex)</translation>
    </message>
    <message>
        <source>Add a cosigner&apos;s copy</source>
        <translation>Add a cosigner&apos;s copy</translation>
    </message>
    <message>
        <source>Signed request</source>
        <translation>Signed request</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>signed.psbt</source>
        <translation>signed.psbt</translation>
    </message>
    <message>
        <source>Signing request (*.psbt)</source>
        <translation>Signing request (*.psbt)</translation>
    </message>
    <message>
        <source>Transaction in hex (*.txt)</source>
        <translation>Transaction in hex (*.txt)</translation>
    </message>
    <message>
        <source>Sign with another key</source>
        <translation>Sign with another key</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::RevealPanel</name>
    <message>
        <source>Show the words</source>
        <translation>Show the words</translation>
    </message>
    <message>
        <source>Whoever sees these words can take everything they protect. Be alone, and copy them by hand only.</source>
        <translation>Whoever sees these words can take everything they protect. Be alone, and copy them by hand only.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ReviewView</name>
    <message>
        <source>Change, comes back</source>
        <translation>Change, comes back</translation>
    </message>
    <message>
        <source>To a wallet of your own</source>
        <translation>To a wallet of your own</translation>
    </message>
    <message>
        <source>Data in the blockchain</source>
        <translation>Data in the blockchain</translation>
    </message>
    <message>
        <source>Leaves to</source>
        <translation>Leaves to</translation>
    </message>
    <message>
        <source>This transaction sends %1</source>
        <translation>This transaction sends %1</translation>
    </message>
    <message>
        <source>This transaction sends nothing to others</source>
        <translation>This transaction sends nothing to others</translation>
    </message>
    <message>
        <source>%1 of %2 signatures</source>
        <translation>%1 of %2 signatures</translation>
    </message>
    <message>
        <source>Rule or standard: %1</source>
        <translation>Rule or standard: %1</translation>
    </message>
    <message>
        <source>Confirm the fee</source>
        <translation>Confirm the fee</translation>
    </message>
    <message>
        <source>If this fee is really meant, type it exactly, in BTC: %1</source>
        <translation>If this fee is really meant, type it exactly, in BTC: %1</translation>
    </message>
    <message>
        <source>Fee in BTC</source>
        <translation>Fee in BTC</translation>
    </message>
    <message>
        <source>Proven: wallet “%1”, change address number %2</source>
        <translation>Proven: wallet “%1”, change address number %2</translation>
    </message>
    <message>
        <source>Proven: wallet “%1”, receive address number %2</source>
        <translation>Proven: wallet “%1”, receive address number %2</translation>
    </message>
    <message>
        <source>Where the coins go</source>
        <translation>Where the coins go</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totals</translation>
    </message>
    <message>
        <source>Leaves the wallet</source>
        <translation>Leaves the wallet</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>%1 of what leaves</source>
        <translation>%1 of what leaves</translation>
    </message>
    <message>
        <source>Fee rate</source>
        <translation>Fee rate</translation>
    </message>
    <message>
        <source>unknown: an amount is not proven</source>
        <translation>unknown: an amount is not proven</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Inputs</translation>
    </message>
    <message>
        <source>%1 in all, %2 of them yours, %3 with a proven amount</source>
        <translation>%1 in all, %2 of them yours, %3 with a proven amount</translation>
    </message>
    <message>
        <source>Sum of the inputs</source>
        <translation>Sum of the inputs</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Wallets</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Lock time</source>
        <translation>Lock time</translation>
    </message>
    <message>
        <source>none, valid at once</source>
        <translation>none, valid at once</translation>
    </message>
    <message>
        <source>valid from block %1</source>
        <translation>valid from block %1</translation>
    </message>
    <message>
        <source>valid from %1</source>
        <translation>valid from %1</translation>
    </message>
    <message>
        <source>Transaction id</source>
        <translation>Transaction id</translation>
    </message>
    <message>
        <source>Who has still to sign</source>
        <translation>Who has still to sign</translation>
    </message>
    <message>
        <source>Key fingerprint</source>
        <translation>Key fingerprint</translation>
    </message>
    <message>
        <source>Close without signing</source>
        <translation>Close without signing</translation>
    </message>
    <message>
        <source>Add a cosigner&apos;s copy</source>
        <translation>Add a cosigner&apos;s copy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Sign %1</source>
        <translation>Sign %1</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Confirm the amount</source>
        <translation>Confirm the amount</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Looks like</translation>
    </message>
    <message>
        <source>If this address is really meant, type the amount that it gets exactly, in BTC: %1</source>
        <translation>If this address is really meant, type the amount that it gets exactly, in BTC: %1</translation>
    </message>
    <message>
        <source>Amount in BTC</source>
        <translation>Amount in BTC</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Back to the form</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::RiskNotice</name>
    <message>
        <source>I have read this and take the risks on myself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::RiskPage</name>
    <message>
        <source>Accept and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words were not yet accepted in this vault. Your acceptance is kept in it, with the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">Lock</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::RiskStep</name>
    <message>
        <source>Your acceptance is kept in the vault, with the day and these very words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept and go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::RuleCard</name>
    <message>
        <source>Access to USB devices</source>
        <translation>Access to USB devices</translation>
    </message>
    <message>
        <source>The rule for hardware wallets is installed, but it does not hold for this device yet. Plug it in again; if that does not help, log out and in.</source>
        <translation>The rule for hardware wallets is installed, but it does not hold for this device yet. Plug it in again; if that does not help, log out and in.</translation>
    </message>
    <message>
        <source>Linux lets programs use a USB device only by a rule. Sandyk brings one: it gives hardware wallets to the person at the screen, and to nobody else.</source>
        <translation>Linux lets programs use a USB device only by a rule. Sandyk brings one: it gives hardware wallets to the person at the screen, and to nobody else.</translation>
    </message>
    <message>
        <source>Install the rule again</source>
        <translation>Install the rule again</translation>
    </message>
    <message>
        <source>Install the rule</source>
        <translation>Install the rule</translation>
    </message>
    <message>
        <source>Or in a terminal:</source>
        <translation>Or in a terminal:</translation>
    </message>
    <message>
        <source>Type this into a terminal:</source>
        <translation>Type this into a terminal:</translation>
    </message>
    <message>
        <source>Commands that install the rule</source>
        <translation>Commands that install the rule</translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation>Copy the commands</translation>
    </message>
    <message>
        <source>The rule is installed. Plug the device in again if it stays like this.</source>
        <translation>The rule is installed. Plug the device in again if it stays like this.</translation>
    </message>
    <message>
        <source>The rule was not installed. %1</source>
        <translation>The rule was not installed. %1</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::RuleForm</name>
    <message>
        <source>Name of the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Note</translation>
    </message>
    <message>
        <source>Only these clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these initiators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these wallets (codes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among them at least, group:number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait in hours before signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When all of this holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left empty holds for everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of a wallet that is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount in BTC</source>
        <translation type="unfinished">Amount in BTC</translation>
    </message>
    <message>
        <source>Value in the firm&apos;s currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the wallet, in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from 09:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until 18:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums with this request in them, in BTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow it with approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of the groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In how many hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum: above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum: at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Remove</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::RulesForm</name>
    <message>
        <source>The name was looked at with counsel; it is meant so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients’ coins may share one wallet (each client’s share is kept in the books)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency of values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least so much stays cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New destinations wait (hours)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests expire after (days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the firm’s own figures, not the law’s. The law profile counts besides.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::SecretEdit</name>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Show what was typed: %1</source>
        <translation>Show what was typed: %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::SendForm</name>
    <message>
        <source>Prepare</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>To whom and how much</source>
        <translation>To whom and how much</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <translation>Add a recipient</translation>
    </message>
    <message>
        <source>From a CSV file</source>
        <translation>From a CSV file</translation>
    </message>
    <message>
        <source>From the address book</source>
        <translation>From the address book</translation>
    </message>
    <message>
        <source>Fee, purpose and label</source>
        <translation>Fee, purpose and label</translation>
    </message>
    <message>
        <source>How fast</source>
        <translation>How fast</translation>
    </message>
    <message>
        <source>Fee rate in sat/vB</source>
        <translation>Fee rate in sat/vB</translation>
    </message>
    <message>
        <source>Fee rate</source>
        <translation>Fee rate</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Label of the transaction</source>
        <translation>Label of the transaction</translation>
    </message>
    <message>
        <source>The fee can be raised later (RBF)</source>
        <translation>The fee can be raised later (RBF)</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Coins</translation>
    </message>
    <message>
        <source>I choose the coins myself; otherwise Sandyk chooses</source>
        <translation>I choose the coins myself; otherwise Sandyk chooses</translation>
    </message>
    <message>
        <source>Coins to spend</source>
        <translation>Coins to spend</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verified</translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation>Typed by hand</translation>
    </message>
    <message numerus="yes">
        <source>Within %n block(s): %1 sat/vB</source>
        <translation>
            <numerusform>Within %n block: %1 sat/vB</numerusform>
            <numerusform>Within %n blocks: %1 sat/vB</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a rate, for example 2.5</source>
        <translation>Type a rate, for example 2.5</translation>
    </message>
    <message>
        <source>Not a rate</source>
        <translation>Not a rate</translation>
    </message>
    <message>
        <source>How long it takes is not known: the source gave no estimates</source>
        <translation>How long it takes is not known: the source gave no estimates</translation>
    </message>
    <message>
        <source>Lower than every estimate of the source: it may wait for days</source>
        <translation>Lower than every estimate of the source: it may wait for days</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s), by the source&apos;s estimate</source>
        <translation>
            <numerusform>About %n minute, by the source&apos;s estimate</numerusform>
            <numerusform>About %n minutes, by the source&apos;s estimate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coin(s) chosen, together %1</source>
        <translation>
            <numerusform>%n coin chosen, together %1</numerusform>
            <numerusform>%n coins chosen, together %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Recipients from a CSV file</source>
        <translation>Recipients from a CSV file</translation>
    </message>
    <message>
        <source>Table (*.csv);;All files (*)</source>
        <translation>Table (*.csv);;All files (*)</translation>
    </message>
    <message>
        <source>sat/vB</source>
        <translation>sat/vB</translation>
    </message>
    <message>
        <source>To an own wallet elsewhere</source>
        <translation>To an own wallet elsewhere</translation>
    </message>
    <message>
        <source>Gift or help</source>
        <translation>Gift or help</translation>
    </message>
    <message>
        <source>Investment or exchange</source>
        <translation>Investment or exchange</translation>
    </message>
    <message>
        <source>Return of what was lent or held</source>
        <translation>Return of what was lent or held</translation>
    </message>
    <message>
        <source>For goods or services</source>
        <translation>For goods or services</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Salary</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>A link (bitcoin:…) or a CSV file can also be dropped here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::SendPage</name>
    <message>
        <source>Signing request (*.psbt);;All files (*)</source>
        <translation>Signing request (*.psbt);;All files (*)</translation>
    </message>
    <message>
        <source>Recipient %1 looks like another address that you know: %2</source>
        <translation>Recipient %1 looks like another address that you know: %2</translation>
    </message>
    <message>
        <source>Recipient %1 has the same address as an earlier one</source>
        <translation>Recipient %1 has the same address as an earlier one</translation>
    </message>
    <message>
        <source>Recipient %1 is an address of this wallet</source>
        <translation>Recipient %1 is an address of this wallet</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Sent to the network: %1</source>
        <translation>Sent to the network: %1</translation>
    </message>
    <message>
        <source>Working on the transfer</source>
        <translation>Working on the transfer</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Not kept yet</translation>
    </message>
    <message>
        <source>Every signature is there</source>
        <translation>Every signature is there</translation>
    </message>
    <message>
        <source>Or let another signer sign it</source>
        <translation>Or let another signer sign it</translation>
    </message>
    <message numerus="yes">
        <source>Needs %n more signature(s) of: %1</source>
        <translation>
            <numerusform>Needs %n more signature of: %1</numerusform>
            <numerusform>Needs %n more signatures of: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Keep as a draft</translation>
    </message>
    <message>
        <source>Save for another signer</source>
        <translation>Save for another signer</translation>
    </message>
    <message>
        <source>Add what came back</source>
        <translation>Add what came back</translation>
    </message>
    <message>
        <source>Abandon</source>
        <translation>Abandon</translation>
    </message>
    <message>
        <source>Send %1 to the network</source>
        <translation>Send %1 to the network</translation>
    </message>
    <message>
        <source>Send to the network</source>
        <translation>Send to the network</translation>
    </message>
    <message>
        <source>This program cannot send. Save the transaction and send it from another one.</source>
        <translation>This program cannot send. Save the transaction and send it from another one.</translation>
    </message>
    <message>
        <source>The keys are opened for this one signature and closed again.</source>
        <translation>The keys are opened for this one signature and closed again.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>The same request, signed</source>
        <translation>The same request, signed</translation>
    </message>
    <message>
        <source>cosigner %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it as a draft: it stands below until it may be signed, and can be abandoned all that time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>What is chosen here is in force at once, on this computer.</source>
        <translation>What is chosen here is in force at once, on this computer.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Unit of amounts</source>
        <translation>Unit of amounts</translation>
    </message>
    <message>
        <source>Automatic lock</source>
        <translation>Automatic lock</translation>
    </message>
    <message>
        <source>A locked vault is closed: keys and wallets leave the memory, and the password is needed again.</source>
        <translation>A locked vault is closed: keys and wallets leave the memory, and the password is needed again.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when left alone for</source>
        <translation>Lock when left alone for</translation>
    </message>
    <message>
        <source>Lock when the computer sleeps or the screen is locked</source>
        <translation>Lock when the computer sleeps or the screen is locked</translation>
    </message>
    <message>
        <source>Bitcoin network</source>
        <translation>Bitcoin network</translation>
    </message>
    <message>
        <source>New wallets and signing requests belong to this network. Test networks have coins without value.</source>
        <translation>New wallets and signing requests belong to this network. Test networks have coins without value.</translation>
    </message>
    <message>
        <source>Bitcoin (main network)</source>
        <translation>Bitcoin (main network)</translation>
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
        <translation>Regtest (own test chain)</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Password of the vault</translation>
    </message>
    <message>
        <source>Password now</source>
        <translation>Password now</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>New password once more</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>The new password does not match its repetition. Type both again.</source>
        <translation>The new password does not match its repetition. Type both again.</translation>
    </message>
    <message>
        <source>Changing the password …</source>
        <translation>Changing the password …</translation>
    </message>
    <message>
        <source>The password is changed. Older backup files keep the password they were made with.</source>
        <translation>The password is changed. Older backup files keep the password they were made with.</translation>
    </message>
    <message>
        <source>The vault file</source>
        <translation>The vault file</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Cipher</translation>
    </message>
    <message>
        <source>Password hashing</source>
        <translation>Password hashing</translation>
    </message>
    <message>
        <source>This one file is the whole vault. Whoever copies it and knows the password has everything; without the password it is of no use.</source>
        <translation>This one file is the whole vault. Whoever copies it and knows the password has everything; without the password it is of no use.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Check the file</translation>
    </message>
    <message>
        <source>Checking every page of the file …</source>
        <translation>Checking every page of the file …</translation>
    </message>
    <message>
        <source>Every page, both headers and every seed are whole.</source>
        <translation>Every page, both headers and every seed are whole.</translation>
    </message>
    <message>
        <source>The file is damaged. Restore the latest backup and keep this file for help.</source>
        <translation>The file is damaged. Restore the latest backup and keep this file for help.</translation>
    </message>
    <message>
        <source>Source of the chain</source>
        <translation>Source of the chain</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Encrypted (TLS)</translation>
    </message>
    <message>
        <source>SOCKS5 proxy, for example Tor</source>
        <translation>SOCKS5 proxy, for example Tor</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port of the proxy</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Password of the node</source>
        <translation>Password of the node</translation>
    </message>
    <message>
        <source>Cookie file</source>
        <translation>Cookie file</translation>
    </message>
    <message>
        <source>Keep this source</source>
        <translation>Keep this source</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Forget it</translation>
    </message>
    <message>
        <source>Read the chain now</source>
        <translation>Read the chain now</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>I compared the fingerprint: accept this certificate</source>
        <translation>I compared the fingerprint: accept this certificate</translation>
    </message>
    <message>
        <source>Nobody is contacted until you choose a server or node of your own here. Everything works without one, with what is already known.</source>
        <translation>Nobody is contacted until you choose a server or node of your own here. Everything works without one, with what is already known.</translation>
    </message>
    <message>
        <source>Which source</source>
        <translation>Which source</translation>
    </message>
    <message>
        <source>First source</source>
        <translation>First source</translation>
    </message>
    <message>
        <source>Second source, to compare</source>
        <translation>Second source, to compare</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Kind of source</translation>
    </message>
    <message>
        <source>Electrum server</source>
        <translation>Electrum server</translation>
    </message>
    <message>
        <source>Bitcoin Core node (RPC)</source>
        <translation>Bitcoin Core node (RPC)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Judged by the authorities of this system</source>
        <translation>Judged by the authorities of this system</translation>
    </message>
    <message>
        <source>Nobody is contacted.</source>
        <translation>Nobody is contacted.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connecting</translation>
    </message>
    <message>
        <source>Reading and proving: %1 of %2</source>
        <translation>Reading and proving: %1 of %2</translation>
    </message>
    <message>
        <source>Everything was read and proven, up to block %1. News are waited for.</source>
        <translation>Everything was read and proven, up to block %1. News are waited for.</translation>
    </message>
    <message>
        <source>The connection was lost; the next attempt follows.</source>
        <translation>The connection was lost; the next attempt follows.</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate (SHA-256): %1</source>
        <translation>Fingerprint of the certificate (SHA-256): %1</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ShareChart</name>
    <message>
        <source>Cold share from %1 (%2) to %3 (%4). Lowest: %5 on %6.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::SharesPanel</name>
    <message>
        <source>Shares needed to restore</source>
        <translation>Shares needed to restore</translation>
    </message>
    <message>
        <source>Shares in all</source>
        <translation>Shares in all</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Each share is a list of words for another place or person. Fewer shares than needed tell nothing.</source>
        <translation>Each share is a list of words for another place or person. Fewer shares than needed tell nothing.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Next share</source>
        <translation>Next share</translation>
    </message>
    <message>
        <source>Share %1 of %2</source>
        <translation>Share %1 of %2</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::SharesStep</name>
    <message>
        <source>Enter the secret shares (SLIP39)</source>
        <translation>Enter the secret shares (SLIP39)</translation>
    </message>
    <message>
        <source>One share after another, in any order, until there are enough.</source>
        <translation>One share after another, in any order, until there are enough.</translation>
    </message>
    <message>
        <source>Number of words</source>
        <translation>Number of words</translation>
    </message>
    <message>
        <source>The shares were made by</source>
        <translation>The shares were made by</translation>
    </message>
    <message>
        <source>Sandyk, from a seed phrase</source>
        <translation>Sandyk, from a seed phrase</translation>
    </message>
    <message>
        <source>A hardware wallet</source>
        <translation>A hardware wallet</translation>
    </message>
    <message>
        <source>First share</source>
        <translation>First share</translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) entered. The set has %1 groups, %2 of them are needed.</source>
        <translation>
            <numerusform>%Ln share entered. The set has %1 groups, %2 of them are needed.</numerusform>
            <numerusform>%Ln shares entered. The set has %1 groups, %2 of them are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) entered, %1 are needed.</source>
        <translation>
            <numerusform>%Ln share entered, %1 are needed.</numerusform>
            <numerusform>%Ln shares entered, %1 are needed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add this share</source>
        <translation>Add this share</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ShowWordsStep</name>
    <message>
        <source>Write these words on paper</source>
        <translation>Write these words on paper</translation>
    </message>
    <message>
        <source>By hand, in this order, with their numbers. No photo, no file, no printer: what is on a computer can be copied.</source>
        <translation>By hand, in this order, with their numbers. No photo, no file, no printer: what is on a computer can be copied.</translation>
    </message>
    <message>
        <source>I have written all the words and compared them one by one</source>
        <translation>I have written all the words and compared them one by one</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::SignPage</name>
    <message>
        <source>Signing request (*.psbt *.txt);;All files (*)</source>
        <translation>Signing request (*.psbt *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Another program prepares the transaction; here you read what it really does, and sign it.</source>
        <translation>Another program prepares the transaction; here you read what it really does, and sign it.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Pasted text</translation>
    </message>
    <message>
        <source>Reading the signing request</source>
        <translation>Reading the signing request</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Signing</translation>
    </message>
    <message>
        <source>Drop a signing request (PSBT file) here</source>
        <translation>Drop a signing request (PSBT file) here</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Open a signing request</source>
        <translation>Open a signing request</translation>
    </message>
    <message>
        <source>Or paste it as text</source>
        <translation>Or paste it as text</translation>
    </message>
    <message>
        <source>Signing request as text</source>
        <translation>Signing request as text</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Read it</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>The keys are opened for this one signature and closed again.</source>
        <translation>The keys are opened for this one signature and closed again.</translation>
    </message>
    <message>
        <source>The same request, signed by a cosigner</source>
        <translation>The same request, signed by a cosigner</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::SignerChoice</name>
    <message>
        <source>Who signs?</source>
        <translation>Who signs?</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation>This vault</translation>
    </message>
    <message>
        <source>Its key is opened with your password for this one signature.</source>
        <translation>Its key is opened with your password for this one signature.</translation>
    </message>
    <message>
        <source>Plug in the device that holds the key. It appears here by itself.</source>
        <translation>Plug in the device that holds the key. It appears here by itself.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::SimulatorCard</name>
    <message>
        <source>What would happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount in BTC</source>
        <translation type="unfinished">Amount in BTC</translation>
    </message>
    <message>
        <source>Already in each sum, in BTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wallet holds, in BTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Time</translation>
    </message>
    <message>
        <source>A request that nobody made, judged by the policy as it stands on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of a wallet that is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would be blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would be allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule matches, and what no rule allows is denied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1, number %2 in the order, is the first that matches: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::SingleSigForm</name>
    <message>
        <source>Add a single-signature wallet</source>
        <translation>Add a single-signature wallet</translation>
    </message>
    <message>
        <source>One key signs. Native segwit is the usual choice.</source>
        <translation>One key signs. Native segwit is the usual choice.</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Savings</translation>
    </message>
    <message>
        <source>Add the wallet</source>
        <translation>Add the wallet</translation>
    </message>
    <message>
        <source>Name of the wallet</source>
        <translation>Name of the wallet</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Low fees, understood by every wallet of today.</source>
        <translation>Low fees, understood by every wallet of today.</translation>
    </message>
    <message>
        <source>Newest form. Every amount is covered by the signature.</source>
        <translation>Newest form. Every amount is covered by the signature.</translation>
    </message>
    <message>
        <source>For senders that do not know bech32 addresses.</source>
        <translation>For senders that do not know bech32 addresses.</translation>
    </message>
    <message>
        <source>Oldest form, highest fees.</source>
        <translation>Oldest form, highest fees.</translation>
    </message>
    <message>
        <source>Account number (0 unless you know why)</source>
        <translation>Account number (0 unless you know why)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The key is opened once, to derive the public key of the wallet.</source>
        <translation>The key is opened once, to derive the public key of the wallet.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::StartPage</name>
    <message>
        <source>Welcome to Sandyk</source>
        <translation>Welcome to Sandyk</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>A place for the keys of your virtual assets. Nothing leaves this computer unless you send it. How will you use it?</source>
        <translation>A place for the keys of your virtual assets. Nothing leaves this computer unless you send it. How will you use it?</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Individual</translation>
    </message>
    <message>
        <source>You hold your own virtual assets.</source>
        <translation>You hold your own virtual assets.</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>Offline signer</source>
        <translation>Offline signer</translation>
    </message>
    <message>
        <source>A computer without a network that keeps keys, reviews signing requests and signs them.</source>
        <translation>A computer without a network that keeps keys, reviews signing requests and signs them.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Your vault</source>
        <translation>Your vault</translation>
    </message>
    <message>
        <source>A vault is one encrypted file with your keys and wallets.</source>
        <translation>A vault is one encrypted file with your keys and wallets.</translation>
    </message>
    <message>
        <source>Create a new vault</source>
        <translation>Create a new vault</translation>
    </message>
    <message>
        <source>With a new seed phrase that you write on paper.</source>
        <translation>With a new seed phrase that you write on paper.</translation>
    </message>
    <message>
        <source>Restore from a seed phrase</source>
        <translation>Restore from a seed phrase</translation>
    </message>
    <message>
        <source>You have 12 to 24 words on paper.</source>
        <translation>You have 12 to 24 words on paper.</translation>
    </message>
    <message>
        <source>Restore from secret shares (SLIP39)</source>
        <translation>Restore from secret shares (SLIP39)</translation>
    </message>
    <message>
        <source>You have several sheets with 20 or 33 words each.</source>
        <translation>You have several sheets with 20 or 33 words each.</translation>
    </message>
    <message>
        <source>Restore from a backup file</source>
        <translation>Restore from a backup file</translation>
    </message>
    <message>
        <source>You have an encrypted backup file and its password.</source>
        <translation>You have an encrypted backup file and its password.</translation>
    </message>
    <message>
        <source>Open a vault</source>
        <translation>Open a vault</translation>
    </message>
    <message>
        <source>The vault file is on this computer or on a disk.</source>
        <translation>The vault file is on this computer or on a disk.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Vault (*.sandyk);;All files (*)</source>
        <translation>Vault (*.sandyk);;All files (*)</translation>
    </message>
    <message>
        <source>Restoring the vault</source>
        <translation>Restoring the vault</translation>
    </message>
    <message>
        <source>Writing the vault</source>
        <translation>Writing the vault</translation>
    </message>
    <message>
        <source>Main key</source>
        <translation>Main key</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Savings</translation>
    </message>
    <message>
        <source>A licensed custodian: operators with roles, clients, approvals by several people, an audit log and reports.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::StopBar</name>
    <message>
        <source>Everything is stopped: no request is approved, signed or sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let work go on again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? Nothing leaves from this moment on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why may work go on? Administrators vote on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop everything now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose that work goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed: it counts when the administrators have voted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::SyncBar</name>
    <message>
        <source>Read the chain now</source>
        <translation type="unfinished">Read the chain now</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Stop</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of reading the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source of the chain is chosen: nobody is contacted, and what is shown is what is already known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second source: </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::UnlockPage</name>
    <message>
        <source>Password of the vault</source>
        <translation>Password of the vault</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>The vault is locked.</translation>
    </message>
    <message>
        <source>Another vault</source>
        <translation>Another vault</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Unlocking the vault</source>
        <translation>Unlocking the vault</translation>
    </message>
    <message>
        <source>&amp;Who unlocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who unlocks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::VaultStep</name>
    <message>
        <source>The vault</source>
        <translation>The vault</translation>
    </message>
    <message>
        <source>One encrypted file that holds your keys and wallets. Whoever has the file still needs the password.</source>
        <translation>One encrypted file that holds your keys and wallets. Whoever has the file still needs the password.</translation>
    </message>
    <message>
        <source>My vault</source>
        <translation>My vault</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>Password once more</translation>
    </message>
    <message>
        <source>Name of the vault</source>
        <translation>Name of the vault</translation>
    </message>
    <message>
        <source>Change the folder</source>
        <translation>Change the folder</translation>
    </message>
    <message>
        <source>Folder for the vault</source>
        <translation>Folder for the vault</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Both are the same.</translation>
    </message>
    <message>
        <source>The two do not match yet.</source>
        <translation>The two do not match yet.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::WalletBar</name>
    <message>
        <source>Wallet</source>
        <translation>Wallet</translation>
    </message>
    <message>
        <source>Reading the books</source>
        <translation>Reading the books</translation>
    </message>
    <message>
        <source>Nothing was read of the chain yet. Choose a source in Settings, or work offline.</source>
        <translation>Nothing was read of the chain yet. Choose a source in Settings, or work offline.</translation>
    </message>
    <message>
        <source>not read to the end yet</source>
        <translation>not read to the end yet</translation>
    </message>
    <message>
        <source>As of block %1, read %2</source>
        <translation>As of block %1, read %2</translation>
    </message>
    <message>
        <source>Your two sources tell different histories. Trust neither until they agree.</source>
        <translation>Your two sources tell different histories. Trust neither until they agree.</translation>
    </message>
    <message>
        <source>The source does not know blocks that were checked before; it stands at block %1.</source>
        <translation>The source does not know blocks that were checked before; it stands at block %1.</translation>
    </message>
    <message>
        <source>The source gave a proof that does not fit the block. Use another source.</source>
        <translation>The source gave a proof that does not fit the block. Use another source.</translation>
    </message>
    <message>
        <source>The source gave block headers without the work they need. Use another source.</source>
        <translation>The source gave block headers without the work they need. Use another source.</translation>
    </message>
    <message>
        <source>The source contradicts itself about a history. Use another source.</source>
        <translation>The source contradicts itself about a history. Use another source.</translation>
    </message>
    <message>
        <source>The source gave a wrong transaction. Use another source.</source>
        <translation>The source gave a wrong transaction. Use another source.</translation>
    </message>
    <message>
        <source>Blocks above %1 were replaced by others. Transactions in them were checked again.</source>
        <translation>Blocks above %1 were replaced by others. Transactions in them were checked again.</translation>
    </message>
    <message>
        <source>A transaction is no longer shown by the source: %1</source>
        <translation>A transaction is no longer shown by the source: %1</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Read %1</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::WalletCard</name>
    <message>
        <source>key without origin</source>
        <translation>key without origin</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Cosigner %1</source>
        <translation>Cosigner %1</translation>
    </message>
    <message>
        <source>Key fingerprint</source>
        <translation>Key fingerprint</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Signing</translation>
    </message>
    <message>
        <source>watch-only: no key of it is in this vault</source>
        <translation>watch-only: no key of it is in this vault</translation>
    </message>
    <message>
        <source>Addresses handed out</source>
        <translation>Addresses handed out</translation>
    </message>
    <message>
        <source>The backup is not confirmed: no address is shown yet.</source>
        <translation>The backup is not confirmed: no address is shown yet.</translation>
    </message>
    <message>
        <source>Output descriptor</source>
        <translation>Output descriptor</translation>
    </message>
    <message>
        <source>Show the descriptor</source>
        <translation>Show the descriptor</translation>
    </message>
    <message>
        <source>Hide the descriptor</source>
        <translation>Hide the descriptor</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Name of the wallet</source>
        <translation>Name of the wallet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Any descriptor wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitcoin Core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master public key (SLIP-132)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coldcard (multisig)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has the file sees every address, but can spend nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished">Saved: %1</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::WalletsPage</name>
    <message>
        <source>Wallets</source>
        <translation>Wallets</translation>
    </message>
    <message>
        <source>A wallet is a set of addresses that your keys can spend from. Its output descriptor says all of it.</source>
        <translation>A wallet is a set of addresses that your keys can spend from. Its output descriptor says all of it.</translation>
    </message>
    <message>
        <source>No wallets yet</source>
        <translation>No wallets yet</translation>
    </message>
    <message>
        <source>Choose below what kind of wallet to add first.</source>
        <translation>Choose below what kind of wallet to add first.</translation>
    </message>
    <message>
        <source>Add a wallet</source>
        <translation>Add a wallet</translation>
    </message>
    <message>
        <source>Single signature</source>
        <translation>Single signature</translation>
    </message>
    <message>
        <source>One key of this vault signs: native segwit, taproot, nested segwit or legacy.</source>
        <translation>One key of this vault signs: native segwit, taproot, nested segwit or legacy.</translation>
    </message>
    <message>
        <source>Multisig</source>
        <translation>Multisig</translation>
    </message>
    <message>
        <source>Several keys, and a quorum of them must sign: for example 2 of 3.</source>
        <translation>Several keys, and a quorum of them must sign: for example 2 of 3.</translation>
    </message>
    <message>
        <source>From an output descriptor</source>
        <translation>From an output descriptor</translation>
    </message>
    <message>
        <source>Made by another program, or from your paper copy.</source>
        <translation>Made by another program, or from your paper copy.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::Wizard</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::WizardStep</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::WordCountStep</name>
    <message>
        <source>A new seed phrase</source>
        <translation>A new seed phrase</translation>
    </message>
    <message>
        <source>The seed phrase is the money: whoever has these words has the coins, and without them nobody can bring the coins back.</source>
        <translation>The seed phrase is the money: whoever has these words has the coins, and without them nobody can bring the coins back.</translation>
    </message>
    <message>
        <source>Add my own throws of dice to the randomness of this computer</source>
        <translation>Add my own throws of dice to the randomness of this computer</translation>
    </message>
    <message>
        <source>Throws of dice</source>
        <translation>Throws of dice</translation>
    </message>
    <message>
        <source>12 words</source>
        <translation>12 words</translation>
    </message>
    <message>
        <source>Enough for every attack that is known. Quicker to write and to check.</source>
        <translation>Enough for every attack that is known. Quicker to write and to check.</translation>
    </message>
    <message>
        <source>24 words</source>
        <translation>24 words</translation>
    </message>
    <message>
        <source>The longest phrase, as many devices make it.</source>
        <translation>The longest phrase, as many devices make it.</translation>
    </message>
    <message>
        <source>Digits 1 to 6</source>
        <translation>Digits 1 to 6</translation>
    </message>
    <message numerus="yes">
        <source>%Ln throw(s) so far; %1 are needed.</source>
        <translation>
            <numerusform>%Ln throw so far; %1 are needed.</numerusform>
            <numerusform>%Ln throws so far; %1 are needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sandyk::ui::WordField</name>
    <message>
        <source>Word %1</source>
        <translation>Word %1</translation>
    </message>
    <message>
        <source>Type the first letters; Down chooses a word, Enter takes it</source>
        <translation>Type the first letters; Down chooses a word, Enter takes it</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Not in the list</translation>
    </message>
    <message>
        <source>Not in the list. Near it:</source>
        <translation>Not in the list. Near it:</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::WordGrid</name>
    <message>
        <source>Seed phrase</source>
        <translation>Seed phrase</translation>
    </message>
    <message>
        <source>The words are shown as a picture only. Press Enter to show or hide them.</source>
        <translation>The words are shown as a picture only. Press Enter to show or hide them.</translation>
    </message>
    <message>
        <source>The words are hidden. Press here to show them when nobody else can see the screen.</source>
        <translation>The words are hidden. Press here to show them when nobody else can see the screen.</translation>
    </message>
</context>
<context>
    <name>sandyk::ui::DesksPage</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what governs the firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an approval or a refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a signed transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved here; the answer waits to be carried back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused here; the answer waits to be carried back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed here; the answer waits to be carried back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work passes between the computers of one firm by files, without a server: signed by the desk that sends them, sealed for the one that gets them. What was changed, taken in before or is too old is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk has no keys yet. They are made once; its card goes to the firm&apos;s main desk, whose administrators adopt it. Operators with an account here come with the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the keys of this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Id of its keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash of the first register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of the main desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people of both desks compare these face to face or by telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the card of this desk …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card of this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what was signed here …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was signed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desks of the firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firm has adopted no desk yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt a desk from its card …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card of another desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the id with the people of that desk before you propose it. Accounts that the firm does not know are proposed as a second change; accept the desk first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id is the same: propose this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is adopted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed: it counts when the administrators have voted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send work to another desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First another desk must be adopted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a number the bundle brings what governs the firm: the first one binds a new desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the bundle …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle for another desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first bundle binds this desk to a firm, for good. Type the hash of the first register as the people of the main desk read it to you, not from the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work from the main desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvals and signatures from other desks. They count only as if they were given here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a bundle …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle from another desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests that came here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request has come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose coins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished">Purpose</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation type="unfinished">Fee</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvals so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why do you refuse it? The reason is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse this request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign %1 with the keys of this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvers and the offline signer answer it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer for the desk that asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is saved. Carry it to the main desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are opened for this one signature and closed again.</source>
        <translation type="unfinished">The keys are opened for this one signature and closed again.</translation>
    </message>
    <message>
        <source>Sign %1</source>
        <translation type="unfinished">Sign %1</translation>
    </message>
    <message>
        <source>The bundle is saved. Carry it to that desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in from %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::GapCard</name>
    <message>
        <source>Entries of the log are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old file was put back: entries %1 to %2 of the log, which were seen before, are not in it. Compare what is below with your papers. Two officers, different persons, sign what they found out (F-19); until then nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the chain without a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by the offline signer, unknown here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file of the signer was taken in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in what the signer has signed …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the signer has signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have signed. Another officer must sign too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrators and identification officers sign it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign the gap report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in no block yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::PriceCard</name>
    <message>
        <source>Price of one bitcoin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits in money, the cold share in total and the value of each movement are counted with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New price, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this price</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ScreeningPage</name>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed as %1, entry %2 of list %3 of %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients, their owners and addresses are compared with sanction lists, without a network. A match refuses nothing by itself: it holds until an identification officer has decided (rules F-27, TM-VA-AML-03).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list yet. Until there is one, what the client&apos;s record says about the comparison counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list is older than %1 days: transfers are blocked until it is renewed (F-27).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every list is younger than %1 days; the oldest one is good until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published %1, signed %2. Entries: %3. Taken in %4 by %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a signed list …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare everybody again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or a list as its publisher offers it (OFAC, the UN, or a table): you answer for it, and it is signed with your key. Short name and day only where the file has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign and take in a published list …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed sanction list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sanction list as it was published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing everybody with the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody was compared: no new match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody was compared. New matches: %1. They hold until you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for an officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the listed one: held for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another of that name: cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Address</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the listed one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you know? It holds for good; then freeze the client and open a case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What tells them apart? The reason is kept and signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision is kept and signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look somebody up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name or an address. Nothing follows from it and nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list names it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>votes that a change needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least cold share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait of a new destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>life of a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age that a price may have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pooled wallet of clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hash of the internal rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state of the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issued on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no founder from an offshore zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no founder paying from an offshore account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no party or union among the founders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no founder convicted or listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declared on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credit institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hash of the counsel&apos;s note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owners changed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of owners reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose coins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how cold it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>descriptor of the wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text of the proof of control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proof of control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for this many of the smallest units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything is stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyholders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes ahead of UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>life of an approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule %1, number %2: %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
