#pragma once

#include <QWidget>

#include <vector>

#include "custody/client.h"

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace sandyk::ui {

class ChoiceBox;
class OwnerFields;

/// Fields of a human being's identification. Dates are YYYY-MM-DD, as documents and files have them.
class PersonFields : public QWidget {
    Q_OBJECT

public:
    explicit PersonFields(QWidget* parent = nullptr);

    void set(const custody::Person& person);
    custody::Person person() const;
    QLineEdit* field(int row) const { return m_fields[static_cast<std::size_t>(row)]; }

private:
    std::vector<QLineEdit*> m_fields;
    QCheckBox* m_exposed;
};

/// Fields of a company, trust or structure, and of everybody who stands behind it, looked through to human beings.
class EntityFields : public QWidget {
    Q_OBJECT

public:
    explicit EntityFields(int depth = 1, QWidget* parent = nullptr);

    void set(const custody::Entity& entity);
    custody::Entity entity() const;

private:
    OwnerFields* addOwner();
    void followForm();

    int m_depth;
    ChoiceBox* m_form;
    std::vector<QLineEdit*> m_fields;
    std::vector<std::pair<custody::Capacity, QLineEdit*>> m_nobody; ///< a reason for each capacity that nobody holds
    QWidget* m_nobodyBox;
    QVBoxLayout* m_ownerColumn;
    std::vector<OwnerFields*> m_owners;
};

/// One who stands behind an entity: capacity, share, and a person or another entity.
class OwnerFields : public QWidget {
    Q_OBJECT

public:
    explicit OwnerFields(int depth, QWidget* parent = nullptr);

    void set(const custody::Owner& owner);
    custody::Owner owner() const;

signals:
    void removeRequested();

private:
    void followKind();

    int m_depth;
    ChoiceBox* m_capacity;
    ChoiceBox* m_kind;
    QLineEdit* m_share;
    QVBoxLayout* m_column;
    PersonFields* m_person;
    EntityFields* m_entity = nullptr; ///< made when it is needed: they nest
};

} // namespace sandyk::ui
