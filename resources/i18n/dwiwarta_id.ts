<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/about.py"/>
        <source>Dwiwarta, “two-language news”, translates and summarises Indonesian articles on this computer and shows both languages side by side. It never sends anything anywhere: it works with the network unplugged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/about.py"/>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/about.py"/>
        <source>It stands on CTranslate2, SentencePiece, Argos packages, sumy, trafilatura, python-docx, ReportLab, pypdfium2, SQLite, and Qt for Python, and is set in Noto fonts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/about.py"/>
        <source>About Dwiwarta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/about.py"/>
        <source>The icon of Dwiwarta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/about.py"/>
        <source>&amp;Licences …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/licences.py"/>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/licences.py"/>
        <source>Dwiwarta stands on the work of others. Each part keeps its own licence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Categories</name>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>The number before a name is its key: in the reader it highlights what is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>New category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>Double line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>Thick line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>Dashed line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>Solid line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>Wavy line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>Dotted line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>Categories of highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>Restore &amp;defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>&amp;Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>&amp;Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>The line says what the highlight is where its colour cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>Add a category of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>Highlights of this category stay and keep its name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <location filename="../../app/dwiwarta/gui/delegates/check_delegate.py"/>
        <source>Dismissed without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/delegates/check_delegate.py"/>
        <source>Dismissed: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/checks_model.py"/>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/checks_model.py"/>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/checks_model.py"/>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/checks_model.py"/>
        <source>dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/checks_model.py"/>
        <source>sentence {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/checks_model.py"/>
        <source>silenced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/checks_model.py"/>
        <source>Reason: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>Dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>All findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>The checks find nothing that is open in this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>Verdict on the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>Which findings are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>Previous finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>Go to the finding before (Shift+F8 in the text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>Next finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>Go to the next finding (F8 in the text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>Findings of the checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>Return goes to the place, Delete dismisses the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>Why it may stand (not required)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>Reason for dismissing the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>&amp;Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>&amp;Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>S&amp;ilence here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>Silenced kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>Choose a kind to have its findings shown again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>Open an article; what the checks find in its translation gathers here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>Nothing is translated yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>The sentences are being checked …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>No finding was dismissed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>Let the finding stand; Undo opens it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>Take back that the finding was dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>Show no findings of this kind in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>&amp;Keep the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>Silenced: {} ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>Show {} again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/comparison.py"/>
        <source>The same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/comparison.py"/>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/comparison.py"/>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/comparison.py"/>
        <source>Only left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/comparison.py"/>
        <source>Only right</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/comparison.py"/>
        <source>%Ln changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/comparison.py"/>
        <source>%Ln only on the left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/comparison.py"/>
        <source>%Ln only on the right</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/comparison.py"/>
        <source>%Ln moved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/comparison.py"/>
        <source>%Ln the same</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/comparison.py"/>
        <source>Every sentence is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/comparison.py"/>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/comparison.py"/>
        <source>Nearly the same article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/comparison.py"/>
        <source>Sentences of both articles side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/comparison.py"/>
        <source>&amp;Show what is the same too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/comparison.py"/>
        <source>Show what is the same too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/comparison.py"/>
        <source>&amp;Open the article on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/comparison.py"/>
        <source>Sentences: {}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <location filename="../../app/dwiwarta/cli/check.py"/>
        <source>standard input cannot be both files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/cli/check.py"/>
        <source>Name a file for one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/cli/check.py"/>
        <source>Line N of the one must be the translation of line N of the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/cli/glossary.py"/>
        <location filename="../../app/dwiwarta/gui/glossing.py"/>
        <source>no row is a term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/cli/glossary.py"/>
        <location filename="../../app/dwiwarta/gui/glossing.py"/>
        <source>Give each row a source and a target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/cli/glossary.py"/>
        <source>See dwiwarta glossary list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/cli/memory.py"/>
        <location filename="../../app/dwiwarta/cli/sources.py"/>
        <source>standard input is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/cli/memory.py"/>
        <location filename="../../app/dwiwarta/cli/sources.py"/>
        <source>Name a file, or pipe the text in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/cli/memory.py"/>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/cli/open_window.py"/>
        <source>there is no display here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/cli/open_window.py"/>
        <source>Use `dwiwarta brief`, which needs none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/cli/self_test.py"/>
        <location filename="../../app/dwiwarta/core/reading/worker.py"/>
        <location filename="../../app/dwiwarta/core/translation/packages.py"/>
        <source>Install Dwiwarta again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/cli/self_test.py"/>
        <source>the window did not open and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/cli/self_test.py"/>
        <source>Run it again from a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/export/__init__.py"/>
        <location filename="../../app/dwiwarta/core/memory/tmx.py"/>
        <source>Choose another folder, or check its permissions and free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/glossary/exchange.py"/>
        <source>this is no glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/glossary/exchange.py"/>
        <source>Choose a file in TSV, CSV or TBX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/glossary/exchange.py"/>
        <source>the file has no terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/glossary/exchange.py"/>
        <location filename="../../app/dwiwarta/core/reading/assemble.py"/>
        <location filename="../../app/dwiwarta/core/reading/registry.py"/>
        <location filename="../../app/dwiwarta/core/reading/tables.py"/>
        <source>Check that the right file was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/glossary/exchange.py"/>
        <source>Choose a name that ends in .tsv, .csv or .tbx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/glossary/exchange.py"/>
        <source>Check the folder and the free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/glossary/tbx.py"/>
        <source>the XML declares entities, which may be harmful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/glossary/tbx.py"/>
        <source>the XML is not TBX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/glossary/tbx.py"/>
        <source>Choose a glossary in TBX, TSV or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/glossary/term.py"/>
        <source>Give a term alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/memory/tmx_reading.py"/>
        <source>It was not read. Get the file from a source that you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/memory/tmx_reading.py"/>
        <source>What stands before that line was read; export the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/memory/tmx_reading.py"/>
        <source>the encoding that the file names is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/memory/tmx_reading.py"/>
        <source>Export it again as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/memory/tmx_reading.py"/>
        <source>this is no TMX file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/memory/tmx_reading.py"/>
        <source>Choose a translation memory in TMX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/pipeline.py"/>
        <location filename="../../app/dwiwarta/gui/importing.py"/>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/archives.py"/>
        <location filename="../../app/dwiwarta/core/reading/registry.py"/>
        <source>this archive is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/archives.py"/>
        <source>Get the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/archives.py"/>
        <source>no article is in the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/archives.py"/>
        <location filename="../../app/dwiwarta/core/store/library.py"/>
        <location filename="../../app/dwiwarta/core/store/migration.py"/>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/archives.py"/>
        <source>Unpack the archive and choose the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/assemble.py"/>
        <location filename="../../app/dwiwarta/core/reading/html.py"/>
        <source>there is no text in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/epub.py"/>
        <source>this book is locked to a shop's reader (DRM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/epub.py"/>
        <source>Open a copy that is not locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/fields.py"/>
        <source>there is no text in the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/fields.py"/>
        <source>Name the field that holds it with --columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/guarded.py"/>
        <source>no article is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/html.py"/>
        <source>Check that the right page was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/html_blocks.py"/>
        <source>Save the article's text alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/mail.py"/>
        <location filename="../../app/dwiwarta/core/reading/records.py"/>
        <source>Split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/mail.py"/>
        <source>this mail is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/mail.py"/>
        <source>Save it again from the mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/ocr.py"/>
        <source>this is a picture, and Tesseract, which reads pictures, is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/ocr.py"/>
        <source>no text was recognised in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/ocr.py"/>
        <source>Scan it straighter or larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/ocr.py"/>
        <source>Tesseract cannot read this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/ocr.py"/>
        <source>Save it as PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/ocr.py"/>
        <source>this picture is damaged, or of a kind that is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/ocr.py"/>
        <source>Save it with fewer pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/ocr.py"/>
        <source>this picture is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/ocr.py"/>
        <source>Split the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/office.py"/>
        <source>LibreOffice cannot open this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/office.py"/>
        <source>Open it in a word processor and save it as .docx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/office.py"/>
        <source>Save the file as .docx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/opendocument.py"/>
        <source>this file is protected by a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/opendocument.py"/>
        <location filename="../../app/dwiwarta/core/reading/protected.py"/>
        <source>Save a copy without the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/outlook.py"/>
        <source>this Outlook mail is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/outlook.py"/>
        <source>Save it again from Outlook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/pdf.py"/>
        <source>this PDF file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/pdf.py"/>
        <source>Get the file again, or print it to a new PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/pdf.py"/>
        <source>Print the pages of the article to a new PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/pdf.py"/>
        <source>this PDF has no text layer; its pages are pictures, probably a scan, and Tesseract, which reads pictures, is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/protected.py"/>
        <source>the protection of this file cannot be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/records.py"/>
        <source>Get the file again, or open its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/records.py"/>
        <source>no field of the record is an article's text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/records.py"/>
        <source>Mend the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/registry.py"/>
        <source>Take them into the library, or brief all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/registry.py"/>
        <source>Save the article alone in a file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/registry.py"/>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/registry.py"/>
        <source>this kind of office file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/registry.py"/>
        <source>Save the text as .docx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/registry.py"/>
        <source>this is no picture, or it is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/registry.py"/>
        <source>Take the article alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/registry.py"/>
        <source>archives are nested too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/registry.py"/>
        <source>Unpack it and choose the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/registry.py"/>
        <source>this is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/registry.py"/>
        <source>Choose the files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/registry.py"/>
        <source>this is not an ordinary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/registry.py"/>
        <source>the file is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/registry.py"/>
        <source>Check whether it was moved or renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/registry.py"/>
        <source>Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/rich_text.py"/>
        <source>this Rich Text file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/rich_text.py"/>
        <source>Open it in a word processor and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/saved_pages.py"/>
        <source>this is the address of a page and not the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/saved_pages.py"/>
        <source>there is no page in this saved web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/saved_pages.py"/>
        <source>there is no page in this web archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/saved_pages.py"/>
        <source>this web archive is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/tables.py"/>
        <source>the table has no rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/tables.py"/>
        <source>Name it with --columns text=NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/tables.py"/>
        <source>Save it again from the program that made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/tables.py"/>
        <source>Split it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/word97.py"/>
        <source>this Word file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/worker.py"/>
        <source>its reader broke down over it, so it is damaged or was made to do harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/xml.py"/>
        <source>Give the password, or save a copy without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/xml.py"/>
        <source>Check it, or save a copy without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/xml.py"/>
        <source>Take the articles out of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/xml.py"/>
        <source>Save its text alone in a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/settings.py"/>
        <source>Mend or remove the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/settings.py"/>
        <location filename="../../app/dwiwarta/gui/window_state.py"/>
        <source>Check the folder's permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/store/connection.py"/>
        <source>another program is using the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/store/connection.py"/>
        <source>Wait or close that program, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/store/library.py"/>
        <source>the library cannot be backed up over itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/store/library.py"/>
        <source>Delete that one first to bring the old one back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/store/library.py"/>
        <source>the library has no such annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/store/migration.py"/>
        <source>Install the newer Dwiwarta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/store/migration.py"/>
        <source>the file is a database of another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/store/migration.py"/>
        <source>Check the folder's permissions and the free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/store/shelf.py"/>
        <source>a story needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/store/shelf.py"/>
        <source>Type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/store/shelf.py"/>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/archives.py"/>
        <source>Get the .argosmodel file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/decoder.py"/>
        <source>Install the package again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/decoder.py"/>
        <source>Choose another model, or install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/download.py"/>
        <source>the address is not encrypted, so anybody on the way could change the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/download.py"/>
        <source>Use an https:// address, or give the file’s SHA-256 checksum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/download.py"/>
        <source>the address leads in circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/download.py"/>
        <source>Look at the address again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/download.py"/>
        <source>this is not a web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/download.py"/>
        <source>It begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/download.py"/>
        <source>this is not a SHA-256 checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/download.py"/>
        <source>It has 64 digits and letters a to f.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/download.py"/>
        <source>what came is not the file that was asked for: its checksum is another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/download.py"/>
        <source>Do not use it; look at the address and the checksum again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/download.py"/>
        <source>No model is of this size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/download.py"/>
        <source>the server sent another part than was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/download.py"/>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/download.py"/>
        <source>the file does not end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/packages.py"/>
        <source>no model from Indonesian to English is installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/packages.py"/>
        <source>Install one: `dwiwarta models install FILE`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/packages.py"/>
        <source>the bundled translation model is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/packages.py"/>
        <source>the package cannot be read once installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/packages.py"/>
        <source>`dwiwarta models list` names them; the bundled model cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/packages.py"/>
        <source>Check space and permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/packages.py"/>
        <source>Close Dwiwarta and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/trial.py"/>
        <source>the model in this package does not load and translate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/trial.py"/>
        <source>Get another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>cannot be read ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>{model} is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>{model} is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>SHA-256 of the file: {checksum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/importing.py"/>
        <source>no article is in the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/importing.py"/>
        <source>the folder holds more than {count:,} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/importing.py"/>
        <source>Choose the folders in it one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <location filename="../../app/dwiwarta/gui/views/desk.py"/>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/desk.py"/>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/desk.py"/>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/desk.py"/>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/desk.py"/>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/desk.py"/>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/desk.py"/>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>Indonesian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>Malay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>Javanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>Sundanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>Details of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>%Ln piece(s) folded away as not part of the article</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>%Ln sentence(s) translated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>%Ln sentence(s) from the memory</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>%Ln highlight(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>&amp;Byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>&amp;Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>&amp;Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>&amp;Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>The date must be year-month-day, such as 2024-08-17.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>Language: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>%Ln paragraph(s) and heading(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>%Ln word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>%Ln sentence(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>Translated by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>Translated on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>Findings: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>From {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_editor.py"/>
        <source>English of this sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_editor.py"/>
        <source>Enter confirms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_editor.py"/>
        <source>Esc gives up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_editor.py"/>
        <source>Ctrl+M takes the machine’s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_editor.py"/>
        <source>Changed: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/export.py"/>
        <source>&amp;Both languages side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/export.py"/>
        <source>Otherwise the English alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/export.py"/>
        <source>S&amp;ummary at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/export.py"/>
        <source>Highlights and &amp;notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/export.py"/>
        <source>&amp;All text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/export.py"/>
        <source>Also what was folded away as not part of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/export.py"/>
        <source>Export a brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/export.py"/>
        <source>Preview of the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/export.py"/>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/export.py"/>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/export.py"/>
        <source>What goes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/export.py"/>
        <source>&amp;Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/export.py"/>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/export.py"/>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/export.py"/>
        <source>&amp;Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/export.py"/>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/export.py"/>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/export.py"/>
        <source>Folder for the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/export.py"/>
        <source>Exporting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/export.py"/>
        <source>Choose the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/export.py"/>
        <source>Choose at least one format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/export.py"/>
        <source>Preview of the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/export.py"/>
        <source>Saved %Ln file(s) in {}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/export_together.py"/>
        <source>Export %Ln article(s) as one brief</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/export_together.py"/>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/export_together.py"/>
        <source>Preview of the first %Ln article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/failures.py"/>
        <source>What could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/failures.py"/>
        <source>Files that could not be read, with the reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/failures.py"/>
        <source>&amp;Copy the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/failures.py"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/failures.py"/>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/failures.py"/>
        <source>Everything else was read and is in the library.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/error_report.py"/>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/error_report.py"/>
        <source>Report of the fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/error_report.py"/>
        <source>&amp;Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/error_report.py"/>
        <source>Go &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/error_report.py"/>
        <source>This is a fault in Dwiwarta, not in what you did. Your articles and changes are saved and you can go on working. Nothing has been sent anywhere: if you want to report it, copy the text below.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../app/dwiwarta/gui/views/find_bar.py"/>
        <source>Find in both languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/find_bar.py"/>
        <source>Previous hit (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/find_bar.py"/>
        <source>Next hit (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/find_bar.py"/>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/find_bar.py"/>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/find_bar.py"/>
        <source>{} of {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/term.py"/>
        <source>Several are parted by semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/term.py"/>
        <source>&amp;Never translate it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/term.py"/>
        <source>Never translate it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/term.py"/>
        <source>The Indonesian stands in the English letter for letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/term.py"/>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/term.py"/>
        <source>&amp;Indonesian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/term.py"/>
        <source>&amp;English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/term.py"/>
        <source>Also &amp;right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/term.py"/>
        <source>&amp;Wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/term.py"/>
        <source>Words that the English must not have for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/term.py"/>
        <source>N&amp;ote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/term.py"/>
        <source>&amp;Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/term.py"/>
        <source>In the story “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/glossary_commands.py"/>
        <source>Glossaries (*.tsv *.csv *.tbx *.txt *.tab *.utf8 *.xml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/glossary_commands.py"/>
        <source>Tab-separated values (*.tsv);;Comma-separated values (*.csv);;TermBase eXchange (*.tbx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/glossary_commands.py"/>
        <source>Import terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/glossary_commands.py"/>
        <source>Export your terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/glossary_commands.py"/>
        <source>Change the term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/glossary_commands.py"/>
        <source>Add to the glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/glossary_commands.py"/>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/glossing.py"/>
        <source>%Ln row(s) were left out, the first of them: {}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/glossing.py"/>
        <source>%Ln term(s) were removed from the glossary.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/glossing.py"/>
        <source>Sentences that you have not touched follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/glossing.py"/>
        <source>change of the glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/glossing.py"/>
        <source>removal from the glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/glossing.py"/>
        <source>%Ln term(s) were taken in from {}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/glossing.py"/>
        <source>import of terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/glossing.py"/>
        <source>“{}” is kept as it is from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/glossing.py"/>
        <source>“{}” is “{}” from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/glossing.py"/>
        <source>“{}” was removed from the glossary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/terms_model.py"/>
        <source>In the English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/terms_model.py"/>
        <source>Not in the English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/terms_model.py"/>
        <source>Forbidden words in the English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/terms_model.py"/>
        <source>a deleted story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/terms_model.py"/>
        <source>never translated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/terms_model.py"/>
        <source>{} (or {})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/terms_model.py"/>
        <source>Not: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/glossary_pane.py"/>
        <source>The terms of the sentence that you are at show here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/glossary_pane.py"/>
        <source>No known terms in this sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/glossary_pane.py"/>
        <source>Your own terms gather here. Select words in the article and press Ctrl+Shift+T.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/glossary_pane.py"/>
        <source>None of your terms has these letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/glossary_pane.py"/>
        <source>Terms of this sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/glossary_pane.py"/>
        <source>Your terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/glossary_pane.py"/>
        <source>Find in your terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/glossary_pane.py"/>
        <source>Add a term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/glossary_pane.py"/>
        <source>Change the chosen term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/glossary_pane.py"/>
        <source>Remove the chosen terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/glossary_pane.py"/>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/glossary_pane.py"/>
        <source>Import or export terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/glossary_pane.py"/>
        <source>&amp;Import terms …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/glossary_pane.py"/>
        <source>&amp;Export your terms …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/glossary_pane.py"/>
        <source>In this sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/glossary_pane.py"/>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/guide.py"/>
        <source>Dwiwarta: guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/guide.py"/>
        <source>Search the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/guide.py"/>
        <source>Language of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/guide.py"/>
        <source>Contents of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/guide.py"/>
        <source>Page of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/guide.py"/>
        <source>Nothing in the guide has these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/many_files.py"/>
        <source>A large folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/many_files.py"/>
        <source>Reading and translating all of them takes a while. They can be stopped at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/many_files.py"/>
        <source>“{}” holds %Ln file(s) that Dwiwarta can read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/many_files.py"/>
        <source>Read &amp;all {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/many_files.py"/>
        <source>Read the &amp;first {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/password.py"/>
        <source>A protected file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/password.py"/>
        <source>&amp;Show the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/password.py"/>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/password.py"/>
        <source>It opens the file this once and is kept nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/password.py"/>
        <source>That password does not open “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/password.py"/>
        <source>“{}” is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/lessons.py"/>
        <source>article text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/lessons.py"/>
        <source>folded away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/lessons.py"/>
        <source>Learnt lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/lessons.py"/>
        <source>Lines that you marked as article text or folded away, by outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/lessons.py"/>
        <source>&amp;Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/lessons.py"/>
        <source>Treat the chosen lines as if they had never been marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/lessons.py"/>
        <source>A line that you marked is treated the same in later articles of its outlet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/lessons.py"/>
        <source>No outlet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <location filename="../../app/dwiwarta/gui/delegates/library_delegate.py"/>
        <location filename="../../app/dwiwarta/gui/models/library_words.py"/>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/library_words.py"/>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/library_words.py"/>
        <source>Translated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/library_words.py"/>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/library_words.py"/>
        <source>Briefed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/library_words.py"/>
        <source>Without an outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/library_words.py"/>
        <source>Without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/library_words.py"/>
        <source>Without a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/library_words.py"/>
        <source>In no story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/library_words.py"/>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/library_words.py"/>
        <source>No article text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/library_words.py"/>
        <source>Not translated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/models/library_words.py"/>
        <source>{} of %Ln sentence(s) translated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/models/library_words.py"/>
        <source>%Ln edited</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/models/library_words.py"/>
        <source>%Ln confirmed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/models/library_words.py"/>
        <source>%Ln highlight(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/library_words.py"/>
        <source>tags {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/library_words.py"/>
        <source>in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/library_words.py"/>
        <source>found: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelf_commands.py"/>
        <source>As the &amp;work is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelf_commands.py"/>
        <source>&amp;Bring back from the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelf_commands.py"/>
        <source>&amp;Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelf_commands.py"/>
        <source>Add to &amp;story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelf_commands.py"/>
        <source>S&amp;tatus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelf_commands.py"/>
        <source>New story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelf_commands.py"/>
        <source>What is the story called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelf_commands.py"/>
        <source>Rename the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelf_commands.py"/>
        <source>Rename the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelf_commands.py"/>
        <source>Title in lists and briefs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/shelf_commands.py"/>
        <source>%Ln article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelf_commands.py"/>
        <source>&amp;Export …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelf_commands.py"/>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelf_commands.py"/>
        <source>&amp;New story …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelf_commands.py"/>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>The tags of %Ln article(s) were changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>%Ln article(s) were deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>new story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>new name of the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>deletion of the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>new title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>summaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>%Ln article(s) were summarised.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>adding to a story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>taking out of a story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>change of tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>%Ln article(s) were given the status that follows from the work.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>change of status</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>%Ln article(s) were archived.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>%Ln article(s) were brought back from the archive.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>%Ln article(s) were added to “{}”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>%Ln article(s) were taken out of “{}”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>archiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>bringing back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>The article was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>The story “{}” was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>The story is called “{}” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>The story “{}” was deleted; its articles are still in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>The article is called “{}” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>%Ln article(s) were marked: {}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>“{}” was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library.py"/>
        <source>Everything is in the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library.py"/>
        <source>Search the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library.py"/>
        <source>Words in Indonesian or English; quotes keep words together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library.py"/>
        <location filename="../../app/dwiwarta/gui/views/search_help.py"/>
        <source>What can be searched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library.py"/>
        <source>Order of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library.py"/>
        <source>Articles of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library.py"/>
        <source>No articles yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library.py"/>
        <source>The archive is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library.py"/>
        <source>The story is empty. Drag articles here from the list, or choose “Add to story” in their menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library.py"/>
        <source>Nothing found for “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library.py"/>
        <source>The other sections were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library_menus.py"/>
        <source>Newest in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library_menus.py"/>
        <source>Newest published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library_menus.py"/>
        <source>Last read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library_menus.py"/>
        <source>Last changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library_menus.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library_menus.py"/>
        <source>Not divided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library_menus.py"/>
        <source>By outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library_menus.py"/>
        <source>By month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library_menus.py"/>
        <source>By tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library_menus.py"/>
        <source>By status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library_menus.py"/>
        <source>By story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library_menus.py"/>
        <source>As a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library_menus.py"/>
        <source>As cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library_menus.py"/>
        <source>&amp;Order of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library_menus.py"/>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library_menus.py"/>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library_menus.py"/>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/search_help.py"/>
        <source>both words, in either language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/search_help.py"/>
        <source>the words together, in this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/search_help.py"/>
        <source>while you type: whatever begins so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/search_help.py"/>
        <source>without this word; works with every line here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/search_help.py"/>
        <source>in the title; also id: Indonesian, en: English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/search_help.py"/>
        <source>from this outlet; also by: and url:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/search_help.py"/>
        <source>with this tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/search_help.py"/>
        <source>in this story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/search_help.py"/>
        <source>new, translated, reviewed or briefed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/search_help.py"/>
        <source>from this day on; also before: and on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/search_help.py"/>
        <source>in this month; a year will do too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/search_help.py"/>
        <source>with this in a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/search_help.py"/>
        <source>also edited, noted, untranslated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/sections.py"/>
        <source>Stories and other parts of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/sections.py"/>
        <source>All articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/sections.py"/>
        <source>New story …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/sections.py"/>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/views/sections.py"/>
        <source>{}, %Ln article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/sections.py"/>
        <source>&amp;Rename the story …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/sections.py"/>
        <source>&amp;Delete the story</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Memory</name>
    <message>
        <location filename="../../app/dwiwarta/gui/delegates/match_delegate.py"/>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>Translation memories (*.tmx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>Indonesian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>Confirmed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>Translation memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>Search in both languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>Search the memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>Remembered pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>Delete forgets the chosen pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>Delete all from &amp;there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>&amp;Import …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>&amp;Export …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>Import pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>Export all pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>Writing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>%Ln pair(s) brought back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>%Ln pair(s) taken in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>%Ln known already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>Forget the chosen pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>Forget every pair of the same origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>Bring back what was deleted last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>Take in the pairs of TMX files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>Write all pairs to a TMX file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>%Ln pair(s) forgotten</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>%Ln skipped, which are no confirmed pairs of Indonesian and English</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>{} of %Ln pair(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>%Ln pair(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>Nothing is remembered yet. Confirm a sentence, or import a TMX file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>%Ln pair(s) written to {}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>The newest {} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>The newest {} of %Ln pair(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/matches_model.py"/>
        <source>100 %, the same sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/matches_model.py"/>
        <source>an article without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/matches_model.py"/>
        <source>From {}, confirmed on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/matches_model.py"/>
        <source>In use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/matches_model.py"/>
        <source>{} % alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/matches_model.py"/>
        <source>From {}, confirmed by {} on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/memory_pane.py"/>
        <source>Nothing like this sentence was confirmed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/memory_pane.py"/>
        <source>The sentence at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/memory_pane.py"/>
        <source>Matches in the memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/memory_pane.py"/>
        <source>Return uses the chosen match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/memory_pane.py"/>
        <source>&amp;Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/memory_pane.py"/>
        <source>&amp;All pairs …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/memory_pane.py"/>
        <source>Open an article; what you confirmed before of like sentences shows here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/memory_pane.py"/>
        <source>Put the caret into a sentence to see what is remembered of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/memory_pane.py"/>
        <source>Looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/memory_pane.py"/>
        <source>In use, from the memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/memory_pane.py"/>
        <source>Take the chosen match as the English of the sentence (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/memory_pane.py"/>
        <source>Search, delete, import and export what is remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/memory_pane.py"/>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/memory_pane.py"/>
        <source>Sentence {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Open …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Open article files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Open a &amp;folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Paste article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Read the text on the clipboard as an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Open the &amp;sample article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Export …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>File a bilingual brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Close the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Find in both languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Search the &amp;library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Find a &amp;command …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Do anything by typing a part of its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>C&amp;ategories of highlights …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Translation &amp;memory …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Search, delete, import and export what is remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Translation &amp;models …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>See, install, remove and choose translation models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Preferences …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Translate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Translate what is not translated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Translate &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Keeps what you edited or confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Use the memor&amp;y’s match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Take the chosen match as the English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Add to the &amp;glossary …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Say how the selected words are translated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Compare with the most a&amp;like …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Show what differs from the most alike article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;New story …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Make a story; several chosen articles go into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Translate the chosen articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Summarise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Summarise the chosen articles as the preferences say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Export as one brief …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Export the chosen articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Take &amp;out of the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Ta&amp;gs …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Change the tags of the chosen articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Rename …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Archive or bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Delete the chosen articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Show or hide the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Show or hide summary, notes, details and glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>D&amp;etails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Show what the checks found in the translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Show what was confirmed before of like sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Normal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Next &amp;pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>User &amp;guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Read how Dwiwarta works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>How good the &amp;translation is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>What the model gets wrong, with figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>What is kept where, and how to verify that nothing leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>For &amp;newsroom administrators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;About Dwiwarta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Highlight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_download.py"/>
        <source>Dwiwarta goes online for this alone, and to this address alone. Nothing of yours is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_download.py"/>
        <source>64 digits and letters, where the publisher gives it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_download.py"/>
        <source>D&amp;ownload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_download.py"/>
        <source>&amp;Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_download.py"/>
        <source>Fetch the file, check it, try it and install it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Indonesian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Malay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Javanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Sundanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Models are Argos packages. Drop an .argosmodel file here to add one; it is checked and tried first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Remove {} ({} MB) from this computer? Translations stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Installed models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Translation models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>About the chosen model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Use the &amp;newest model from Indonesian to English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>&amp;Use this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>&amp;Install from file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>&amp;Download …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>&amp;Remove …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>came with Dwiwarta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Install a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Argos packages (*.argosmodel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Translate with the chosen model from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Add a model from an .argosmodel file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Fetch a model from a web address that you give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Remove the chosen model from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Remove the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Cancelled. What has come of a download is kept for the next try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Measured quality: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Licence: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>not stated; ask where the file is from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Size: {} MB on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Folder: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotePopover</name>
    <message>
        <location filename="../../app/dwiwarta/gui/views/note_popover.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/note_popover.py"/>
        <source>Write a note …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/note_popover.py"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/note_popover.py"/>
        <source>Save the note (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/note_popover.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/note_popover.py"/>
        <source>Leave the note as it was (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <location filename="../../app/dwiwarta/gui/models/notes_model.py"/>
        <source>Indonesian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/notes_model.py"/>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/notes_model.py"/>
        <source>has lost its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/notes_model.py"/>
        <source>resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/notes_model.py"/>
        <source>Tags: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/notes_model.py"/>
        <source>Note: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/note_editor.py"/>
        <source>Category of the chosen highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/note_editor.py"/>
        <location filename="../../app/dwiwarta/gui/views/notes_pane.py"/>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/note_editor.py"/>
        <source>The note is done with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/note_editor.py"/>
        <source>Tags, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/note_editor.py"/>
        <source>Tags of the chosen highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/note_editor.py"/>
        <source>Note on the chosen highlight (Markdown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/note_editor.py"/>
        <source>Note on the chosen highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/note_editor.py"/>
        <source>&amp;Place here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/note_editor.py"/>
        <source>Put this note on the words selected in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/note_editor.py"/>
        <source>Select its words in the article first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/notes_pane.py"/>
        <source>Select text in the reader and highlight it; your highlights and notes gather here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/notes_pane.py"/>
        <source>Open and resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/notes_pane.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/notes_pane.py"/>
        <source>Which highlights are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/notes_pane.py"/>
        <source>Open or resolved notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/notes_pane.py"/>
        <source>Notes with which tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/notes_pane.py"/>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/notes_pane.py"/>
        <source>Name, colour and order of the categories …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/notes_pane.py"/>
        <source>Delete this highlight and its note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/notes_pane.py"/>
        <source>Highlights and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/notes_pane.py"/>
        <source>Any tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/notes_pane.py"/>
        <source>All highlights ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/notes_pane.py"/>
        <source>Lost their place ({})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <location filename="../../app/dwiwarta/gui/models/overview.py"/>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/overview.py"/>
        <source>Highlights and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/overview.py"/>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/overview.py"/>
        <source>Edited and confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/overview.py"/>
        <source>Sentence {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/overview.py"/>
        <source>in the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/overview.py"/>
        <source>weight in the summary {} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/overview.py"/>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/overview.py"/>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/overview_strip.py"/>
        <source>nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/overview_strip.py"/>
        <source>Overview of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/overview_strip.py"/>
        <source>{} of {}. {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <location filename="../../app/dwiwarta/gui/views/empty_states.py"/>
        <source>Web pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/empty_states.py"/>
        <source>saved from the browser, as HTML or as one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/empty_states.py"/>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/empty_states.py"/>
        <source>Word, OpenDocument, RTF, PDF, EPUB, plain text and Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/empty_states.py"/>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/empty_states.py"/>
        <source>saved mails and mailboxes, with the articles attached to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/empty_states.py"/>
        <source>Many at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/empty_states.py"/>
        <source>a folder or a ZIP archive; what cannot be read is listed with its reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/empty_states.py"/>
        <source>Selected text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/empty_states.py"/>
        <source>dragged from any window, or copied there and pasted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/empty_states.py"/>
        <source>Drop an Indonesian article here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/empty_states.py"/>
        <source>You get an English translation beside it and a short summary. It all happens on this computer: nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/empty_states.py"/>
        <source>&amp;Open a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/empty_states.py"/>
        <source>&amp;Paste text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/empty_states.py"/>
        <source>&amp;Try the sample article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/empty_states.py"/>
        <source>Choose an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/empty_states.py"/>
        <source>Pick one on the left, or drop another one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/empty_states.py"/>
        <source>Reading the article …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/empty_states.py"/>
        <source>Read the text on the clipboard as an article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../app/dwiwarta/gui/models/palette_model.py"/>
        <source>not possible now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/palette.py"/>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/palette.py"/>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/palette.py"/>
        <source>Type a part of a command, of a story’s name or of an article’s title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/palette.py"/>
        <source>Commands that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/palette.py"/>
        <source>Nothing fits. Enter searches the library for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>Quick: takes the first choice for every word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>Careful: weighs four candidates, about twice as slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>Most careful: weighs six candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>Compact (8-bit): fastest, recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>Compact with full-precision arithmetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>Medium (16-bit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>Full (32-bit): slowest, uses most memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>Whatever this processor does best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>&amp;Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>&amp;Watched folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>&amp;Learnt lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>Restore &amp;defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>&amp;Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>Edit › Translation models shows what is known of them and installs others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>&amp;Care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>How hard the model looks for the best wording: faster … better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>&amp;Processor cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>Fewer leave more of the computer to other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>&amp;Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>How exactly the model calculates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>&amp;Memory from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>How like a confirmed sentence must be to be offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>&amp;Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>Goes with what you confirm, into the memory and its files. May be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>L&amp;anguage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>“As the system” follows the system while Dwiwarta runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>&amp;Font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source> pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>&amp;Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>&amp;Line height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>&amp;Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>Sample of the reading font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>The newest one installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>All {} cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>Indonesian left, English right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>English left, Indonesian right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>came with Dwiwarta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/watch_page.py"/>
        <source>&amp;Read new files of a folder by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/watch_page.py"/>
        <source>&amp;Choose the folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/watch_page.py"/>
        <source>Watch a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/watch_page.py"/>
        <source>Choose the folder whose new files are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/watch_page.py"/>
        <source>A file is read when whatever writes it has finished. What is in the folder already, and what is in folders below it, is left alone. Nothing is moved or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/watch_page.py"/>
        <source>No folder is watched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <location filename="../../app/dwiwarta/gui/views/progress.py"/>
        <source>Translating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/progress.py"/>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/progress.py"/>
        <source>Downloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/progress.py"/>
        <source>Removing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/progress.py"/>
        <source>Loading the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/progress.py"/>
        <source>Checking and trying the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/progress.py"/>
        <source>Translating: sentence {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/progress.py"/>
        <source>Reading: file {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/progress.py"/>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/progress.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/progress.py"/>
        <source>Stop; what is done is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/progress.py"/>
        <source>Downloading: {} of {} MB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_model.py"/>
        <source>Indonesian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_model.py"/>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>To verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>In the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>not part of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>advertisement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>“continues” lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>copyright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>embedded media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>more headlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>chosen by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>photo credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>promotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>related links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>separators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>share buttons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>links to the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>%Ln line(s) unfolded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>%Ln line(s) folded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>Paragraph {} of {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>Sentence {} of {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>Not yet translated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>Edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>%Ln check(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>never translated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>Confirmed, edited by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>Edited by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>Not yet translated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>Confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>From the memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>Repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>{}: “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>its place in the article is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>Changed: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>Your term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>Repaired: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>Not part of the article: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>English: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>Indonesian: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>Machine: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>From the memory: the same sentence was confirmed before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>“{}” became “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>Not: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>From the tables: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>“{}” was “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>“{}” is added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>Machine translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>Note: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>“{}” was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>“{}” was taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader.py"/>
        <source>Article in Indonesian and English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>&amp;Note …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>&amp;Remove the highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>Resolve the note, or &amp;open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>Next no&amp;te</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>Previous not&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>&amp;Edit the English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>&amp;Confirm the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>Take the &amp;machine’s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>Take the text without its re&amp;pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>&amp;Other translations …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>Translate the sentence a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>&amp;Join with the next sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>&amp;Divide the sentence at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>Put into the &amp;summary, or take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>Ne&amp;xt sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>&amp;Previous sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>Next &amp;unconfirmed sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>Next &amp;finding of a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>Previous findin&amp;g of a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>Copy &amp;both languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>Find ne&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>Find pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>&amp;Swap the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>&amp;Widen the left column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>&amp;Narrow the left column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>One row per &amp;sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>&amp;English alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>Tell the &amp;Indonesian of the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>Mark what you &amp;changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>&amp;Unfold what is not the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>&amp;Overview beside the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>This is &amp;not part of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>This &amp;is part of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>Highlight: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Shift+Arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>any letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Ctrl+Click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Editing a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Library and lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Find a key or what it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Move the caret, with Shift select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Other language of the same sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>A page down or up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Unfold what is not the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Highlight what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Everything on this side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Menu at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Drop the selection, shut the find bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Begin, with the caret in the English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Confirm and go on to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Save a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>From the search field into the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Empty the search field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Open the chosen article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Choose several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Delete the chosen articles or the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Rename the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <location filename="../../app/dwiwarta/gui/dismissing.py"/>
        <source>dismissal of a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dismissing.py"/>
        <source>opening of a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dismissing.py"/>
        <source>silencing of “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dismissing.py"/>
        <source>showing of “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/session.py"/>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/session.py"/>
        <source>new place of a highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/session.py"/>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/session.py"/>
        <source>change of category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/session.py"/>
        <source>resolving of a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/session.py"/>
        <source>reopening of a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/session.py"/>
        <source>highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/session.py"/>
        <source>removal of a highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/session.py"/>
        <source>joining of sentences {} and {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/session.py"/>
        <source>division of sentence {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/session_commands.py"/>
        <source>confirmation of sentence {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/session_commands.py"/>
        <source>edit of sentence {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/session_commands.py"/>
        <source>correction of the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/session_commands.py"/>
        <source>change of the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/session_commands.py"/>
        <source>new translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/session_commands.py"/>
        <source>new translations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/session_commands.py"/>
        <source>marking as article text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/session_commands.py"/>
        <source>folding away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <location filename="../../app/dwiwarta/gui/views/suggestions.py"/>
        <source>Other translations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/suggestions.py"/>
        <source>Enter or a digit takes one · Esc leaves it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/suggestions.py"/>
        <source>Other translations of the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/suggestions.py"/>
        <source>Asking the model …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/suggestions.py"/>
        <source>The model has no other translation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <location filename="../../app/dwiwarta/gui/views/summary_pane.py"/>
        <source>Dwiwarta’s ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/summary_pane.py"/>
        <source>The first sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/summary_pane.py"/>
        <source>LSA (latent topics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/summary_pane.py"/>
        <source>Luhn (frequent words)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/summary_pane.py"/>
        <source>KL divergence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/summary_pane.py"/>
        <source>Edmundson (title and cue words)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/summary_pane.py"/>
        <source>Method of the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/summary_pane.py"/>
        <source>How the sentences are chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/summary_pane.py"/>
        <source>Number of sentences in the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/summary_pane.py"/>
        <source>Copy the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/summary_pane.py"/>
        <source>Copy the summary in both languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/summary_pane.py"/>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/summary_pane.py"/>
        <source>Choose a sentence to go to its place in the article; more are put in from the article’s menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/summary_pane.py"/>
        <source>Not translated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/summary_pane.py"/>
        <source>Shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/summary_pane.py"/>
        <source>Longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/summary_pane.py"/>
        <source>Chosen by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/views/summary_pane.py"/>
        <source>{} of %Ln sentence(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/summary_pane.py"/>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/summary_pane.py"/>
        <source>The summary appears here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/tags.py"/>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/tags.py"/>
        <source>New tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/tags.py"/>
        <source>Several are parted by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/tags.py"/>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/tags.py"/>
        <source>Add the new tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/tags.py"/>
        <source>Tags of %Ln article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/tags.py"/>
        <source>No tags yet. Type one above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <location filename="../../app/dwiwarta/gui/app.py"/>
        <source>A copy of the file is kept as {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/app.py"/>
        <source>The defaults are in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/commands.py"/>
        <source>Open articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/commands.py"/>
        <source>Open a folder of articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/commands.py"/>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/commands.py"/>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/commands.py"/>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/commands.py"/>
        <location filename="../../app/dwiwarta/gui/views/middle.py"/>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dropping.py"/>
        <source>Drop to install the translation model</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dropping.py"/>
        <source>Drop to read %Ln thing(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/importing.py"/>
        <source>a fault in Dwiwarta; a report was shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/incoming.py"/>
        <source>Dwiwarta does not go online. Save the page in your browser and drop the file, or drop the selected text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/incoming.py"/>
        <source>the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/incoming.py"/>
        <source>the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/incoming.py"/>
        <source>There is no text here to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/main_window.py"/>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/main_window.py"/>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/main_window.py"/>
        <source>What you were typing in %n sentence(s) was saved and is back. Undo takes it away again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/main_window.py"/>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/main_window.py"/>
        <source>&amp;Cancel translating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/main_window.py"/>
        <source>&amp;Translate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/main_window.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/main_window.py"/>
        <location filename="../../app/dwiwarta/gui/tool_bar.py"/>
        <source>Translate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/main_window.py"/>
        <source>No article text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/main_window.py"/>
        <source>%Ln edited or confirmed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/main_window.py"/>
        <source>{} of %Ln sentence(s) translated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/notice.py"/>
        <source>Everything is read and translated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/outdated.py"/>
        <source>%Ln sentence(s) were translated by {}; {} is in use now. What you edited or confirmed stays.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/tool_bar.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/tool_bar.py"/>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/tool_bar.py"/>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/tool_bar.py"/>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/tool_bar.py"/>
        <source>No files yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/message_bar.py"/>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/message_bar.py"/>
        <source>Act on the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/middle.py"/>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/middle.py"/>
        <source>Warning about the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/workflow.py"/>
        <source>%Ln say(s) nearly the same as one in the library.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/workflow.py"/>
        <source>Dwiwarta goes on reading %Ln thing(s) that it did not get to before it was closed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/workflow.py"/>
        <source>Show what differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/workflow.py"/>
        <source>%Ln article(s) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/workflow.py"/>
        <source>This article is in the library already; the stored one was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/workflow.py"/>
        <source>%Ln could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/workflow.py"/>
        <source>the rest was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/workflow.py"/>
        <source>The library has an article that says nearly the same ({} % alike).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/workflow.py"/>
        <source>Stop reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/workflow.py"/>
        <source>1 article added from the watched folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/workflow.py"/>
        <source>The library has no other article that says nearly the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/workflow.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/workflow.py"/>
        <source>%Ln already in the library</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/workflow.py"/>
        <source>Translate again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/workflow.py"/>
        <source>The watched folder {} is not there. It is looked for again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/workflow.py"/>
        <source>Show the reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/workflow.py"/>
        <source>The glossary was written to {}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
