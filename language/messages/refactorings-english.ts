/** Titles of changes that nobody has complained about. */
export const refactoringTexts = {
    'refactoring.extract-template': "Extract the template '{name}'",
    'refactoring.inline-template': "Write what the template '{name}' says here",
    'refactoring.move-to-new-file': "Move '{name}' to the new file '{file}'",
    'refactoring.move-to-file': "Move '{name}' to '{file}'",
    'refactoring.run-in': "Run '{element}' in '{environment}'",
    'refactoring.run-in-place': "Run '{element}' in '{place}' of '{environment}'",
    'refactoring.group': "Group in the system '{name}'",
    'refactoring.sort': 'Sort the statements of every block',
};
