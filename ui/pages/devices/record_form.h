#pragma once

#include <QWidget>

#include "devices/key_register.h"

class QLineEdit;
class QPushButton;

namespace sandyk::ui {

class ChoiceBox;
class NoticeBar;

/// One entry of the key register, to be filled in.
class RecordForm : public QWidget {
    Q_OBJECT

public:
    RecordForm(app::Session& session, const wallet::KeyRecord& record, bool isKept, QWidget* parent = nullptr);

    QPushButton* saveButton() const { return m_save; }

signals:
    void finished();

private:
    void save();
    void remove();
    void answer(const Result<void>& result);

    app::Session& m_session;
    wallet::KeyRecord m_record;
    struct Field {
        std::string wallet::KeyRecord::*text;
        QString name; ///< as KeyRecordInvalid calls it
        QLineEdit* edit;
    };
    std::vector<Field> m_fields;
    ChoiceBox* m_making;
    NoticeBar* m_notice;
    QPushButton* m_save;
};

} // namespace sandyk::ui
