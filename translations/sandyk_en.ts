<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ErrorWords</name>
    <message>
        <source>A word is not the one that was shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever restores from this paper would not find these coins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the marked words, or go back and compare your paper with the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. Nothing was signed or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details and send them to the makers, then start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done with what was entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing or does not fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the fields on this page and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was signed or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would show a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret on the screen can be seen by others and kept by the terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first that nobody else can see the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program failed its own check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A known calculation gave a wrong result, so no key may be used on this computer now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the computer. If it happens again, use another computer and do not enter your seed phrase here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program could not protect its memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this protection another program could read your keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs and try again. If it stays, check the settings of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer could not give the memory that this step needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid hexadecimal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the digits 0 to 9 and the letters a to f may stand here, in pairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text again, whole and without changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text does not pass its checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter is wrong, missing or too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text again from where it came, whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid base64 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter is wrong or the end is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter is wrong, missing or too many, or small and capital letters are mixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds bytes that are not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you chose the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data ends too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part is missing, so it cannot be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or copy it again from where it came, whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data is too large or says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It claims a size that cannot be right, so it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there or may not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file and its disk are in place and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is not there or may not be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this name is already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written whole; what was there before is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some room or choose another disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a key that can exist, so nothing can be done with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the key again from where it came, whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This signature cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not have the form of a signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again from where it came, whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not decrypt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is wrong or the data was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password again. If it is surely right, use another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature that was just made did not verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer made a calculation error, so nothing was given out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the computer and try again. If it happens again, do not sign on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of words is not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A seed phrase has 12, 15, 18, 21 or 24 words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the words on your paper copy and enter all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word is not in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All words of a seed phrase come from one fixed list of 2048 words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the marked word with your paper copy; the program shows words that are near it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words do not belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last word holds a check of all the others, and it does not match. A word is wrong or two are swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare each word and their order with your paper copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough throws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With fewer throws the dice would add too little chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw on until the number asked for is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a row of throws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the digits 1 to 6 may stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter each throw as one digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a secret share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share has 20 or 33 words from its own list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the words with your paper copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of this share do not belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word is wrong or two are swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This share belongs to another set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares of different sets cannot be joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use shares that were made together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More shares are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are not yet enough shares to restore the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter further shares of the same set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares do not give a valid secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the shares was changed or is false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the shares again; if it stays, use another share of the set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a derivation path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A path looks like m/84h/0h/0h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the path and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an extended key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not have the form of an extended public key (xpub).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key cannot be derived from a public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hardened step needs the private key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the extended public key of the account itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is outside what can exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No amount can be negative or above 21 million BTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only digits and one decimal mark may stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the amount without grouping marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transaction cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not have the form of a Bitcoin transaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not have the form that the network knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender of the file to make it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Bitcoin address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not have the form of an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address again from where it came, whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address does not pass its checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter is wrong; what is sent to a wrong address is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address belongs to another network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This wallet works on a different Bitcoin network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient for an address of the right network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output descriptor cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not have the form of a descriptor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output descriptor does not pass its checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of output descriptor is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program takes pkh, wpkh, sh, wsh with multi or sortedmulti, and tr with one key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a wallet of one of these kinds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output descriptor holds a private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A descriptor is shown, printed and sent about; a private key in it would not stay secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the descriptor with public keys only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output descriptor belongs to another network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its keys are made for a different Bitcoin network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the descriptor again for the right network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address number is outside the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The descriptor has no address of this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment link cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a Bitcoin payment link, or it asks for something unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient for the address itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a signing request that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a PSBT, or a part of it is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the request again from the wallet that made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing request holds the same field twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two programs could read it in two ways, so it is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are two different transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only copies of one and the same transaction can be combined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file that belongs to this transaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transaction is not complete yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures are still missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect the missing signatures first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing request is not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lacks what is needed for this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it again from the wallet that made it, with all details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is for your keys to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No input of this request belongs to the chosen wallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you chose the right wallet and the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request asks for an unusual kind of signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such a signature would leave a part of the transaction open to change after you sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not sign. Ask the maker of the request for one with the usual kind (ALL or DEFAULT).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof of an amount is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the whole previous transaction the amount of an input cannot be checked, and the fee could be a lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the request again with the previous transactions included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A previous transaction is not the right one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transaction given as proof is not the one that is spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not sign. Export the request again from the wallet that made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount is not what the request says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The previous transaction shows another amount, so the fee shown would be false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not sign. Find out who changed the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An input says nothing about what it spends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount and script are missing, so it cannot be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the request again with all details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script does not match what is spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request describes an input in a way that the coin itself does not confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key does not match its derivation path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that the request names is not the one at that path in your wallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change goes to a place that is not yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An output is marked as change, but your wallet does not make this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not sign. Treat this output as a payment to a stranger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key in the request is not part of this wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set of cosigners differs from the one you set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not sign. Compare the keys with your cosigners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request belongs to another network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature for one network could be used on another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the request again from a wallet on the right network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More goes out than comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such a transaction cannot exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fee is above the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So much would be paid to the network that a mistake is likely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the fee in the wallet that made the request. The limit is in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fee is a large share of the amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fee rate is above the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So much per byte is rarely needed, so a mistake is likely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the fee rate in the wallet that made the request. The limit is in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request holds a field that the program does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unknown field could change what the signature means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not sign. Ask the maker of the request what the field is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same coin is spent twice in the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such a transaction cannot be valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request changed after you reviewed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be signed is no longer what was shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the request again and review it from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature in the request is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made for something else or was damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the cosigner to sign again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of input is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program does not know how to check it, so it does not sign it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a wallet of a kind that is supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not fit this message and address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not prove anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check message, address and signature; each letter counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be decided whether the signature is valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It depends on rules that are not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a signature of the usual kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message signature cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not in this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file or create a vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a vault here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is open in another window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two programs must not write to it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other window or program, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not have the form of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of it no longer passes its check. Your coins are not in the file; they can be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file, then restore from the newest backup or from the seed phrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault comes from a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version could damage it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault could not be unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password again; check the keyboard language and the Caps Lock key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs the vault to be unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the vault and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has the file could try all short passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a longer one; several unrelated words are good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the only password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it nobody could open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another password first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault could not be read or written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or its disk gave an error; the last complete state is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk and its free room, then open the vault again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault would not be encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database library on this computer has no encryption, so the program refuses to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program together with SQLCipher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of it no longer passes its check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another copy of the backup, or restore from the seed phrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such wallet in the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been removed or renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a wallet from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wallet like this is already in the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name or its output descriptor is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name or open the wallet that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty, too long or holds signs that cannot be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is not confirmed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a proven backup, what you receive could be lost for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the seed phrase first; then addresses are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key does not belong to this wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output descriptor names another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the right seed phrase or the right descriptor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own key is not among the cosigners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You could not sign for such a wallet, and others could spend from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the keys with your cosigners before going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same key appears twice among the cosigners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wallet would be weaker than its quorum says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask each cosigner for a key of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key fingerprint is not the expected one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A different passphrase or different words give a different, empty wallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the passphrase again, exactly as the first time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This wallet is watch-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its private keys are not in this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign where the keys are: another vault or a device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is connected to a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offline signer is meant for a computer without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect the network, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such hardware wallet is plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in, unlock it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not let the program use the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule that allows it (udev) is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the rules that come with Sandyk, then plug the device in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one program can speak with it at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other wallet program or browser page, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device was unplugged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection ended before the work was done. Nothing was signed or changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in, unlock it, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be busy, asleep or locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wake and unlock it, then try again. If that does not help, plug it in anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device gave an answer that makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was used. The cable, another program or a manipulated device can be the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the device in directly and try again. If it happens again, do not use this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers only after its PIN is entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the PIN on the device, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another app is open on the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device works with Bitcoin only in its Bitcoin app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Bitcoin app on the device, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The software of the device is too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version cannot do it safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the device with the program of its maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device cannot do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its model or software does not know this kind of wallet or request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another device or another kind of wallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused on the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was turned down on the screen of the device. Nothing was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that was not meant, start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device does not accept this request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It found that the data do not fit together or are not of its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this is the right device, seed and wallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device does not know this wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wallet must be registered on the device once before it shows addresses or signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the wallet on the device, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device holds other keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seed or passphrase of the device is not the one of this wallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug in the right device, or enter the right passphrase on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device has another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the device differs from that of the wallet here. One of the two is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use this address. Check the wallet and the device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device gave a wrong signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not fit this transaction or message, so it was thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use this device any more until its maker has explained it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameDoubts</name>
    <message>
        <source>This name looks like another name in this vault: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One word of this name mixes letters of different alphabets that may look the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetPainter</name>
    <message>
        <source>Digest %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalletPreview</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosigner %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key of this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key fingerprint %1, path m/%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended public key (xpub)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every cosigner must see the same first address in their own program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalletWords</name>
    <message>
        <source>Testnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regtest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitcoin, main network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Individual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legacy (pkh)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nested segwit (sh-wpkh)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Native segwit (wpkh)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taproot (tr)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legacy multisig (sh)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Native segwit multisig (wsh)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nested segwit multisig (sh-wsh)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, quorum: %2 of %3 keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fee is high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fee is very low: the transaction may never be confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An output is so small that spending it costs more than it is worth (dust).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing comes back: everything leaves the wallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two outputs go to the same address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An output has no address: the program does not know who can spend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transaction writes data into the blockchain for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address of yours has an unusually high number: other programs may not find its coins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transaction is valid only from a later time or block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transaction can be replaced with a higher fee until it is confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some inputs are not yours: others pay or sign along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coins of several of your wallets are spent together, which links them for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An output that may be change cannot be proven: it is shown as a payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request carries further fields that do not change what is signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transaction has an unusual version number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transaction is so large that the network may not pass it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look-alike address: an output leaves to an address that begins and ends like another one here, but is not the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::AddKeyPage</name>
    <message>
        <source>Add a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A further seed phrase in this vault. Each has its own key fingerprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a new seed phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You write its words on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a seed phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have 12 to 24 words on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from secret shares (SLIP39)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have several sheets with 20 or 33 words each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new key is encrypted with the password of this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::AddressView</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter to copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Compare the first and last groups after pasting.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::AirGapWindow</name>
    <message>
        <source>Offline signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is connected to a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offline signer keeps keys on a computer that nobody can reach. While a network interface is active it does not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplug the network cable, turn off Wi-Fi and mobile data, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two keyholders may open it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people with different passwords of one vault agree that the risk is worth it. Their decision is written into the vault’s event list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vault chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose vault …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the first keyholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the second keyholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First keyholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second keyholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open while connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandyk vault (*.sandyk)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking both passwords …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::BackupFileStep</name>
    <message>
        <source>Restore from a backup file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted file that was made under Backup, with the password that was in force then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the backup file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the restored vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup of a vault (*.sandyk-backup);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::BackupPage</name>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two things together bring everything back: the words of each seed, and the descriptor of each wallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted backup file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file with every seed, wallet and label, closed with the password of this vault. Keep it on another medium and in another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save backup file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save backup file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandyk backup (*.sandyk-backup)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the backup and reading it back …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved and read back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper holds the descriptors, key fingerprints and first addresses, and lines on which you write the words by hand. The words themselves are never printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this descriptor the words alone cannot bring a multisig wallet back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output descriptor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup has been confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the words of its seed on the Keys page first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I keep this descriptor on paper or in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper copy of the vault “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it away from the computer. To restore: enter the words of each seed, then import each descriptor. Nobody who helps you needs to see the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with passphrase: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key “%1”: key fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words, written by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallet “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First address, to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write the file. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::BusyOverlay</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::CheckPanel</name>
    <message>
        <source>Enter the words from your paper copy. They must give the same key fingerprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are valid but belong to another key. Compare each with your paper copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words give this key. Your backup is good.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::CheckedCopy</name>
    <message>
        <source>Another program changed what was copied. Do not paste it: compare every group, and check this computer before you send anything.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::CompareStep</name>
    <message>
        <source>Compare with the cosigners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each cosigner sets up the same wallet. Compare quorum, every fingerprint and the first address over the telephone or face to face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum, all key fingerprints and the first address are the same for everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the wallet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ConfirmWordsStep</name>
    <message>
        <source>Check of the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type these words from your paper. Only then does the wallet show an address to receive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I will do this later; until then nothing can be received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::CosignerPanel</name>
    <message>
        <source>Passphrase of this key, if it has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosigner’s public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this text to whoever sets up the multisig wallet. It shows addresses and amounts of that wallet, and cannot spend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of the multisig wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Native segwit (P2WSH)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nested segwit (P2SH-P2WSH)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::CosignersStep</name>
    <message>
        <source>The other cosigners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the line of each: [fingerprint/path] and the extended public key (xpub). Ask for it over a way that you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosigner %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read. Key fingerprint %1, path m/%2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::Desk</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence: not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ImportForm</name>
    <message>
        <source>From an output descriptor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text begins with wpkh(, tr(, wsh( or the like and ends with # and eight signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output descriptor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key of it is in this vault: the wallet will be watch-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is opened once, to prove that the descriptor really names it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::KeyCard</name>
    <message>
        <source>Key fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret shares (SLIP39) of a hardware wallet</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup has not been checked. No address is given before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split into shares (SLIP39)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key for a multisig wallet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::KeyholdersCard</name>
    <message>
        <source>Keyholders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each keyholder opens the vault with a password of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a keyholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove keyholder %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new keyholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the new keyholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same password once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords of the new keyholder do not match. Type both again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyholder’s password opens the vault from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password no longer opens the vault. Backup files made earlier still open with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every seed of this vault. A key fingerprint is the mark by which other programs name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a seed phrase or restore one; its keys then sign for your wallets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::MainWindow</name>
    <message>
        <source>Sandyk, offline signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandyk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::MultisigWizard</name>
    <message>
        <source>Multisig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is opened once, to prove that the wallet really holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the wallet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::NoticeBar</name>
    <message>
        <source>Look here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of “%1” is not confirmed. Until then its wallets give no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key in this vault yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no wallet in this vault yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive: show an address of a wallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign: open a signing request that another program made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watch-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No wallets yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key fingerprint %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::OwnKeyStep</name>
    <message>
        <source>Your key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this line to the other cosigners. It holds no secret, but whoever has it sees the wallet&apos;s coins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosigner&apos;s line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key in this vault yet. Add one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is opened once, to derive its public key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::PassphraseStep</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An extra phrase of your own that makes other keys out of the same words. It is not stored: lose it and the coins are lost. Most people need none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it beside your words. It is no secret. When you restore, the same fingerprint says that words and passphrase were typed right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two do not match yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key fingerprint: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase, if the key has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::PasswordPrompt</name>
    <message>
        <source>Password of the vault</source>
        <translation type="unfinished"></translation>
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
    <name>sandyk::ui::PhraseStep</name>
    <message>
        <source>Enter the seed phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the first letters of each word; the program knows the list and completes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::QrView</name>
    <message>
        <source>QR code: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::QuorumStep</name>
    <message>
        <source>Multisig wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide together how many keys there are and how many of them must sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that must sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ReceivePage</name>
    <message>
        <source>Receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a new address to each sender. Compare it on the other screen, first and last groups and some in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No wallet to receive with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses come from a wallet. Create one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is not confirmed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you receive without a proven backup could be lost for ever. Confirm the backup, then addresses are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This wallet is on a test network. Its coins have no value: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address has been handed out yet. Press “New address” for the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address number %1, the newest one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address number %1, shown before: give it to nobody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallet “%1”, receive keychain, number %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::RefusalPage</name>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule or standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ResultCard</name>
    <message>
        <source>Signed and complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed; other signatures are still missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every input has the signatures that it needs. Hand the file back to the program that broadcasts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand the file to the next cosigner, or add the copy that a cosigner signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the signed request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the transaction (hex)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a cosigner&apos;s copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed.psbt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing request (*.psbt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction in hex (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::RevealPanel</name>
    <message>
        <source>Show the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever sees these words can take everything they protect. Be alone, and copy them by hand only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ReviewView</name>
    <message>
        <source>Change, comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a wallet of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data in the blockchain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This transaction sends %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This transaction sends nothing to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule or standard: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this fee is really meant, type it exactly, in BTC: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee in BTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven: wallet “%1”, change address number %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven: wallet “%1”, receive address number %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the coins go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves the wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of what leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown: an amount is not proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all, %2 of them yours, %3 with a proven amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of the inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, valid at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid from block %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has still to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a cosigner&apos;s copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this address is really meant, type the amount that it gets exactly, in BTC: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount in BTC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::SecretEdit</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was typed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is chosen here is in force at once, on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A locked vault is closed: keys and wallets leave the memory, and the password is needed again.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when the computer sleeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitcoin network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New wallets and signing requests belong to this network. Test networks have coins without value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitcoin (main network)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regtest (own test chain)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new password does not match its repetition. Type both again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the password …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is changed. Older backup files keep the password they were made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password hashing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one file is the whole vault. Whoever copies it and knows the password has everything; without the password it is of no use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking every page of the file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every page, both headers and every seed are whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged. Restore the latest backup and keep this file for help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::SharesPanel</name>
    <message>
        <source>Shares needed to restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each share is a list of words for another place or person. Fewer shares than needed tell nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::SharesStep</name>
    <message>
        <source>Enter the secret shares (SLIP39)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One share after another, in any order, until there are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares were made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandyk, from a seed phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hardware wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First share</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::ShowWordsStep</name>
    <message>
        <source>Write these words on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand, in this order, with their numbers. No photo, no file, no printer: what is on a computer can be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have written all the words and compared them one by one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::SignPage</name>
    <message>
        <source>Signing request (*.psbt *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program prepares the transaction; here you read what it really does, and sign it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the signing request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a signing request (PSBT file) here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a signing request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or paste it as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing request as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are opened for this one signature and closed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same request, signed by a cosigner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::SingleSigForm</name>
    <message>
        <source>Add a single-signature wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One key signs. Native segwit is the usual choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Savings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low fees, understood by every wallet of today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest form. Every amount is covered by the signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For senders that do not know bech32 addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest form, highest fees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account number (0 unless you know why)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is opened once, to derive the public key of the wallet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::StartPage</name>
    <message>
        <source>Welcome to Sandyk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place for the keys of your virtual assets. Nothing leaves this computer unless you send it. How will you use it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Individual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You hold your own virtual assets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A licensed custodian. Not there yet in this version: operators and roles, clients, limits, approvals, the audit log and reports. Keys, wallets and signing work as for an individual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A computer without a network that keeps keys, reviews signing requests and signs them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vault is one encrypted file with your keys and wallets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a new vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a new seed phrase that you write on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a seed phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have 12 to 24 words on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from secret shares (SLIP39)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have several sheets with 20 or 33 words each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a backup file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have an encrypted backup file and its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault file is on this computer or on a disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault (*.sandyk);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Savings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::UnlockPage</name>
    <message>
        <source>Password of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking the vault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::VaultStep</name>
    <message>
        <source>The vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One encrypted file that holds your keys and wallets. Whoever has the file still needs the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two do not match yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::WalletCard</name>
    <message>
        <source>key without origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosigner %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watch-only: no key of it is in this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is not confirmed: no address is shown yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output descriptor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the descriptor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the descriptor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::WalletsPage</name>
    <message>
        <source>Wallets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wallet is a set of addresses that your keys can spend from. Its output descriptor says all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No wallets yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose below what kind of wallet to add first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One key of this vault signs: native segwit, taproot, nested segwit or legacy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multisig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several keys, and a quorum of them must sign: for example 2 of 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an output descriptor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by another program, or from your paper copy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::Wizard</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::WordCountStep</name>
    <message>
        <source>A new seed phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seed phrase is the money: whoever has these words has the coins, and without them nobody can bring the coins back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add my own throws of dice to the randomness of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throws of dice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough for every attack that is known. Quicker to write and to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest phrase, as many devices make it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits 1 to 6</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the first letters; Down chooses a word, Enter takes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the list. Near it:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandyk::ui::WordGrid</name>
    <message>
        <source>Seed phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are shown as a picture only. Press Enter to show or hide them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are hidden. Press here to show them when nobody else can see the screen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
