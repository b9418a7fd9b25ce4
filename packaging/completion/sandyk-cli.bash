# bash completion for sandyk-cli

_sandyk_cli_commands() {
    case $1 in
    mnemonic) echo "generate check" ;;
    key) echo "derive" ;;
    slip39) echo "split combine" ;;
    descriptor) echo "info derive" ;;
    address) echo "check" ;;
    psbt) echo "inspect sign combine finalize extract convert" ;;
    message) echo "sign verify" ;;
    vault) echo "create info password add-password remove-password backup restore check" ;;
    device) echo "list xpub address register sign import known name keys record advisories" ;;
    law) echo "show check questions notice accept verify diff sign new-key" ;;
    audit) echo "start verify list checkpoint export proof compare gap witness import cosign" ;;
    firm) echo "found status operator change licence settings keyholder policy price clock reject-all client freeze case wallet whitelist request screening signer bundle gap travel-rule" ;;
    report) echo "reconcile close days incidents resolve cold-share statement register ledger records verify snapshot" ;;
    wallet) echo "create import list descriptor address confirm-backup backup source sync history coins label freeze unfreeze address-book prices limits export export-history" ;;
    payment) echo "prepare list show sign export import broadcast bump cancel cpfp abandon" ;;
    esac
}

_sandyk_cli_options() {
    case $1 in
    "mnemonic generate") echo "--words --dice --passphrase-file --reveal" ;;
    "mnemonic check") echo "--mnemonic-file --passphrase-file" ;;
    "key derive") echo "--mnemonic-file --passphrase-file --path" ;;
    "slip39 split") echo "--mnemonic-file --group --group-threshold --iteration-exponent --passphrase-file --reveal" ;;
    "slip39 combine") echo "--shares-file --passphrase-file --reveal" ;;
    "descriptor derive") echo "--from --to --keychain" ;;
    "psbt inspect") echo "--vault --wallet --password-file --descriptor" ;;
    "psbt sign") echo "--vault --wallet --password-file --mnemonic-file --passphrase-file --descriptor --accept-fee --psbt-hash --out" ;;
    "psbt combine" | "psbt finalize" | "psbt extract") echo "--out" ;;
    "psbt convert") echo "--to --out" ;;
    "message sign") echo "--vault --wallet --password-file --mnemonic-file --passphrase-file --descriptor --address --message --message-file --format" ;;
    "message verify") echo "--address --message --message-file --signature" ;;
    "vault create") echo "--profile --unlock-memory --password-file" ;;
    "vault password") echo "--password-file --new-password-file" ;;
    "vault backup") echo "--password-file --to --out" ;;
    "vault add-password") echo "--password-file --new-password-file --name" ;;
    "vault remove-password") echo "--password-file --id" ;;
    "vault restore") echo "--password-file --from" ;;
    "vault check") echo "--password-file" ;;
    "device list") echo "--emulator --vault --password-file" ;;
    "device xpub") echo "--device --emulator --path --display --vault --password-file --pin-file --passphrase-file" ;;
    "device address") echo "--device --emulator --vault --wallet --password-file --descriptor --registration --index --keychain --pin-file --passphrase-file" ;;
    "device register") echo "--device --emulator --vault --wallet --password-file --descriptor --name --again --pin-file --passphrase-file" ;;
    "device known" | "device keys") echo "--vault --password-file" ;;
    "device advisories") echo "--vault --password-file --import --language" ;;
    "device name") echo "--vault --password-file --fingerprint --name" ;;
    "device record") echo "--vault --password-file --fingerprint --holder --place --made-by --made-on --expires-on --vendor --model --firmware --serial --note --remove" ;;
    "device sign") echo "--device --emulator --vault --wallet --password-file --descriptor --registration --accept-fee --psbt-hash --out --pin-file --passphrase-file" ;;
    "law show") echo "--profile --language --rule --file --vault --password-file --now" ;;
    "law check") echo "--fact --enforce --profile --file --vault --password-file --now" ;;
    "law notice") echo "--accept --language --vault --password-file --now" ;;
    "law accept") echo "--vault --password-file --operator --dry-run --now" ;;
    "law verify" | "law diff") echo "--now" ;;
    "law sign") echo "--key-file --set-version --issued-at --expires-at --out" ;;
    "law new-key") echo "--to --reveal" ;;
    "audit start" | "audit checkpoint") echo "--vault --password-file --state --out" ;;
    "audit verify" | "audit gap") echo "--vault --password-file --state" ;;
    "audit list") echo "--vault --password-file --state --from --most" ;;
    "audit export") echo "--vault --password-file --state --to --since --proof" ;;
    "audit proof") echo "--vault --password-file --state --index --out" ;;
    "audit compare" | "audit witness" | "audit import") echo "--vault --password-file --state" ;;
    "audit cosign") echo "--log-key --name --key-file --out" ;;
    "firm found") echo "--admin-quorum --operator --password-file --vault" ;;
    "firm status") echo "--operator --password-file --vault" ;;
    "firm operator") echo "--justify --key --keyholder-password-file --name --new-password-file --operator --owner --password-file --person --reason --role --rotate --vault" ;;
    "firm change") echo "--id --operator --password-file --reason --vault" ;;
    "firm licence") echo "--file --operator --out --password-file --risk-accepted --state --vault" ;;
    "firm settings") echo "--file --operator --out --password-file --vault" ;;
    "firm keyholder") echo "--file --operator --out --password-file --vault" ;;
    "firm policy") echo "--amount --asset --balance --client --destination --fiat --file --initiator --kind --operator --out --password-file --sum --tier --time --vault --wallet-code" ;;
    "firm price") echo "--asset --minor --operator --password-file --source --vault" ;;
    "firm clock") echo "--operator --password-file --vault" ;;
    "firm reject-all") echo "--operator --password-file --reason --vault" ;;
    "firm client") echo "--client --file --operator --password-file --reason --record --vault" ;;
    "firm freeze") echo "--all --client --id --operator --password-file --reason --time --vault" ;;
    "firm case") echo "--all --client --file --id --operator --out --password-file --reason --request --vault" ;;
    "firm wallet") echo "--client --operator --owner --password-file --tier --vault --wallet" ;;
    "firm whitelist") echo "--address --challenge --client --id --operator --password-file --purpose --signature --vault" ;;
    "firm request") echo "--accept-fee --address --amount --client --counterparty --exported --fee-rate --file --hash --id --kind --law-reason --operator --out --passphrase-file --password-file --psbt --psbt-hash --purpose --reason --seen --state --to-wallet --vault --wallet" ;;
    "firm screening") echo "--all --file --id --key-file --operator --out --password-file --published --reason --source --text --vault" ;;
    "firm bundle") echo "--accept-fee --file --genesis --hash --id --name --operator --out --passphrase-file --password-file --psbt-hash --reason --to --vault --wallet" ;;
    "firm travel-rule") echo "--client --file --from --id --operator --out --password-file --reason --to --vault" ;;
    "firm gap") echo "--file --operator --out --password-file --reason --vault" ;;
    "firm signer") echo "--accept-fee --file --genesis --out --passphrase-file --password-file --psbt-hash --vault --wallet" ;;
    "report reconcile") echo "--day --height --operator --out --password-file --snapshot --vault" ;;
    "report close") echo "--day --law-reason --operator --password-file --vault" ;;
    "report days") echo "--operator --password-file --vault" ;;
    "report incidents") echo "--all --operator --password-file --vault" ;;
    "report resolve") echo "--adjust --id --operator --password-file --reason --vault" ;;
    "report cold-share") echo "--day --language --month --operator --out --password-file --pdf --vault" ;;
    "report statement") echo "--client --from --language --operator --out --password-file --pdf --to --vault" ;;
    "report register") echo "--from --language --operator --out --password-file --pdf --to --vault" ;;
    "report ledger") echo "--day --language --operator --out --password-file --pdf --vault" ;;
    "report records") echo "--client --operator --password-file --vault" ;;
    "report verify") echo "--language --log-key --operator --password-file --pdf --vault" ;;
    "report snapshot") echo "--height --out --password-file --vault" ;;
    "wallet create") echo "--vault --password-file --name --type --account --mnemonic-file --shares-file --shares-passphrase-file --seed --words --dice --passphrase-file --allow-new-passphrase --reveal" ;;
    "wallet import") echo "--vault --password-file --name --descriptor --passphrase-file --watch-only" ;;
    "wallet list") echo "--vault --password-file" ;;
    "wallet descriptor") echo "--vault --password-file --wallet" ;;
    "wallet address") echo "--vault --password-file --wallet --index --keychain" ;;
    "wallet confirm-backup") echo "--vault --password-file --wallet --mnemonic-file --shares-file --shares-passphrase-file --passphrase-file" ;;
    "wallet source") echo "--vault --password-file --server --node --cookie-file --rpc-user --rpc-password-file --proxy --certificate --second --gap-limit" ;;
    "wallet sync") echo "--vault --password-file --wallet --server --node --cookie-file --rpc-user --rpc-password-file --proxy --certificate --gap-limit --pin --timeout --anew --all" ;;
    "wallet history" | "wallet coins") echo "--vault --password-file --wallet --limit" ;;
    "wallet backup") echo "--vault --password-file --wallet --reveal" ;;
    "wallet label") echo "--vault --password-file --type --ref --label --import --out" ;;
    "wallet freeze" | "wallet unfreeze") echo "--vault --password-file --coin" ;;
    "wallet address-book") echo "--vault --password-file --add --name --owner --note --kind --verify --remove --import --out" ;;
    "wallet prices") echo "--vault --password-file --import --currency --date" ;;
    "wallet limits") echo "--vault --password-file --per-payment --per-day --delay-above --delay-hours" ;;
    "wallet export") echo "--vault --password-file --wallet --format --out" ;;
    "wallet export-history") echo "--vault --password-file --wallet --format --currency --out" ;;
    "payment prepare") echo "--vault --password-file --wallet --to --uri --csv --max --subtract-fee --fee-rate --within --coin --label --purpose --final --accept-fee --dry-run --out" ;;
    "payment list") echo "--vault --password-file --wallet" ;;
    "payment show" | "payment export" | "payment import") echo "--vault --password-file --out" ;;
    "payment sign") echo "--vault --password-file --passphrase-file --accept-fee --out" ;;
    "payment broadcast") echo "--vault --password-file --no-send --out" ;;
    "payment bump") echo "--vault --password-file --wallet --fee-rate --within --payer --accept-fee --dry-run --out" ;;
    "payment cancel" | "payment cpfp") echo "--vault --password-file --wallet --fee-rate --within --accept-fee --dry-run --out" ;;
    "payment abandon") echo "--vault --password-file" ;;
    esac
}

_sandyk_cli_values() {
    case $1 in
    --network) echo "main test signet regtest" ;;
    --profile) echo "individual firm signer" ;;
    --language) echo "tk ru en" ;;
    --type) echo "pkh sh-wpkh wpkh tr" ;;
    --format) echo "simple full legacy" ;;
    --words) echo "12 15 18 21 24" ;;
    --keychain) echo "0 1" ;;
    --to) [ "$2" = convert ] && echo "0 2" ;;
    esac
}

_sandyk_cli() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} word group="" command="" i
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        case $word in
        --network) ((i++)) ;;
        -*) ;;
        *)
            if [ -z "$group" ]; then
                group=$word
            elif [ -z "$command" ]; then
                command=$word
            fi
            ;;
        esac
    done
    local words
    words=$(_sandyk_cli_values "$previous" "$command")
    if [ -z "$words" ]; then
        case $current in
        -*) words="$([ -n "$command" ] && _sandyk_cli_options "$group $command") --network --help" ;;
        *)
            if [ -z "$group" ]; then
                words="mnemonic key slip39 descriptor address psbt message vault wallet payment device law audit firm report"
            elif [ -z "$command" ]; then
                words=$(_sandyk_cli_commands "$group")
            fi
            ;;
        esac
        [ -z "$group" ] && [[ $current == -* ]] && words="--network --help --version"
    fi
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
    [ ${#COMPREPLY[@]} -eq 0 ] && [[ $current != -* ]] && mapfile -t COMPREPLY < <(compgen -f -- "$current")
}

complete -o filenames -F _sandyk_cli sandyk-cli
