#include "ui/widgets/file_drop_area.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/label.h"

namespace sandyk::ui {

namespace {

bool isOneFile(const QMimeData* data) {
    return data->urls().size() == 1 && data->urls().constFirst().isLocalFile();
}

} // namespace

FileDropArea::FileDropArea(const QString& text, const QString& buttonText, QWidget* parent)
    : QFrame(parent), m_button(new SecondaryButton(buttonText, Icon::File)) {
    setKind(this, "drop");
    setAcceptDrops(true);
    setAccessibleName(text);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space(3), space(3), space(3), space(3));
    column->setSpacing(space(2));
    column->addWidget(new IconView(Icon::Drop, Ink::Muted, 32), 0, Qt::AlignHCenter);
    Label* label = Label::paragraph(text)->kind("muted");
    label->setAlignment(Qt::AlignCenter);
    column->addWidget(label);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    connect(m_button, &QPushButton::clicked, this, &FileDropArea::chooseRequested);
}

void FileDropArea::dragEnterEvent(QDragEnterEvent* event) {
    if (!isOneFile(event->mimeData()) && !event->mimeData()->hasText()) return;
    event->acceptProposedAction();
    setKind(this, "drop-over");
}

void FileDropArea::dragLeaveEvent(QDragLeaveEvent*) {
    setKind(this, "drop");
}

void FileDropArea::dropEvent(QDropEvent* event) {
    setKind(this, "drop");
    event->acceptProposedAction();
    if (isOneFile(event->mimeData()))
        emit fileDropped(event->mimeData()->urls().constFirst().toLocalFile());
    else
        emit textDropped(event->mimeData()->text());
}

} // namespace sandyk::ui
