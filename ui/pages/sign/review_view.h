#pragma once

#include <QTimer>
#include <QWidget>

#include "signing/review.h"

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace sandyk::ui {

/// What is under review: of a signing request from elsewhere, or of a transfer that is being made here.
struct ReviewSubject {
    const signing::Review& review; ///< outlives the view
    QString sourceName;
    bool needsTypedFee = false; ///< only fee limits stop it, and typing the fee lifts them (A-17)
    bool isSigned = false;      ///< a signature was added here, or none is missing
    bool isOwn = false;         ///< made here: closing it goes back to the form
    QString leavingValue = {};  ///< of what leaves, in the person's currency with date and source; may be empty
};

/// What a transaction does, written from its own bytes (signing::Review), like a bank statement: what leaves and to
/// whom, what comes back as proven change, the fee, what is unusual, what stops it. The button names the act and the
/// amount and wakes only after the review has been on screen for a moment; a look-alike address needs its amount typed
/// too.
class ReviewView : public QWidget {
    Q_OBJECT

public:
    explicit ReviewView(ReviewSubject subject, QWidget* parent = nullptr);

    QPushButton* signButton() const { return m_sign; }
    /// How long the review stands before the button wakes.
    static constexpr int kReadingMilliseconds = 1500;

signals:
    void signRequested();
    void closeRequested();
    void cosignedWanted();
    void feeTyped(bitcoin::Amount fee);

private:
    void addProgress();
    void addRefusals();
    void addTypedFee();
    void addWarnings();
    void addLookAlike(const signing::Warning& warning);
    void refreshSignButton();
    void addOutputs();
    void addTotals();
    void addMissing();
    void addButtons();
    QString placeWords(const signing::OwnPlace& place) const;

    ReviewSubject m_subject;
    const signing::Review& m_review;
    QVBoxLayout* m_column;
    QPushButton* m_sign = nullptr;
    QTimer m_waking;
    bool m_isRead = false;
    std::vector<QLineEdit*> m_amountsToType; ///< each must be filled right before signing
    std::vector<bitcoin::Amount> m_amounts;  ///< what belongs into them
};

} // namespace sandyk::ui
