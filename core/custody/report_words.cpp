#include "custody/report_words.h"

namespace sandyk::custody {
namespace {

ReportWords english() {
    ReportWords w;
    w.statement = "Client statement";
    w.registerTitle = "Register of positions";
    w.ledger = "Ledger of the day";
    w.coldShare = "Cold share report";
    w.firm = "Firm";
    w.client = "Client";
    w.period = "Period";
    w.day = "Day";
    w.network = "Network";
    w.block = "Block";
    w.blockTime = "Time of the block (UTC)";
    w.currency = "Currency of values";
    w.accounts = "Positions";
    w.wallets = "Wallets at the end of the period";
    w.movements = "Movements";
    w.totals = "Totals";
    w.asset = "Asset";
    w.wallet = "Wallet";
    w.tier = "Storage";
    w.opening = "Opening";
    w.in = "In";
    w.out = "Out";
    w.fees = "Fees";
    w.closing = "Closing";
    w.value = "Value";
    w.prices = "Prices";
    w.date = "Date (UTC)";
    w.kind = "Movement";
    w.amount = "Amount";
    w.fee = "Fee";
    w.transaction = "Transaction";
    w.share = "Share";
    w.cold = "Cold";
    w.total = "All";
    w.floor = "Floor";
    w.margin = "Margin";
    w.state = "State";
    w.average = "Average of the period";
    w.days = "Days";
    w.stateOk = "in order";
    w.stateMargin = "near the floor";
    w.stateBelow = "below the floor";
    w.hot = "hot";
    w.warm = "warm";
    w.coldTier = "cold";
    w.deposit = "deposit";
    w.withdrawal = "withdrawal";
    w.transferOut = "transfer to another owner";
    w.transferIn = "transfer from another owner";
    w.moveOut = "move to another own wallet";
    w.moveIn = "move from another own wallet";
    w.adjustment = "correction";
    w.noPrice = "no price";
    w.checkpoint = "Checkpoint of the audit log";
    w.entries = "entries";
    w.root = "root";
    w.digest = "SHA-256 of the machine file's content";
    w.signedBy = "Signed by";
    w.units = "Amounts of BTC have eight decimals, those of other assets are in their smallest unit. Values are "
              "rounded up to "
              "the smallest unit of the currency.";
    w.none = "None.";
    w.ownCoins = "the firm";
    return w;
}

ReportWords russian() {
    ReportWords w;
    w.statement = "Выписка клиента";
    w.registerTitle = "Реестр позиций";
    w.ledger = "Книга учёта за день";
    w.coldShare = "Отчёт о доле в холодном хранении";
    w.firm = "Компания";
    w.client = "Клиент";
    w.period = "Период";
    w.day = "День";
    w.network = "Сеть";
    w.block = "Блок";
    w.blockTime = "Время блока (UTC)";
    w.currency = "Валюта оценки";
    w.accounts = "Позиции";
    w.wallets = "Кошельки на конец периода";
    w.movements = "Движения";
    w.totals = "Итоги";
    w.asset = "Актив";
    w.wallet = "Кошелёк";
    w.tier = "Хранение";
    w.opening = "На начало";
    w.in = "Приход";
    w.out = "Расход";
    w.fees = "Комиссии";
    w.closing = "На конец";
    w.value = "Стоимость";
    w.prices = "Цены";
    w.date = "Дата (UTC)";
    w.kind = "Движение";
    w.amount = "Сумма";
    w.fee = "Комиссия";
    w.transaction = "Транзакция";
    w.share = "Доля";
    w.cold = "Холодное";
    w.total = "Всего";
    w.floor = "Предел";
    w.margin = "Запас";
    w.state = "Состояние";
    w.average = "Среднее за период";
    w.days = "Дни";
    w.stateOk = "в порядке";
    w.stateMargin = "близко к пределу";
    w.stateBelow = "ниже предела";
    w.hot = "горячее";
    w.warm = "тёплое";
    w.coldTier = "холодное";
    w.deposit = "поступление";
    w.withdrawal = "вывод";
    w.transferOut = "перевод другому владельцу";
    w.transferIn = "перевод от другого владельца";
    w.moveOut = "перемещение в другой свой кошелёк";
    w.moveIn = "перемещение из другого своего кошелька";
    w.adjustment = "исправление";
    w.noPrice = "нет цены";
    w.checkpoint = "Контрольная точка журнала аудита";
    w.entries = "записей";
    w.root = "корень";
    w.digest = "SHA-256 содержания машинного файла";
    w.signedBy = "Подписал";
    w.units = "Суммы в BTC указаны с восемью знаками после точки, суммы других активов — в их наименьших единицах. "
              "Стоимость округлена вверх до наименьшей единицы валюты.";
    w.none = "Нет.";
    w.ownCoins = "компания";
    return w;
}

ReportWords turkmen() {
    ReportWords w;
    w.statement = "Müşderiniň hasapdan göçürmesi";
    w.registerTitle = "Galyndylaryň sanawy";
    w.ledger = "Günüň hasap kitaby";
    w.coldShare = "Sowuk saklamanyň paýy barada hasabat";
    w.firm = "Kompaniýa";
    w.client = "Müşderi";
    w.period = "Döwür";
    w.day = "Gün";
    w.network = "Tor";
    w.block = "Blok";
    w.blockTime = "Blogyň wagty (UTC)";
    w.currency = "Bahalandyrma walýutasy";
    w.accounts = "Galyndylar";
    w.wallets = "Döwrüň ahyryndaky gapjyklar";
    w.movements = "Hereketler";
    w.totals = "Jemi";
    w.asset = "Aktiw";
    w.wallet = "Gapjyk";
    w.tier = "Saklama";
    w.opening = "Başynda";
    w.in = "Giren";
    w.out = "Çykan";
    w.fees = "Komissiýalar";
    w.closing = "Ahyrynda";
    w.value = "Gymmaty";
    w.prices = "Bahalar";
    w.date = "Sene (UTC)";
    w.kind = "Hereket";
    w.amount = "Möçber";
    w.fee = "Komissiýa";
    w.transaction = "Blokçeýn geleşigi";
    w.share = "Paýy";
    w.cold = "Sowuk";
    w.total = "Hemmesi";
    w.floor = "Çäk";
    w.margin = "Ätiýaçlyk";
    w.state = "Ýagdaýy";
    w.average = "Döwrüň ortaça paýy";
    w.days = "Günler";
    w.stateOk = "tertipde";
    w.stateMargin = "çäge golaý";
    w.stateBelow = "çäkden aşak";
    w.hot = "gyzgyn";
    w.warm = "ýyly";
    w.coldTier = "sowuk";
    w.deposit = "gelip gowuşma";
    w.withdrawal = "çykarma";
    w.transferOut = "başga eýä geçirme";
    w.transferIn = "başga eýeden geçirme";
    w.moveOut = "öz başga gapjygyna göçürme";
    w.moveIn = "öz başga gapjygyndan göçürme";
    w.adjustment = "düzediş";
    w.noPrice = "baha ýok";
    w.checkpoint = "Audit žurnalynyň barlag nokady";
    w.entries = "ýazgy";
    w.root = "kök";
    w.digest = "Maşyn faýlynyň mazmunynyň SHA-256-sy";
    w.signedBy = "Gol çeken";
    w.units =
        "BTC möçberleri nokatdan soň sekiz belgi bilen, beýleki aktiwleriňki iň kiçi birliklerinde görkezilýär. Gymmat "
        "walýutanyň iň kiçi birligine çenli ýokary tegeleklendi.";
    w.none = "Ýok.";
    w.ownCoins = "kompaniýa";
    return w;
}

} // namespace

const ReportWords& reportWords(law::Language language) {
    static const ReportWords words[] = {turkmen(), russian(), english()};
    return words[static_cast<std::size_t>(language)];
}

} // namespace sandyk::custody
