<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tk" sourcelanguage="en">
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Bolýar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sakla</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Hemmesini sakla</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Hawa</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Hemmesine h&amp;awa</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>Ý&amp;ok</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Hemmesine ýo&amp;k</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Kes</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Täzeden synanyş</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Üns berme</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Ýap</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ýatyr</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Saklama</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Kömek</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Ulan</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Öňki ýagdaýa getir</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Başdaky bahalary dikelt</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Bolýar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Sakla</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ýat&amp;yr</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ýa&amp;p</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Saklaman ýap</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>Bolýar</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Jikme-jiklikleri görkez …</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Jikme-jiklikleri gizle …</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Qt barada</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Bolýar</translation>
    </message>
    <message>
        <source>&amp;Show this message again</source>
        <translation>Bu &amp;habary ýene görkez</translation>
    </message>
    <message>
        <source>Fatal Error:</source>
        <translation>Agyr ýalňyşlyk:</translation>
    </message>
    <message>
        <source>Critical Error:</source>
        <translation>Möhüm ýalňyşlyk:</translation>
    </message>
    <message>
        <source>Information:</source>
        <translation>Maglumat:</translation>
    </message>
    <message>
        <source>Debug Message:</source>
        <translation>Barlag habary:</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>Duýduryş:</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Bu näme?</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Yza al</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gaýtala</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Kes</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Göçü&amp;r</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>G&amp;oý</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poz</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Hemmesini saýla</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Yza al</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gaýtala</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Kes</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Göçü&amp;r</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Baglanyşygyň &amp;salgysyny göçür</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>G&amp;oý</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poz</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Hemmesini saýla</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Hemmesini saýla</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Bi&amp;r ädim ýokary</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Bir ädim &amp;aşak</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Saýlaw sanawyny aç</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Hawa</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Ýok</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Çepe süýşür</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Saga süýşür</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Şu ýere süýşür</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Çep gyra</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Ýokary</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Sag gyra</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Aşak</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Sahypa çepe</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Sahypa ýokary</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Sahypa saga</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Sahypa aşak</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Çepe süýşür</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Ýokary süýşür</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Saga süýşür</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Aşak süýşür</translation>
    </message>
</context>
<context>
    <name>QUndoGroup</name>
    <message>
        <source>Undo</source>
        <translation>Yza al</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gaýtala</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Yza al: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Gaýtala: %1</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Back</source>
        <translation>Yza</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Öňe</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Yza dolan</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Öňe git</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Ýokarky bukja geç</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Ýokarky bukja</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Täze bukja döret</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Täze bukja döret</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Täze bukja</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Täze bukja</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Sanaw</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Jikme-jik sanaw</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Sanaw görnüşine geç</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Jikme-jik sanaw görnüşine geç</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Ýeri:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Faýlyň ady:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Faýllaryň görnüşi:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Bukja:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Bukjalar</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Ähli faýllar (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Ähli faýllar (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Aç</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Sakla</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Başga at bilen sakla</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>Saý&amp;la</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Bukja saýla</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Ady&amp;ny üýtget</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Poz</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poz</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Aýyr</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Gizlin faýllary görkez</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Görkez </translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Gapdal panel</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Ýerleriň we belgilenen bukjalaryň sanawy</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Soňky ýerler</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Kompýuter</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Näbelli</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Faýl</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Faýllar</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Bukja</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Bukja</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Salgylanma</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Salgylanma</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1 faýl</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Bukjany pozup bolmady.</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>«%1» pozulsynmy?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» ýazmakdan goralan.
Şonda-da pozulsynmy?</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 eýýäm bar.
Onuň ýerine täzesi ýazylsynmy?</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Bukja tapylmady.
Bukjanyň adynyň dogrudygyny barlaň.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Faýl tapylmady.
Faýlyň adynyň dogrudygyny barlaň.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Ady</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ululygy</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Görnüşi</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Görnüşi</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Üýtgedilen senesi</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Kompýuter</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Kompýuter</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation>Faýlyň ady nädogry</translation>
    </message>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;«%1» adyny ulanyp bolmaýar.&lt;/b&gt;&lt;p&gt;Gysgarak ýa-da dyngy belgileri bolmadyk başga at giriziň.</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>OK</source>
        <translation>Bolýar</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Çap et</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>Ç&amp;ap et</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Goşmaça &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Goşmaça &gt;&gt;</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Ähli sahypalar</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Täk sahypalar</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Jübüt sahypalar</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Faýla çap et (PDF)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Faýla çap et …</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Şu kompýuterdäki faýl</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>PDF faýlyny ýaz</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Çepden saga, ýokardan aşak</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Çepden saga, aşakdan ýokary</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Sagdan çepe, aşakdan ýokary</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Sagdan çepe, ýokardan aşak</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Aşakdan ýokary, çepden saga</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Aşakdan ýokary, sagdan çepe</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Ýokardan aşak, çepden saga</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Ýokardan aşak, sagdan çepe</translation>
    </message>
    <message>
        <source>1 (1x1)</source>
        <translation>1 (1x1)</translation>
    </message>
    <message>
        <source>2 (2x1)</source>
        <translation>2 (2x1)</translation>
    </message>
    <message>
        <source>4 (2x2)</source>
        <translation>4 (2x2)</translation>
    </message>
    <message>
        <source>6 (2x3)</source>
        <translation>6 (2x3)</translation>
    </message>
    <message>
        <source>9 (3x3)</source>
        <translation>9 (3x3)</translation>
    </message>
    <message>
        <source>16 (4x4)</source>
        <translation>16 (4x4)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 eýýäm bar.
Onuň üstünden ýazylsynmy?</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 — bukja.
Faýla başga at saýlaň.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>%1 faýlyna ýazyp bolmaýar.
Faýla başga at saýlaň.</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Sahypalar nädogry görkezildi</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 ýazgysy nädogry. Sahypalary we aralyklary «,» bilen bölüň, aralygy «-» bilen görkeziň; aralyklar biri-birine girmeli däl.</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>Başdaky sahypa soňky sahypadan uly bolup bilmez.</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>«Kagyzdaky sahypalar» we «Sahypalar toplumy» sazlamalaryny bilelikde ulanyp bolmaýar.
Olaryň birini öçüriň.</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Iki taraplaýyn çap etmegiň sazlamalary biri-birine gabat gelmeýär. Düzedilsinmi?</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Iki taraplaýyn çap etmegiň sazlamalary gabat gelmeýär</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Ady:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Häsiýetleri</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Ýeri:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Öňünden görmek</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Görnüşi:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Çap edilýän &amp;faýl:</translation>
    </message>
    <message>
        <source>...</source>
        <translation>…</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>to</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Öçük</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Reňkli</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Hemmesini çap et</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sahypalar</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Şu sahypa</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Saýlanany</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Nusgalar</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Nusgalaryň sany:</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Çap edilýän sahypalar</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Reňk</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Goşmaça</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Çap etmegiň sazlamalary</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Ters tertipde</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Çal reňkde</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Nusgalary toparla</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Gysga gyra boýunça</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Uzyn gyra boýunça</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Sahypalar</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Iki taraplaýyn çap etmek</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Sahypalar toplumy:</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Sahypalary ýa-da aralyklary otur bilen bölüp görkeziň. Aralyk kese çyzyk bilen bölünen iki san bilen görkezilýär. Mysal üçin, 3,5-7,9 ýazylsa, 3, 5, 6, 7 we 9 belgili sahypalar çap edilýär.</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Page</source>
        <translation>Sahypa</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Goşmaça</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Käbir sazlamalar biri-birine gabat gelmeýär. Olary düzediň.</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Printer Properties</source>
        <translation>Printeriň häsiýetleri</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Çap etmegiň sazlamalary</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Sahypanyň sazlamalary gabat gelmeýär</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Sahypanyň sazlamalary biri-birine gabat gelmeýär. Düzedilsinmi?</translation>
    </message>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Goşmaça sazlamalar gabat gelmeýär</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Käbir goşmaça sazlamalar biri-birine gabat gelmeýär. Düzedilsinmi?</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Paper</source>
        <translation>Kagyz</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Kagyzyň ölçegi:</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Ini:</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Boýy:</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Kagyzyň çeşmesi:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ugry</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Dik</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Kese</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Dik, tersine</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Kese, tersine</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Gyralar</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>ýokarky gyra</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>aşaky gyra</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>çep gyra</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>sag gyra</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Sahypanyň ýerleşişi</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Sahypalaryň tertibi:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Kagyzdaky sahypalar:</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Başga</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Millimetr (mm)</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Dýuým (in)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Punkt (pt)</translation>
    </message>
    <message>
        <source>Pica (P̸)</source>
        <translation>Pika (P̸)</translation>
    </message>
    <message>
        <source>Didot (DD)</source>
        <translation>Dido (DD)</translation>
    </message>
    <message>
        <source>Cicero (CC)</source>
        <translation>Sisero (CC)</translation>
    </message>
</context>
<context>
    <name>QPageSize</name>
    <message>
        <source>Custom</source>
        <translation>Başga</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>Print Preview</source>
        <translation>Çap etmezden öň görmek</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Indiki sahypa</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Öňki sahypa</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Birinji sahypa</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Soňky sahypa</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Inine görä</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Sahypa görä</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ulalt</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Kiçelt</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Dik</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Kese</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>Bir sahypa görkez</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>Iki sahypa görkez</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>Ähli sahypalary görkez</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Çap et</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Sahypanyň sazlamalary</translation>
    </message>
    <message>
        <source>Page Setup</source>
        <translation>Sahypanyň sazlamalary</translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation>PDF görnüşinde eksport et</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>Job</source>
        <translation>Çap etmek işi</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>Işi dolandyrmak</translation>
    </message>
    <message>
        <source>Scheduled printing:</source>
        <translation>Çap etmegiň wagty:</translation>
    </message>
    <message>
        <source>Billing information:</source>
        <translation>Hasap maglumatlary:</translation>
    </message>
    <message>
        <source>Job priority:</source>
        <translation>Işiň nobaty:</translation>
    </message>
    <message>
        <source>Banner Pages</source>
        <translation>Goşmaça sahypalar</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>Başynda:</translation>
    </message>
    <message>
        <source>End:</source>
        <translation>Soňunda:</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>Derrew çap et</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>Möhletsiz sakla</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>Belli wagtda</translation>
    </message>
    <message>
        <source>Day (06:00 to 17:59)</source>
        <translation>Gündiz (06:00–17:59)</translation>
    </message>
    <message>
        <source>Night (18:00 to 05:59)</source>
        <translation>Gije (18:00–05:59)</translation>
    </message>
    <message>
        <source>Second Shift (16:00 to 23:59)</source>
        <translation>Ikinji çalşyk (16:00–23:59)</translation>
    </message>
    <message>
        <source>Third Shift (00:00 to 07:59)</source>
        <translation>Üçünji çalşyk (00:00–07:59)</translation>
    </message>
    <message>
        <source>Weekend (Saturday to Sunday)</source>
        <translation>Dynç günleri (şenbe, ýekşenbe)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ýok</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Adaty</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Açyk</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Gizlin</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Çäklendirilen</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Has gizlin</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>Örän gizlin</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>Ulanyjy ady we parol gerek</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>%2 ýerindäki %1 printeri üçin ulanyjy ady we parol gerek.</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>%1 printeri üçin ulanyjy ady we parol gerek.</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>Ulanyjy ady:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Parol:</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Artdyr</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Azalt</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Menýuny görkez</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Saýla</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Çalyş</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Çepe süýşür</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Saga süýşür</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Ýokary süýşür</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Aşak süýşür</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Öňki sahypa</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Indiki sahypa</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Amaly ýerine ýetirýär</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Bahany artdyrýar</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Bahany azaldýar</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Menýuny görkezýär</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Elementi saýlaýar</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Ýagdaýyny çalyşýar</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Çepe süýşürýär</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Saga süýşürýär</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Ýokary süýşürýär</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Aşak süýşürýär</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Öňki sahypa geçýär</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Indiki sahypa geçýär</translation>
    </message>
</context>
</TS>
