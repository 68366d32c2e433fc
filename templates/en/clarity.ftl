# status: draft
# author: Tocsin
# date: 2026-11-21
# What a warning lacks and which of its words are hard, for whoever writes or approves it.

console-clarity = Is it plain?
console-clarity-means = These remarks change nothing and hold nothing back. Mend what you can before it goes out.
console-clarity-none = Nothing to remark: it says who, what, where, what to do and until when.
console-clarity-grade-of = School years it takes to read: { $grade }
console-clarity-words = Words: { $count }
console-clarity-source = It does not say who warns. Fill in senderName.
console-clarity-source-ours = It does not say who warns (senderName). People read { $source }.
console-clarity-hazard = No known hazard is named by "{ $value }". People read a general danger. Name the hazard in plain words.
console-clarity-hazard-near = No known hazard is named by "{ $value }". Did you mean "{ $instead }"?
console-clarity-place = It does not say where. Fill in areaDesc with the name of the place.
console-clarity-place-unnamed = "{ $value }" is no name of a place that people know. Write what stands on the signs.
console-clarity-place-long = The names of the places are longer than { $most } characters ({ $count } areas). A short message names only the first. Sum them up.
console-clarity-action = It does not say what to do. Fill in the instruction.
console-clarity-action-usual = It does not say what to do. People read what is usual: { $instead }
console-clarity-action-short = There is no instruction beside the response type. Say in one sentence how and where to.
console-clarity-end = It does not say until when. Fill in expires.
console-clarity-end-near = It ends at { $value }, minutes after it was sent. Many will read it too late.
console-clarity-begin = It speaks of the future and does not say when it begins. Fill in onset.
console-clarity-level = Not filled in: { $value }. How fast it is sent follows from them.
console-clarity-headline-long = The headline is longer than { $most } characters: "{ $value }"
console-clarity-hard = Many do not understand "{ $value }". Plainer: { $instead }
console-clarity-figurative = "{ $value }" means something else when it is translated. Plainer: { $instead }
console-clarity-vague = "{ $value }" leaves it open. Say: { $instead }
console-clarity-sentence-long = A sentence of { $count } words (at most { $most } are held in mind): "{ $value }"
console-clarity-capitals = Whole sentences in capital letters are hard to read: "{ $value }"
console-clarity-letters = Letters that only insiders know: "{ $value }". Write the words.
console-clarity-date = "{ $value }" is another day in another country. Write the month as a word.
console-clarity-grade = It takes { $grade } school years to read; { $most } are enough for most people. Write shorter sentences and words.
