#include "ui/pages/clients/record_fields.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/pages/firm/firm_parts.h"
#include "ui/text/firm_words.h"
#include "ui/text/visible_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/label.h"

namespace sandyk::ui {

using custody::Capacity;
using custody::EntityForm;

namespace {

constexpr int kMostField = 500;
constexpr Capacity kCapacities[] = {Capacity::Owner,   Capacity::Founder,    Capacity::Trustee,
                                    Capacity::Manager, Capacity::Controller, Capacity::Beneficiary};
constexpr Capacity kAnswered[] = {Capacity::Founder, Capacity::Trustee, Capacity::Manager, Capacity::Controller};
constexpr EntityForm kForms[] = {EntityForm::Company, EntityForm::Trust, EntityForm::ForeignStructure};

template <class T>
struct Field {
    std::string T::*at;
    const char* name;
};

constexpr const char* kDay = "1990-12-31";

using custody::Entity;
using custody::Person;

const Field<Person> kPerson[] = {
    {&Person::fullName, QT_TRANSLATE_NOOP("sandyk::ui::PersonFields", "Full name")},
    {&Person::birthDate, QT_TRANSLATE_NOOP("sandyk::ui::PersonFields", "Date of birth")},
    {&Person::birthPlace, QT_TRANSLATE_NOOP("sandyk::ui::PersonFields", "Place of birth")},
    {&Person::nationality, QT_TRANSLATE_NOOP("sandyk::ui::PersonFields", "Citizenship")},
    {&Person::residence, QT_TRANSLATE_NOOP("sandyk::ui::PersonFields", "Place of residence")},
    {&Person::documentKind, QT_TRANSLATE_NOOP("sandyk::ui::PersonFields", "Identity document")},
    {&Person::documentNumber, QT_TRANSLATE_NOOP("sandyk::ui::PersonFields", "Number of the document")},
    {&Person::documentIssuer, QT_TRANSLATE_NOOP("sandyk::ui::PersonFields", "Issued by")},
    {&Person::documentIssued, QT_TRANSLATE_NOOP("sandyk::ui::PersonFields", "Issued on")},
    {&Person::documentExpires, QT_TRANSLATE_NOOP("sandyk::ui::PersonFields", "Valid until")},
    {&Person::address, QT_TRANSLATE_NOOP("sandyk::ui::PersonFields", "Postal address")},
    {&Person::taxNumber, QT_TRANSLATE_NOOP("sandyk::ui::PersonFields", "Tax number")},
    {&Person::phone, QT_TRANSLATE_NOOP("sandyk::ui::PersonFields", "Telephone")},
    {&Person::email, QT_TRANSLATE_NOOP("sandyk::ui::PersonFields", "E-mail")},
};
const Field<Entity> kEntity[] = {
    {&Entity::name, QT_TRANSLATE_NOOP("sandyk::ui::EntityFields", "Name")},
    {&Entity::registrationNumber, QT_TRANSLATE_NOOP("sandyk::ui::EntityFields", "Registration number")},
    {&Entity::registrationCountry, QT_TRANSLATE_NOOP("sandyk::ui::EntityFields", "Country of registration")},
    {&Entity::registeredOn, QT_TRANSLATE_NOOP("sandyk::ui::EntityFields", "Registered on")},
    {&Entity::address, QT_TRANSLATE_NOOP("sandyk::ui::EntityFields", "Postal address")},
    {&Entity::taxNumber, QT_TRANSLATE_NOOP("sandyk::ui::EntityFields", "Tax number")},
    {&Entity::activity, QT_TRANSLATE_NOOP("sandyk::ui::EntityFields", "Kind of activity")},
};

bool isDay(std::string Person::*at) {
    return at == &Person::birthDate || at == &Person::documentIssued || at == &Person::documentExpires;
}

bool isDay(std::string Entity::*at) {
    return at == &Entity::registeredOn;
}

/// Hundredths of a percent of "12.5" or "12,5".
std::int64_t shareOf(QString text) {
    text.replace(QLatin1Char(','), QLatin1Char('.'));
    const QStringList parts = text.trimmed().split(QLatin1Char('.'));
    bool isWhole = false, isRest = true;
    const int whole = parts.value(0).toInt(&isWhole);
    const int rest = parts.size() > 1 ? (parts[1] + QStringLiteral("00")).left(2).toInt(&isRest) : 0;
    return isWhole && isRest && parts.size() <= 2 && whole >= 0 && whole <= 100 ? whole * 100 + rest : 0;
}

QVBoxLayout* columnOf(QWidget* widget) {
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    return column;
}

template <class T, std::size_t N>
KeyValueList* fieldList(const char* context, const Field<T> (&table)[N], std::vector<QLineEdit*>& fields) {
    auto* list = new KeyValueList;
    for (const Field<T>& each : table) {
        const QString name = QCoreApplication::translate(context, each.name);
        auto* field = namedField(name, kMostField);
        if (isDay(each.at)) field->setPlaceholderText(QString::fromLatin1(kDay));
        fields.push_back(field);
        list->add(name, field);
    }
    return list;
}

} // namespace

PersonFields::PersonFields(QWidget* parent)
    : QWidget(parent), m_exposed(new CheckBox(tr("Holds a high public office, or is close to somebody who does"))) {
    QVBoxLayout* column = columnOf(this);
    column->addWidget(fieldList("sandyk::ui::PersonFields", kPerson, m_fields));
    column->addWidget(m_exposed);
}

void PersonFields::set(const custody::Person& person) {
    for (std::size_t i = 0; i < std::size(kPerson); ++i)
        m_fields[i]->setText(visibleText(std::string_view(person.*kPerson[i].at), kMostField));
    m_exposed->setChecked(person.isPoliticallyExposed);
}

custody::Person PersonFields::person() const {
    custody::Person person;
    for (std::size_t i = 0; i < std::size(kPerson); ++i)
        person.*kPerson[i].at = m_fields[i]->text().trimmed().toStdString();
    person.isPoliticallyExposed = m_exposed->isChecked();
    return person;
}

EntityFields::EntityFields(int depth, QWidget* parent)
    : QWidget(parent), m_depth(depth), m_form(new ChoiceBox), m_nobodyBox(new QWidget) {
    QVBoxLayout* column = columnOf(this);
    m_form->setAccessibleName(tr("Form"));
    for (const EntityForm form : kForms)
        m_form->addItem(formWords(form), static_cast<int>(form));
    KeyValueList* list = fieldList("sandyk::ui::EntityFields", kEntity, m_fields);
    auto* form = new KeyValueList;
    form->add(tr("Form"), m_form);
    column->addWidget(form);
    column->addWidget(list);
    auto* nobody = columnOf(m_nobodyBox);
    nobody->addWidget(Label::paragraph(tr("A trust or structure answers for each capacity: name who holds it below, or "
                                          "write here why nobody does."))
                          ->kind("muted"));
    auto* reasons = new KeyValueList;
    for (const Capacity capacity : kAnswered) {
        auto* field = namedField(tr("Why nobody is: %1").arg(capacityWords(capacity)), 200);
        reasons->add(capacityWords(capacity), field);
        m_nobody.emplace_back(capacity, field);
    }
    nobody->addWidget(reasons);
    column->addWidget(m_nobodyBox);
    column->addWidget(new Heading(tr("Who stands behind it"), 2));
    m_ownerColumn = new QVBoxLayout;
    m_ownerColumn->setSpacing(space(2));
    column->addLayout(m_ownerColumn);
    auto* add = new SecondaryButton(tr("Add an owner"), Icon::Plus);
    column->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, &EntityFields::addOwner);
    connect(m_form, &QComboBox::currentIndexChanged, this, &EntityFields::followForm);
    followForm();
}

void EntityFields::followForm() {
    m_nobodyBox->setVisible(m_form->currentData().toInt() != static_cast<int>(EntityForm::Company));
}

OwnerFields* EntityFields::addOwner() {
    auto* owner = new OwnerFields(m_depth);
    m_owners.push_back(owner);
    m_ownerColumn->addWidget(owner);
    // Queued: the button that was pressed goes away with the fields.
    connect(
        owner, &OwnerFields::removeRequested, this,
        [this, owner] {
            std::erase(m_owners, owner);
            delete owner;
        },
        Qt::QueuedConnection);
    return owner;
}

void EntityFields::set(const custody::Entity& entity) {
    m_form->setCurrentIndex(m_form->findData(static_cast<int>(entity.form)));
    for (std::size_t i = 0; i < std::size(kEntity); ++i)
        m_fields[i]->setText(visibleText(std::string_view(entity.*kEntity[i].at), kMostField));
    for (const auto& [capacity, field] : m_nobody) {
        field->clear();
        for (const auto& [nobody, reason] : entity.nobody) {
            if (nobody == capacity) field->setText(visibleText(std::string_view(reason), 200));
        }
    }
    for (OwnerFields* owner : m_owners)
        delete owner;
    m_owners.clear();
    for (const custody::Owner& owner : entity.owners)
        addOwner()->set(owner);
}

custody::Entity EntityFields::entity() const {
    custody::Entity entity;
    entity.form = static_cast<EntityForm>(m_form->currentData().toInt());
    for (std::size_t i = 0; i < std::size(kEntity); ++i)
        entity.*kEntity[i].at = m_fields[i]->text().trimmed().toStdString();
    for (const auto& [capacity, field] : m_nobody) {
        const QString reason = field->text().trimmed();
        if (entity.form != EntityForm::Company && !reason.isEmpty())
            entity.nobody.emplace_back(capacity, reason.toStdString());
    }
    for (const OwnerFields* owner : m_owners)
        entity.owners.push_back(owner->owner());
    return entity;
}

OwnerFields::OwnerFields(int depth, QWidget* parent)
    : QWidget(parent), m_depth(depth), m_capacity(new ChoiceBox), m_kind(new ChoiceBox),
      m_share(namedField(tr("Share in percent"), 7)), m_person(new PersonFields) {
    m_column = columnOf(this);
    m_column->addWidget(rule());
    m_capacity->setAccessibleName(tr("Capacity"));
    for (const Capacity capacity : kCapacities)
        m_capacity->addItem(capacityWords(capacity), static_cast<int>(capacity));
    m_kind->setAccessibleName(tr("Person or entity"));
    m_kind->addItem(tr("A person"));
    if (depth < custody::ClientRecord::kMostDepth) m_kind->addItem(tr("An entity, looked through in turn"));
    m_share->setPlaceholderText(QStringLiteral("%"));
    m_share->setMaximumWidth(100);
    auto* row = new QHBoxLayout;
    row->addWidget(m_capacity, 1);
    row->addWidget(m_kind, 1);
    row->addWidget(m_share);
    auto* remove = new QuietButton(tr("Remove"), Icon::Close);
    row->addWidget(remove);
    m_column->addLayout(row);
    m_column->addWidget(m_person);
    connect(remove, &QPushButton::clicked, this, &OwnerFields::removeRequested);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &OwnerFields::followKind);
}

void OwnerFields::followKind() {
    const bool isEntity = m_kind->currentIndex() == 1;
    m_person->setVisible(!isEntity);
    if (isEntity && !m_entity) {
        m_entity = new EntityFields(m_depth + 1);
        m_column->addWidget(m_entity);
    }
    if (m_entity) m_entity->setVisible(isEntity);
}

void OwnerFields::set(const custody::Owner& owner) {
    m_capacity->setCurrentIndex(m_capacity->findData(static_cast<int>(owner.capacity)));
    m_share->setText(
        owner.shareBp > 0
            ? QStringLiteral("%1.%2").arg(owner.shareBp / 100).arg(owner.shareBp % 100, 2, 10, QLatin1Char('0'))
            : QString());
    m_kind->setCurrentIndex(owner.entity.empty() ? 0 : 1);
    followKind();
    if (!owner.person.empty()) m_person->set(owner.person.front());
    if (!owner.entity.empty() && m_entity) m_entity->set(owner.entity.front());
}

custody::Owner OwnerFields::owner() const {
    custody::Owner owner;
    owner.capacity = static_cast<Capacity>(m_capacity->currentData().toInt());
    owner.shareBp = shareOf(m_share->text());
    if (m_kind->currentIndex() == 1 && m_entity)
        owner.entity = {m_entity->entity()};
    else
        owner.person = {m_person->person()};
    return owner;
}

} // namespace sandyk::ui
