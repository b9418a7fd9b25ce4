// Runs the vendor's own client (npm: ledger-bitcoin) against given answers of a device, and tells what it sends.
// usage: node crosscheck_ledger.js MODULES < cases.json > commands.json
'use strict';

const path = require('path');
const { AppClient, WalletPolicy } = require(path.join(process.argv[2], 'node_modules', 'ledger-bitcoin'));

class Line {
    constructor(answers) {
        this.answers = answers.map((answer) => Buffer.from(answer, 'hex'));
        this.sent = [];
    }
    async send(cla, ins, p1, p2, data = Buffer.alloc(0)) {
        this.sent.push(Buffer.concat([Buffer.from([cla, ins, p1, p2, data.length]), data]).toString('hex'));
        const answer = this.answers.shift();
        if (!answer || answer.readUInt16BE(answer.length - 2) === 0x6985) throw new Error('refused');
        return answer;
    }
}

async function run({ operation, policy, psbt, hmac, answers }) {
    const line = new Line(answers);
    const client = new AppClient(line);
    const wallet = new WalletPolicy(policy.name, policy.template, policy.keys);
    try {
        if (operation === 'register') await client.registerWallet(wallet);
        else await client.signPsbt(psbt, wallet, Buffer.from(hmac, 'hex'));
    } catch (error) {
        if (error.message !== 'refused') throw error;
    }
    return { id: wallet.getId().toString('hex'), sent: line.sent };
}

async function main() {
    const cases = JSON.parse(require('fs').readFileSync(0, 'utf8'));
    const results = [];
    for (const each of cases) results.push(await run(each));
    process.stdout.write(JSON.stringify(results));
}

main().catch((error) => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
});
