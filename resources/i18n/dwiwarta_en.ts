<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/comparison.py"/>
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/comparison.py"/>
        <source>%Ln only on the left</source>
        <translation>
            <numerusform>%Ln only on the left</numerusform>
            <numerusform>%Ln only on the left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/comparison.py"/>
        <source>%Ln only on the right</source>
        <translation>
            <numerusform>%Ln only on the right</numerusform>
            <numerusform>%Ln only on the right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/comparison.py"/>
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln moved</numerusform>
            <numerusform>%Ln moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/comparison.py"/>
        <source>%Ln the same</source>
        <translation>
            <numerusform>%Ln the same</numerusform>
            <numerusform>%Ln the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>%Ln piece(s) folded away as not part of the article</source>
        <translation>
            <numerusform>%Ln piece folded away as not part of the article</numerusform>
            <numerusform>%Ln pieces folded away as not part of the article</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>%Ln sentence(s) translated</source>
        <translation>
            <numerusform>%Ln sentence translated</numerusform>
            <numerusform>%Ln sentences translated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>%Ln sentence(s) from the memory</source>
        <translation>
            <numerusform>%Ln sentence from the memory</numerusform>
            <numerusform>%Ln sentences from the memory</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>%Ln highlight(s)</source>
        <translation>
            <numerusform>%Ln highlight</numerusform>
            <numerusform>%Ln highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>%Ln paragraph(s) and heading(s)</source>
        <translation>
            <numerusform>%Ln paragraph and heading</numerusform>
            <numerusform>%Ln paragraphs and headings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln sentence</numerusform>
            <numerusform>%Ln sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/export.py"/>
        <source>Saved %Ln file(s) in {}</source>
        <translation>
            <numerusform>Saved one file in {}</numerusform>
            <numerusform>Saved %Ln files in {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/export_together.py"/>
        <source>Export %Ln article(s) as one brief</source>
        <translation>
            <numerusform>Export %Ln article as one brief</numerusform>
            <numerusform>Export %Ln articles as one brief</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/export_together.py"/>
        <source>Preview of the first %Ln article(s)</source>
        <translation>
            <numerusform>Preview of the first %Ln article</numerusform>
            <numerusform>Preview of the first %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/glossing.py"/>
        <source>%Ln row(s) were left out, the first of them: {}.</source>
        <translation>
            <numerusform>One row was left out: {}.</numerusform>
            <numerusform>%Ln rows were left out, the first of them: {}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/glossing.py"/>
        <source>%Ln term(s) were removed from the glossary.</source>
        <translation>
            <numerusform>%Ln term was removed from the glossary.</numerusform>
            <numerusform>%Ln terms were removed from the glossary.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/glossing.py"/>
        <source>%Ln term(s) were taken in from {}.</source>
        <translation>
            <numerusform>One term was taken in from {}.</numerusform>
            <numerusform>%Ln terms were taken in from {}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/many_files.py"/>
        <source>“{}” holds %Ln file(s) that Dwiwarta can read.</source>
        <translation>
            <numerusform>“{}” holds %Ln file that Dwiwarta can read.</numerusform>
            <numerusform>“{}” holds %Ln files that Dwiwarta can read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/models/library_words.py"/>
        <source>{} of %Ln sentence(s) translated</source>
        <translation>
            <numerusform>{} of %Ln sentence translated</numerusform>
            <numerusform>{} of %Ln sentences translated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/models/library_words.py"/>
        <source>%Ln edited</source>
        <translation>
            <numerusform>%Ln edited</numerusform>
            <numerusform>%Ln edited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/models/library_words.py"/>
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>%Ln confirmed</numerusform>
            <numerusform>%Ln confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/models/library_words.py"/>
        <source>%Ln highlight(s)</source>
        <translation>
            <numerusform>%Ln highlight</numerusform>
            <numerusform>%Ln highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/shelf_commands.py"/>
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>The tags of %Ln article(s) were changed.</source>
        <translation>
            <numerusform>The tags of the article were changed.</numerusform>
            <numerusform>The tags of %Ln articles were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>%Ln article(s) were deleted.</source>
        <translation>
            <numerusform>The article was deleted.</numerusform>
            <numerusform>%Ln articles were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>%Ln article(s) were summarised.</source>
        <translation>
            <numerusform>The article was summarised.</numerusform>
            <numerusform>%Ln articles were summarised.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>%Ln article(s) were given the status that follows from the work.</source>
        <translation>
            <numerusform>The article was given the status that follows from the work.</numerusform>
            <numerusform>%Ln articles were given the status that follows from the work.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>%Ln article(s) were archived.</source>
        <translation>
            <numerusform>The article was archived.</numerusform>
            <numerusform>%Ln articles were archived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>%Ln article(s) were brought back from the archive.</source>
        <translation>
            <numerusform>The article was brought back from the archive.</numerusform>
            <numerusform>%Ln articles were brought back from the archive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>%Ln article(s) were added to “{}”.</source>
        <translation>
            <numerusform>The article was added to “{}”.</numerusform>
            <numerusform>%Ln articles were added to “{}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>%Ln article(s) were taken out of “{}”.</source>
        <translation>
            <numerusform>The article was taken out of “{}”.</numerusform>
            <numerusform>%Ln articles were taken out of “{}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>%Ln article(s) were marked: {}.</source>
        <translation>
            <numerusform>The article was marked: {}.</numerusform>
            <numerusform>%Ln articles were marked: {}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/views/sections.py"/>
        <source>{}, %Ln article(s)</source>
        <translation>
            <numerusform>{}, %Ln article</numerusform>
            <numerusform>{}, %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Memory</name>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>%Ln pair(s) brought back</source>
        <translation>
            <numerusform>%Ln pair brought back</numerusform>
            <numerusform>%Ln pairs brought back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>%Ln pair(s) taken in</source>
        <translation>
            <numerusform>%Ln pair taken in</numerusform>
            <numerusform>%Ln pairs taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>%Ln known already</source>
        <translation>
            <numerusform>%Ln known already</numerusform>
            <numerusform>%Ln known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>%Ln pair(s) forgotten</source>
        <translation>
            <numerusform>%Ln pair forgotten</numerusform>
            <numerusform>%Ln pairs forgotten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>%Ln skipped, which are no confirmed pairs of Indonesian and English</source>
        <translation>
            <numerusform>%Ln skipped, which is no confirmed pair of Indonesian and English</numerusform>
            <numerusform>%Ln skipped, which are no confirmed pairs of Indonesian and English</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>{} of %Ln pair(s) found</source>
        <translation>
            <numerusform>{} of %Ln pair found</numerusform>
            <numerusform>{} of %Ln pairs found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln pair</numerusform>
            <numerusform>%Ln pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>%Ln pair(s) written to {}</source>
        <translation>
            <numerusform>%Ln pair written to {}</numerusform>
            <numerusform>%Ln pairs written to {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>The newest {} of %Ln pair(s)</source>
        <translation>
            <numerusform>The newest {} of %Ln pair</numerusform>
            <numerusform>The newest {} of %Ln pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>%Ln line(s) unfolded</source>
        <translation>
            <numerusform>%Ln line unfolded</numerusform>
            <numerusform>%Ln lines unfolded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>%Ln line(s) folded</source>
        <translation>
            <numerusform>%Ln line folded</numerusform>
            <numerusform>%Ln lines folded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>%Ln check(s).</source>
        <translation>
            <numerusform>One check.</numerusform>
            <numerusform>%Ln checks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/views/summary_pane.py"/>
        <source>{} of %Ln sentence(s)</source>
        <translation>
            <numerusform>{} of %Ln sentence</numerusform>
            <numerusform>{} of %Ln sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/tags.py"/>
        <source>Tags of %Ln article(s)</source>
        <translation>
            <numerusform>Tags of the article</numerusform>
            <numerusform>Tags of %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dropping.py"/>
        <source>Drop to read %Ln thing(s)</source>
        <translation>
            <numerusform>Drop to read it</numerusform>
            <numerusform>Drop to read all %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/main_window.py"/>
        <source>What you were typing in %n sentence(s) was saved and is back. Undo takes it away again.</source>
        <translation>
            <numerusform>What you were typing in one sentence was saved and is back. Undo takes it away again.</numerusform>
            <numerusform>What you were typing in %n sentences was saved and is back. Undo takes it away again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/main_window.py"/>
        <source>%Ln edited or confirmed</source>
        <translation>
            <numerusform>%Ln edited or confirmed</numerusform>
            <numerusform>%Ln edited or confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/main_window.py"/>
        <source>{} of %Ln sentence(s) translated</source>
        <translation>
            <numerusform>{} of %Ln sentence translated</numerusform>
            <numerusform>{} of %Ln sentences translated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/outdated.py"/>
        <source>%Ln sentence(s) were translated by {}; {} is in use now. What you edited or confirmed stays.</source>
        <translation>
            <numerusform>One sentence was translated by {}; {} is in use now. What you edited or confirmed stays.</numerusform>
            <numerusform>%Ln sentences were translated by {}; {} is in use now. What you edited or confirmed stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/reading_again.py"/>
        <source>%Ln sentence(s) changed</source>
        <translation>
            <numerusform>%Ln sentence changed</numerusform>
            <numerusform>%Ln sentences changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/reading_again.py"/>
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln moved</numerusform>
            <numerusform>%Ln moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/reading_again.py"/>
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/reading_again.py"/>
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln gone</numerusform>
            <numerusform>%Ln gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/reading_again.py"/>
        <source>%Ln note(s) have lost their place; they are on the desk under Notes.</source>
        <translation>
            <numerusform>A note has lost its place; it is on the desk under Notes.</numerusform>
            <numerusform>%Ln notes have lost their place; they are on the desk under Notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/reading_again.py"/>
        <source>What you wrote of %Ln sentence(s) that have gone is kept in notes.</source>
        <translation>
            <numerusform>What you wrote of one that has gone is kept as a note.</numerusform>
            <numerusform>What you wrote of %Ln that have gone is kept in notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/workflow.py"/>
        <source>%Ln say(s) nearly the same as one in the library.</source>
        <translation>
            <numerusform>1 says nearly the same as one in the library.</numerusform>
            <numerusform>%Ln say nearly the same as one in the library.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/workflow.py"/>
        <source>Dwiwarta goes on reading %Ln thing(s) that it did not get to before it was closed.</source>
        <translation>
            <numerusform>Dwiwarta goes on reading one thing that it did not get to before it was closed.</numerusform>
            <numerusform>Dwiwarta goes on reading %Ln things that it did not get to before it was closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/workflow.py"/>
        <source>%Ln article(s) added</source>
        <translation>
            <numerusform>%Ln article added</numerusform>
            <numerusform>%Ln articles added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/workflow.py"/>
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln could not be read</numerusform>
            <numerusform>%Ln could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/workflow.py"/>
        <source>%Ln already in the library</source>
        <translation>
            <numerusform>%Ln already in the library</numerusform>
            <numerusform>%Ln already in the library</numerusform>
        </translation>
    </message>
</context>
</TS>
