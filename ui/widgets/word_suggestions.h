#pragma once

#include <QWidget>

#include <string_view>
#include <vector>

namespace sandyk::ui {

/// The small list under a WordField, painted letter by letter: which words are offered says much about the secret.
class WordSuggestions : public QWidget {
    Q_OBJECT

public:
    explicit WordSuggestions(QWidget* window);

    /// Shows up to kMost words under `field`; with `title` above them. Nothing to show hides the list.
    void offer(const QWidget* field, std::vector<std::string_view> words, const QString& title);
    void dismiss();
    void move(int step);
    /// Empty when nothing is offered.
    std::string_view current() const;
    int count() const { return static_cast<int>(m_words.size()); }
    bool hasTitle() const { return !m_title.isEmpty(); }

    static constexpr int kMost = 5;

signals:
    void clicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    int titleHeight() const;

    std::vector<std::string_view> m_words;
    QString m_title;
    int m_current = 0;
};

} // namespace sandyk::ui
