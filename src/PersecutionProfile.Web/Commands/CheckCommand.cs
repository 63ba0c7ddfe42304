namespace PersecutionProfile.Web.Commands;

/// <summary><c>check</c>: reads the whole content folder and says everything that is wrong with it.</summary>
internal static class CheckCommand
{
    /// <summary>1 when there is an error, so that a script can stop.</summary>
    public static int Run(ContentSettings settings, TimeProvider time, TextWriter output)
    {
        var reading = settings.Open().Read(time.GetUtcNow());
        foreach (var finding in reading.Findings)
            output.WriteLine(finding);
        var errors = reading.Findings.Count(finding => finding.IsError);
        var warnings = reading.Findings.Length - errors;
        output.WriteLine(reading.Findings.IsEmpty ? "No findings." : $"{Count(errors, "error")}, {Count(warnings, "warning")}.");
        return errors > 0 ? 1 : 0;
    }

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";
}
