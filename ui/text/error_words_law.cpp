#include <QtGlobal>

#include "ui/text/error_words_table.h"

namespace sandyk::ui {

namespace {

constexpr ErrorEntry kEntries[] = {
    {ErrorCode::JsonFormat, QT_TRANSLATE_NOOP("ErrorWords", "The file is not written in the expected form"),
     QT_TRANSLATE_NOOP("ErrorWords", "It is no valid JSON, or a name stands in it twice."),
     QT_TRANSLATE_NOOP("ErrorWords", "Check that you chose the right file, or get it again."), "RFC 8259, RFC 8785"},
    {ErrorCode::SignedDataFormat, QT_TRANSLATE_NOOP("ErrorWords", "This is not a signed data file"),
     QT_TRANSLATE_NOOP("ErrorWords", "It lacks what such a file must hold, or holds something else."),
     QT_TRANSLATE_NOOP("ErrorWords", "Check that you chose the right file, or get it again."), "F-01"},
    {ErrorCode::SignedDataKind, QT_TRANSLATE_NOOP("ErrorWords", "The file holds data of another kind"),
     QT_TRANSLATE_NOOP("ErrorWords", "It is signed for another purpose and cannot be used for this one."),
     QT_TRANSLATE_NOOP("ErrorWords", "Choose the file that was made for this purpose."), "F-01"},
    {ErrorCode::SignedDataUnsigned,
     QT_TRANSLATE_NOOP("ErrorWords", "Nobody that the program trusts has signed this file"),
     QT_TRANSLATE_NOOP("ErrorWords", "Without such a signature anybody could have written it."),
     QT_TRANSLATE_NOOP("ErrorWords",
                       "Get the file from its publisher again. Do not use it before its origin is clear."),
     "F-01"},
    {ErrorCode::SignedDataDamaged, QT_TRANSLATE_NOOP("ErrorWords", "The file was changed after it was signed"),
     QT_TRANSLATE_NOOP("ErrorWords", "Its signature does not belong to its content."),
     QT_TRANSLATE_NOOP("ErrorWords", "Delete this copy and get the file from its publisher again."), "F-01"},
    {ErrorCode::SignedDataExpired, QT_TRANSLATE_NOOP("ErrorWords", "The file is out of date"),
     QT_TRANSLATE_NOOP("ErrorWords", "Its publisher said until when it may be used, and that day has passed."),
     QT_TRANSLATE_NOOP("ErrorWords", "Get the current file from its publisher."), "F-01"},
    {ErrorCode::SignedDataOlder, QT_TRANSLATE_NOOP("ErrorWords", "A later version is already in use"),
     QT_TRANSLATE_NOOP("ErrorWords", "Going back to an older file would undo what was corrected since."),
     QT_TRANSLATE_NOOP("ErrorWords", "Keep the version in use, or get a later one."), "F-01"},
    {ErrorCode::LawFormat, QT_TRANSLATE_NOOP("ErrorWords", "The law profile cannot be read"),
     QT_TRANSLATE_NOOP("ErrorWords",
                       "It is signed, but its rules are not in the form that this version of the program knows."),
     QT_TRANSLATE_NOOP("ErrorWords", "Update the program, or get the profile that belongs to it."), "F-01"},
    {ErrorCode::LawQuestion, QT_TRANSLATE_NOOP("ErrorWords", "The law profile has no such question"),
     QT_TRANSLATE_NOOP("ErrorWords", "The kind of act or a fact about it is not one that the profile knows."),
     QT_TRANSLATE_NOOP("ErrorWords", "Check the name of the act and of each fact."), ""},
    {ErrorCode::LawSetting, QT_TRANSLATE_NOOP("ErrorWords", "The law profile does not allow this setting"),
     QT_TRANSLATE_NOOP(
         "ErrorWords",
         "A firm may be stricter than the profile, but not laxer, and only where the profile leaves the choice."),
     QT_TRANSLATE_NOOP("ErrorWords", "Choose a value within the bounds that are shown."), "F-01"},
    {ErrorCode::LawBlocked, QT_TRANSLATE_NOOP("ErrorWords", "A rule of the law profile forbids this"),
     QT_TRANSLATE_NOOP("ErrorWords", "The rule, its source and how sure it is stand with this message."),
     QT_TRANSLATE_NOOP("ErrorWords", "Remove the reason that the rule names, then try again."), "F-01"},
    {ErrorCode::LawReasonNeeded, QT_TRANSLATE_NOOP("ErrorWords", "A reason must be written down first"),
     QT_TRANSLATE_NOOP("ErrorWords",
                       "A rule of the law profile warns of this. Whoever goes on says why, and the reason is kept."),
     QT_TRANSLATE_NOOP("ErrorWords", "Read the warning and enter the reason."), "F-01"},
    {ErrorCode::LawApprovalsNeeded, QT_TRANSLATE_NOOP("ErrorWords", "Others must approve this first"),
     QT_TRANSLATE_NOOP("ErrorWords", "A rule of the law profile asks for more than one person."),
     QT_TRANSLATE_NOOP("ErrorWords", "Ask those who may approve, then try again."), "F-01"},
    {ErrorCode::AuditEntry, QT_TRANSLATE_NOOP("ErrorWords", "A line of the audit log is not in its form"),
     QT_TRANSLATE_NOOP("ErrorWords", "It is damaged, or was not written by this program."),
     QT_TRANSLATE_NOOP("ErrorWords", "Verify the log and keep the file for the auditor."), "F-17"},
    {ErrorCode::AuditCheckpoint, QT_TRANSLATE_NOOP("ErrorWords", "This is not a checkpoint of an audit log"),
     QT_TRANSLATE_NOOP("ErrorWords", "A part is missing or damaged."),
     QT_TRANSLATE_NOOP("ErrorWords", "Get the file again, whole, from whoever made it."), "F-18"},
    {ErrorCode::AuditProof, QT_TRANSLATE_NOOP("ErrorWords", "The proof does not hold"),
     QT_TRANSLATE_NOOP("ErrorWords", "What it should prove is not in the log that the checkpoint describes."),
     QT_TRANSLATE_NOOP("ErrorWords", "Ask for a new proof. If it fails again, the log was changed."), "F-17"},
    {ErrorCode::AuditSignature, QT_TRANSLATE_NOOP("ErrorWords", "The signature of the checkpoint is missing or wrong"),
     QT_TRANSLATE_NOOP("ErrorWords", "It was not made by the log or the witness that is named."),
     QT_TRANSLATE_NOOP("ErrorWords", "Check that the key is the right one. If it is, do not trust this file."), "F-18"},
    {ErrorCode::AuditNotStarted, QT_TRANSLATE_NOOP("ErrorWords", "This vault has no audit log yet"),
     QT_TRANSLATE_NOOP("ErrorWords", "The log begins when the firm is set up."),
     QT_TRANSLATE_NOOP("ErrorWords", "Set up the firm first."), "F-17"},
    {ErrorCode::AuditDamaged, QT_TRANSLATE_NOOP("ErrorWords", "The audit log was changed"),
     QT_TRANSLATE_NOOP("ErrorWords", "An entry is not what was written, or is missing."),
     QT_TRANSLATE_NOOP("ErrorWords",
                       "Stop work, keep this file, and restore a backup that verifies. Tell the auditor."),
     "F-17"},
    {ErrorCode::AuditRestored, QT_TRANSLATE_NOOP("ErrorWords", "The vault is older than what was last seen"),
     QT_TRANSLATE_NOOP("ErrorWords",
                       "The audit log is shorter than its last known checkpoint: an old file was put back."),
     QT_TRANSLATE_NOOP("ErrorWords", "Go through the gap report. Two officers must sign it before work goes on."),
     "F-19"},
    {ErrorCode::AuditForked, QT_TRANSLATE_NOOP("ErrorWords", "The audit log is another one than was last seen"),
     QT_TRANSLATE_NOOP("ErrorWords", "It does not continue the last known checkpoint: entries were rewritten."),
     QT_TRANSLATE_NOOP("ErrorWords", "Stop work, keep both files and tell the auditor."), "F-17"},
};

} // namespace

std::span<const ErrorEntry> lawErrorWords() {
    return kEntries;
}

} // namespace sandyk::ui
