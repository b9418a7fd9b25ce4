#pragma once

#include "ui/shell/context.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace sandyk::ui {

class ChoiceBox;
class NoticeBar;

/// The history as a file, and labels out and in.
class FilesCard : public Card {
    Q_OBJECT

public:
    explicit FilesCard(const Context& context, QWidget* parent = nullptr);

    void saveHistory(const std::filesystem::path& file);
    void takeLabels(const std::filesystem::path& file);
    NoticeBar* notice() const { return m_notice; }
    ChoiceBox* form() const { return m_form; }

private:
    void chooseHistory();
    void saveLabels(const std::filesystem::path& file);
    void say(Result<void> done, const QString& words);

    const Context& m_context;
    ChoiceBox* m_form;
    NoticeBar* m_notice;
};

} // namespace sandyk::ui
