#include "ui/pages/keys/shares_panel.h"

#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

#include "session/session.h"
#include "ui/pages/keys/password_prompt.h"
#include "ui/shell/context.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/step_bar.h"
#include "ui/widgets/word_grid.h"

namespace sandyk::ui {

namespace {
constexpr int kMostShares = 16;

QSpinBox* spin(const QString& name, int value) {
    auto* box = new QSpinBox;
    box->setRange(2, kMostShares);
    box->setValue(value);
    box->setAccessibleName(name);
    return box;
}
} // namespace

SharesPanel::SharesPanel(app::Session& session, std::int64_t seedId, QWidget* parent)
    : QWidget(parent), m_session(session), m_seedId(seedId), m_choice(new QWidget),
      m_threshold(spin(tr("Shares needed to restore"), 2)), m_count(spin(tr("Shares in all"), 3)),
      m_prompt(new PasswordPrompt(tr("Split"))), m_sheet(new QWidget), m_steps(new StepBar), m_words(new WordGrid) {
    auto* choice = new QVBoxLayout(m_choice);
    choice->setContentsMargins(0, 0, 0, 0);
    choice->addWidget(
        Label::paragraph(tr("Each share is a list of words for another place or person. Fewer shares than "
                            "needed tell nothing.")));
    auto* list = new KeyValueList;
    list->add(tr("Shares in all"), m_count);
    list->add(tr("Shares needed to restore"), m_threshold);
    choice->addWidget(list);
    choice->addWidget(m_prompt);
    connect(m_count, &QSpinBox::valueChanged, m_threshold, &QSpinBox::setMaximum);
    m_threshold->setMaximum(m_count->value());

    auto* sheet = new QVBoxLayout(m_sheet);
    sheet->setContentsMargins(0, 0, 0, 0);
    sheet->addWidget(m_steps);
    sheet->addWidget(m_words);
    auto* back = new SecondaryButton(tr("Back"));
    auto* next = new SecondaryButton(tr("Next share"));
    m_back = back;
    m_next = next;
    connect(back, &QPushButton::clicked, this, [this] { show(m_shown - 1); });
    connect(next, &QPushButton::clicked, this, [this] { show(m_shown + 1); });
    auto* row = new QHBoxLayout;
    row->addWidget(back);
    row->addWidget(next);
    row->addStretch();
    sheet->addLayout(row);
    m_sheet->hide();

    auto* stack = new QVBoxLayout(this);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->addWidget(m_choice);
    stack->addWidget(m_sheet);
    setFocusProxy(m_count);
    connect(m_prompt, &PasswordPrompt::given, this, &SharesPanel::split);
}

void SharesPanel::split() {
    keys::Slip39Split how;
    how.groupThreshold = 1;
    how.groups = {{m_threshold->value(), m_count->value()}};
    m_session.splitSeed(m_seedId, m_prompt->take(), how,
                        guarded<std::vector<std::vector<SecureString>>>(
                            this, [this](Result<std::vector<std::vector<SecureString>>> groups) {
                                m_prompt->answer(groups ? nullptr : &groups.error());
                                if (!groups) return;
                                m_shares = std::move(groups->front());
                                m_choice->hide();
                                m_sheet->show();
                                show(0);
                            }));
}

void SharesPanel::show(std::size_t number) {
    m_shown = number;
    m_back->setEnabled(number > 0);
    m_next->setEnabled(number + 1 < m_shares.size());
    m_steps->setProgress(static_cast<int>(number) + 1, static_cast<int>(m_shares.size()),
                         tr("Share %1 of %2").arg(number + 1).arg(m_shares.size()));
    m_words->setPhrase(m_shares[number].clone());
    m_words->setShown(true);
}

} // namespace sandyk::ui
