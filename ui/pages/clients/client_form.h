#pragma once

#include "firm/client_book.h"
#include "ui/shell/context.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace sandyk::ui {

class ChoiceBox;
class EntityFields;
class FileDropArea;
class Label;
class NoticeBar;
class PersonFields;

/// The identification of a client as one officer enters or refreshes it. Documents are dropped here, hashed, and not
/// kept; another officer approves the record before any address exists.
class ClientForm : public QWidget {
    Q_OBJECT

public:
    ClientForm(const Context& context, app::ClientBook& book, QWidget* parent = nullptr);

    /// A new client.
    void begin();
    /// A refresh of one that is there.
    void begin(const std::string& number, const custody::ClientRecord& record);

    ChoiceBox* kindBox() const { return m_kind; }
    PersonFields* person() const { return m_person; }
    QLineEdit* purposeField() const { return m_purpose; }
    QLineEdit* fundsField() const { return m_funds; }
    QLineEdit* riskReasonField() const { return m_riskReason; }
    QLineEdit* screenedField() const { return m_screened; }
    QPushButton* keepButton() const { return m_keep; }
    void addDocument(const QString& path);

signals:
    void kept(const QString& number);
    void closed();

private:
    void set(const custody::ClientRecord& record);
    custody::ClientRecord record() const;
    void showDocuments();
    void followKind();
    void importFile();
    void keep();
    void say(const Error& error);

    const Context& m_context;
    app::ClientBook& m_book;
    std::string m_number; ///< "" for a new one
    std::vector<custody::FiledDocument> m_documents;
    ChoiceBox* m_kind;
    Card* m_entityCard;
    EntityFields* m_entity;
    Card* m_personCard;
    PersonFields* m_person;
    QLineEdit* m_purpose;
    QLineEdit* m_funds;
    ChoiceBox* m_risk;
    QLineEdit* m_riskReason;
    QLineEdit* m_screened;
    QCheckBox* m_listed;
    QLineEdit* m_documentKind;
    QWidget* m_documentList;
    NoticeBar* m_notice;
    QPushButton* m_keep;
};

} // namespace sandyk::ui
