using PersecutionProfile.Content.Reading;
using PersecutionProfile.Content.Writing;

namespace PersecutionProfile.Content.Fixing;

/// <summary>
/// Mends what has one safe remedy. Everything is tried before a byte is written: a file whose remedies would leave no
/// fewer findings, make a new error in any file, or publish what visitors do not see now, is left alone.
/// </summary>
public sealed class FolderFixer(string folder, DateTimeOffset now, bool isDryRun = false)
{
    /// <summary>A remedy can bring to light what can be mended next: a line to read in a file that could not be read.</summary>
    private const int MostRounds = 5;

    private readonly FolderFiles files = new(folder, ContentReader.DefaultLimit);
    private readonly Dictionary<string, byte[]> originals = new(StringComparer.Ordinal);
    private readonly HashSet<string> unpublished = new(StringComparer.Ordinal);
    private ImmutableArray<Finding> before = [];
    private ImmutableArray<string> visible = [];
    private bool isWhole;

    /// <summary>Mends the folder, and says each change when it is made; a dry run says each that would be.</summary>
    /// <exception cref="IOException">A file cannot be written; what was said before is done.</exception>
    public void Run(Action<Change> say)
    {
        Look();
        if (!isWhole)
        {
            Mend(say);
            // What could be mended next is known when these are written.
            if (isDryRun)
                return;
            Look();
        }
        foreach (var file in Mend(say))
        {
            say(new Change(file, 0, "", "", unpublished.Contains(file)
                ? "To mend this would publish what visitors do not see now. The file is left as it is: mend it yourself if it is to be seen, or write `draft: true` in it first."
                : "This can be mended by a person only: what would be changed here makes another mistake, or meets one that has to be mended first. The file is left as it is."));
        }
    }

    private void Look()
    {
        originals.Clear();
        files.Scan();
        var reading = Read(new Attempt());
        (before, isWhole) = (reading.Findings, reading.Unknown.IsEmpty);
        var settings = reading.Site.Settings;
        visible =
        [
            .. files.Documents.Where(document => document.Place is not null
                    && document.Publication.WhyHidden(
                        now, settings.TimeZone, settings.MayNamePeopleAtRisk, settings.NeedsTwoEyes) is null)
                .Select(document => document.Path),
        ];
    }

    /// <summary>Writes what can be mended; the files whose remedies were refused.</summary>
    private IEnumerable<string> Mend(Action<Change> say)
    {
        var mendable = before.Where(finding => finding.Fix is not null && (isWhole || IsOfDataFile(finding)))
            .Select(finding => finding.File)
            .Distinct()
            .ToImmutableArray();
        var mended = Settle(mendable);
        Write(Try([.. mended]), say);
        return mendable.Except(mended);
    }

    /// <summary>Of the files, as many as can be mended together without a new error.</summary>
    private ImmutableArray<string> Settle(ImmutableArray<string> candidates)
    {
        if (candidates.IsEmpty)
            return [];
        var attempt = Try([.. candidates]);
        var known = before.CountBy(finding => (attempt.Renames[finding.File], finding.Rule, SentenceOf(finding))).ToDictionary();
        // Without its data files the folder was not read, and what is found now in the others was wrong before.
        var reading = Read(attempt);
        var after = reading.Findings.Where(finding => isWhole || (IsOfDataFile(finding) && finding.Rule != Rule.UncitedSource)).ToArray();
        // A warning may come to light: a photo that is found now can be too large.
        var worse = after.Where(finding => finding.IsError).CountBy(finding => (finding.File, finding.Rule, SentenceOf(finding)))
            .Where(pair => pair.Value > known.GetValueOrDefault(pair.Key)).Select(pair => pair.Key.File).ToHashSet(StringComparer.Ordinal);
        // An entry that has its place and cannot be read is one whose last good version visitors may see.
        var released = reading.Site.Entries.Select(entry => entry.File).Except(visible.Select(path => attempt.Renames[path])).ToArray();
        worse.UnionWith(released);
        unpublished.UnionWith(candidates.Where(file => released.Contains(attempt.Renames[file])));
        var (was, now) = (CountByFile(before), CountByFile(after));
        var better = candidates.Where(IsBetter).ToImmutableArray();
        if (better.Length < candidates.Length)
            return Settle(better);
        if (worse.Count == 0)
            return candidates;
        // Some of them make a new error in another file.
        if (candidates.Length == 1)
            return [];
        var (first, second) = (Settle(candidates[..(candidates.Length / 2)]), Settle(candidates[(candidates.Length / 2)..]));
        return first.Length + second.Length < candidates.Length ? Settle([.. first, .. second]) : first;

        bool IsBetter(string file) =>
            !worse.Contains(attempt.Renames[file]) && now.GetValueOrDefault(attempt.Renames[file]).CompareTo(was[file]) < 0;
    }

    /// <summary>
    /// What tells a finding from others of its rule; a dead link is said in other words when the draft that it names moves.
    /// </summary>
    private static string SentenceOf(Finding finding) => finding.Rule == Rule.DeadLink ? "" : finding.FirstSentence;

    private static bool IsOfDataFile(Finding finding) =>
        FileKind.IsDataFile(finding.File) || (finding.Fix is Fix.Rename { To: var name } && FileKind.IsDataFile(name));

    private static Dictionary<string, (int Errors, int All)> CountByFile(IEnumerable<Finding> findings) =>
        findings.GroupBy(finding => finding.File).ToDictionary(of => of.Key, of => (of.Count(finding => finding.IsError), of.Count()));

    /// <summary>What the folder would be if these files were mended.</summary>
    private Attempt Try(HashSet<string> mended)
    {
        var renames = before.Where(finding => mended.Contains(finding.File))
            .Select(finding => finding.Fix)
            .OfType<Fix.Rename>()
            .Distinct()
            .ToArray();
        var wanted = renames.CountBy(rename => rename.To).ToDictionary();
        var free = renames.Where(rename => wanted[rename.To] == 1 && !Path.Exists(Path.Combine(folder, rename.To))).ToArray();
        var attempt = new Attempt { Renames = new Renames(free), Renamed = free };
        foreach (var path in files.Paths.Where(path => attempt.Renames[path] != path))
        {
            attempt.Bytes[path] = null;
            attempt.Bytes[attempt.Renames[path]] = Original(path);
        }
        foreach (var document in files.Documents.Where(_ => free.Length > 0))
        {
            Apply(attempt, document.Path, text =>
                MendEach(attempt, document.Path, text, attempt.Renames.EditsOf(document, text.Text).Select(edit => new Fix.Replace(edit))));
        }
        var inside = mended.Select(file => attempt.Renames[file]).ToHashSet(StringComparer.Ordinal);
        for (var (round, hasChanged) = (0, true); round < MostRounds && hasChanged; round++)
        {
            hasChanged = false;
            var found = Read(attempt).Findings.Where(finding => finding.Fix is Fix.Replace or Fix.Erase && inside.Contains(finding.File));
            foreach (var ofFile in found.GroupBy(finding => finding.File))
                hasChanged |= Apply(
                    attempt, ofFile.Key, text => MendEach(attempt, ofFile.Key, text, ofFile.Select(finding => finding.Fix!)));
        }
        return attempt;
    }

    private bool Apply(Attempt attempt, string path, Func<FileText, bool> change)
    {
        if (FileText.Of(attempt.Bytes.GetValueOrDefault(attempt.Renames[path]) ?? Original(path)) is not { } text || !change(text))
            return false;
        attempt.Bytes[attempt.Renames[path]] = text.Bytes;
        return true;
    }

    // From the end, so that the places before hold.
    private static bool MendEach(Attempt attempt, string path, FileText text, IEnumerable<Fix> fixes) =>
        fixes.Distinct().Reverse().Aggregate(false, (changed, fix) => Mend(attempt, path, text, fix) | changed);

    private static bool Mend(Attempt attempt, string path, FileText text, Fix fix)
    {
        var name = attempt.Renames[path];
        Change[] changes = fix switch
        {
            Fix.Replace replace when text.Replace(replace.Edits) =>
                [.. replace.Edits.Select(edit => new Change(name, edit.At.Line, edit.Old, edit.New))],
            Fix.Erase { Character: var character } =>
                [
                    .. text.Erase(character)
                        .Select(line => new Change(name, line, $"an invisible character (U+{(int)character:X4})", "nothing"))
                ],
            _ => [],
        };
        attempt.Changes.AddRange(changes);
        return changes.Length > 0;
    }

    private ContentReading Read(Attempt attempt) =>
        new SiteAssembly(showHidden: false, state: null).Assemble(files.With(attempt.Bytes), now);

    private byte[] Original(string path) =>
        originals.TryGetValue(path, out var known) ? known : originals[path] = File.ReadAllBytes(Path.Combine(folder, path));

    private void Write(Attempt attempt, Action<Change> say)
    {
        foreach (var rename in attempt.Renamed)
        {
            if (!isDryRun)
                Move(Path.Combine(folder, rename.From), Path.Combine(folder, rename.To));
            say(new Change(rename.From, 0, rename.From, rename.To));
        }
        var changesOf = attempt.Changes.ToLookup(change => change.File);
        foreach (var (path, original) in originals.Where(file => changesOf.Contains(attempt.Renames[file.Key])))
        {
            var name = attempt.Renames[path];
            var file = new FileInfo(Path.Combine(folder, isDryRun ? path : name));
            if (file.LinkTarget is not null || !File.ReadAllBytes(file.FullName).AsSpan().SequenceEqual(original))
                say(
                    new Change(path, 0, "", "",
                        "The file was changed by somebody else a moment ago, or is only a link to another. It is left as it is; type the command again."));
            else if (isDryRun)
                SayChanges();
            else
            {
                WholeFile.Replace(file.FullName, attempt.Bytes[name]!);
                SayChanges();
            }

            void SayChanges() => changesOf[name].OrderBy(change => change.Line).ToList().ForEach(say);
        }
    }

    private static void Move(string from, string to)
    {
        if (Directory.Exists(from))
            Directory.Move(from, to);
        else
            File.Move(from, to, overwrite: false);
    }

    private sealed class Attempt
    {
        public Renames Renames { get; init; } = new([]);

        public Fix.Rename[] Renamed { get; init; } = [];

        /// <summary>By path; null where nothing is any more.</summary>
        public Dictionary<string, byte[]?> Bytes { get; } = new(StringComparer.Ordinal);

        public List<Change> Changes { get; } = [];
    }
}

/// <summary>What was changed in a file, or why it was not.</summary>
/// <param name="Line">0 for the name of the file.</param>
/// <param name="Refusal">Empty when it was changed.</param>
public sealed record Change(string File, int Line, string Before, string After, string Refusal = "");
