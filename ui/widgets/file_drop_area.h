#pragma once

#include <QFrame>

class QPushButton;

namespace sandyk::ui {

/// A place to drop one file or text, with a button for those who do not drag. Reads nothing itself.
class FileDropArea : public QFrame {
    Q_OBJECT

public:
    FileDropArea(const QString& text, const QString& buttonText, QWidget* parent = nullptr);

    QPushButton* button() const { return m_button; }

signals:
    void fileDropped(const QString& path);
    void textDropped(const QString& text);
    /// The button was pressed: the page opens its own file dialog.
    void chooseRequested();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QPushButton* m_button;
};

} // namespace sandyk::ui
