using PersecutionProfile.Web.Export;
using PersecutionProfile.Web.Settings;
using PersecutionProfile.Web.Signing;

namespace PersecutionProfile.Web.Commands;

/// <summary><c>verify</c>: says whether a copy is what was signed. It needs no content.</summary>
internal static class VerifyCommand
{
    /// <summary>1 when it is not, so that a script can stop.</summary>
    public static int Run(string copy, string key, TextWriter output)
    {
        using var proof = KeyPair.ReadPublic(key);
        var verification = Directory.Exists(copy) ? Verification.OfFolder(copy, proof)
            : File.Exists(copy) ? Verification.OfFile(copy, proof)
            : throw new ContentException($"There is no folder and no file “{copy}”.");
        var hidden = verification.Faults.Length - Verification.MostShown;
        if (hidden > 0)
            output.WriteLine(verification.Summary);
        foreach (var fault in verification.Faults.Take(Verification.MostShown))
            output.WriteLine(fault);
        if (hidden > 0)
            output.WriteLine($"And {hidden:N0} more.");
        if (verification.Aside.Length > 0)
            output.WriteLine(verification.Aside);
        if (hidden <= 0)
            output.WriteLine(verification.Summary);
        return verification.Faults.IsEmpty ? 0 : 1;
    }
}
