#include "ui/widgets/accessibility.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include "ui/widgets/grouped_text.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/qr_view.h"
#include "ui/widgets/secret_edit.h"
#include "ui/widgets/word_grid.h"

namespace sandyk::ui {

namespace {

/// A password field for the screen reader, whose value is never given out.
class SecretEditInterface : public QAccessibleWidget {
public:
    explicit SecretEditInterface(QWidget* widget) : QAccessibleWidget(widget, QAccessible::EditableText) {}

    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.passwordEdit = true;
        state.editable = true;
        return state;
    }
    QString text(QAccessible::Text what) const override {
        return what == QAccessible::Value ? QString() : QAccessibleWidget::text(what);
    }
};

QAccessibleInterface* create(const QString&, QObject* object) {
    auto* widget = qobject_cast<QWidget*>(object);
    if (!widget) return nullptr;
    if (qobject_cast<SecretEdit*>(object)) return new SecretEditInterface(widget);
    if (qobject_cast<GroupedText*>(object)) return new QAccessibleWidget(widget, QAccessible::Button);
    if (qobject_cast<QrView*>(object) || qobject_cast<WordGrid*>(object))
        return new QAccessibleWidget(widget, QAccessible::Graphic);
    if (qobject_cast<NoticeBar*>(object)) return new QAccessibleWidget(widget, QAccessible::AlertMessage);
    return nullptr;
}

} // namespace

void installAccessibility() {
    QAccessible::installFactory(create);
}

} // namespace sandyk::ui
