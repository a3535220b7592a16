/** Titles of changes that nobody has complained about. */
export const refactoringTexts = {
    'refactoring.extract-template': "Extract the template '{name}'",
    'refactoring.inline-template': "Write what the template '{name}' says here",
    'refactoring.move-to-new-file': "Move '{name}' to the new file '{file}'",
    'refactoring.move-to-file': "Move '{name}' to '{file}'",
    'refactoring.run-in': "Run '{element}' in '{environment}'",
    'refactoring.run-in-place': "Run '{element}' in '{place}' of '{environment}'",
    'refactoring.run-in-container': "Run '{element}' in a container of its own",
    'refactoring.run-in-machine': "Run '{element}' in a virtual machine of its own",
    'refactoring.run-in-machines': "Run '{element}' in a group of virtual machines of its own",
    'refactoring.run-in-existing': "Run '{element}' in the {kind} '{place}'",
    'refactoring.run-in-new-cluster': "Run '{element}' in the new Kubernetes cluster '{place}'",
    'refactoring.run-in-new-faas': "Run '{element}' in the new function platform '{place}'",
    'refactoring.without': '{title}, without {names}',
    'refactoring.the-count': 'its count',
    'refactoring.group': "Group in the system '{name}'",
    'refactoring.sort': 'Sort the statements of every block',
};
