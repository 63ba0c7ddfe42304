using System.Diagnostics;
using System.Security.Cryptography;
using PersecutionProfile.Web.Commands;
using PersecutionProfile.Web.Export;
using PersecutionProfile.Web.Settings;
using PersecutionProfile.Web.Signing;
using PersecutionProfile.Web.Tests.Commands;
using PersecutionProfile.Web.Tests.Export;

namespace PersecutionProfile.Web.Tests.Signing;

/// <summary>Signed exports, and what is said of their copies.</summary>
public sealed class SignedCopyTests : IDisposable
{
    private static readonly DateTimeOffset Tomorrow = new(2026, 11, 29, 0, 0, 0, TimeSpan.Zero);

    private readonly DirectoryInfo work = Directory.CreateTempSubdirectory("keys-");
    private readonly ExportedSite export = new();

    public SignedCopyTests() => KeyPair.Write(Key);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Key => Path.Combine(work.FullName, "ours");

    private string PublicKey => Key + KeyPair.PublicEnd;

    [Fact]
    public void A_copy_is_as_it_was_signed_until_something_is_missing_changed_or_added()
    {
        Sign();
        Assert.Equal((0, ""), Faults(export.Folder));
        File.Delete(Path.Combine(export.Folder, "about.html"));
        File.AppendAllText(Path.Combine(export.Folder, "countries/laos/pack.html"), " ");
        File.WriteAllText(Path.Combine(export.Folder, "countries/new.html"), "new");
        Assert.Equal(
            (1, "about.html is missing.\ncountries/laos/pack.html was changed.\ncountries/new.html was added, and nobody has signed it."),
            Faults(export.Folder));
        Assert.Equal(
            (1, "The signature of pack.html is wrong: the file was changed, or another key signed it."),
            Faults(Path.Combine(export.Folder, "countries/laos/pack.html")));
    }

    [Fact]
    public void A_list_that_was_changed_or_that_another_key_signed_is_not_believed()
    {
        Sign();
        KeyPair.Write(Path.Combine(work.FullName, "theirs"));
        var wrong = (1, "The signature of SHA256SUMS is wrong: the file was changed, or another key signed it.");
        Assert.Equal(wrong, Faults(export.Folder, Path.Combine(work.FullName, "theirs.public.pem")));
        File.AppendAllText(Path.Combine(export.Folder, "SHA256SUMS"), "\n");
        Assert.Equal(wrong, Faults(export.Folder));
        foreach (var garbage in new[] { "no base64!", "AAAA", "" })
        {
            File.WriteAllText(Path.Combine(export.Folder, "SHA256SUMS.sig"), garbage);
            Assert.Equal((1, "SHA256SUMS.sig is damaged: what is in it is no signature."), Faults(export.Folder));
        }
        File.Delete(Path.Combine(export.Folder, "SHA256SUMS.sig"));
        Assert.Equal((1, "SHA256SUMS has no signature: SHA256SUMS.sig is missing."), Faults(export.Folder));
        File.Delete(Path.Combine(export.Folder, "SHA256SUMS"));
        Assert.Equal((1, "SHA256SUMS is missing: this is no signed export, or no whole one."), Faults(export.Folder));
    }

    [Fact]
    public void A_link_in_a_copy_is_not_followed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need rights there.");
        Sign();
        File.CreateSymbolicLink(Path.Combine(export.Folder, "more"), "/etc/hostname");
        Assert.Equal((1, "more (a symbolic link) was added, and nobody has signed it."), Faults(export.Folder));
    }

    [Fact]
    public void A_file_that_goes_on_alone_has_a_signature_of_its_own()
    {
        Sign();
        foreach (var file in new[] { "countries/laos/pack.html", "countries/laos/kit.zip" })
            Assert.Equal((0, ""), Faults(Path.Combine(export.Folder, file)));
        Assert.Equal(
            (1, $"about.html has no signature of its own, but the folder “{export.Folder}” has one. "
                + $"Check the whole folder: verify {export.Folder}"),
            Faults(Path.Combine(export.Folder, "about.html")));
        File.Delete(Path.Combine(export.Folder, "SHA256SUMS"));
        Assert.Equal(
            (1, "about.html has no signature: about.html.sig is missing."), Faults(Path.Combine(export.Folder, "about.html")));
    }

    [Fact]
    public void What_systems_leave_on_sticks_is_named_apart_and_no_fault()
    {
        Sign();
        string[] ofSystems = ["System Volume Information/IndexerVolumeGuid", ".DS_Store", "countries/._laos", "countries/Thumbs.db"];
        foreach (var file in ofSystems)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(export.Folder, file))!);
            File.WriteAllText(Path.Combine(export.Folder, file), "");
        }
        Assert.Equal(
            (0, "Beside it lie files that systems put on sticks by themselves; they are no part of the copy: "
                + ".DS_Store, System Volume Information/, countries/._laos, countries/Thumbs.db."),
            Faults(export.Folder));
        Directory.CreateDirectory(Path.Combine(export.Folder, "countries/Android"));
        File.WriteAllText(Path.Combine(export.Folder, "countries/Android/index.html"), "");
        Assert.Equal(1, Faults(export.Folder).Code);
    }

    [Fact]
    public void The_list_of_the_export_must_fit_the_signed_one()
    {
        Sign();
        File.AppendAllText(Path.Combine(export.Folder, ".persecution-profile-export"), "more\n");
        Assert.Equal((1, ".persecution-profile-export was changed."), Faults(export.Folder));
        File.Delete(Path.Combine(export.Folder, ".persecution-profile-export"));
        Assert.Equal((0, ""), Faults(export.Folder));
    }

    [Fact]
    public void Of_many_differences_the_sums_come_first_and_twenty_are_named()
    {
        Sign();
        for (var number = 10; number < 40; number++)
            File.WriteAllText(Path.Combine(export.Folder, $"new-{number}.html"), "");
        using var output = new StringWriter { NewLine = "\n" };
        Assert.Equal(1, VerifyCommand.Run(export.Folder, PublicKey, output));
        var lines = output.ToString().TrimEnd('\n').Split('\n');
        Assert.Contains("added: 30", lines[0], StringComparison.Ordinal);
        Assert.Contains("Do not open it; ask somebody you trust for a new copy.", lines[0], StringComparison.Ordinal);
        Assert.Equal((22, "And 10 more."), (lines.Length, lines[^1]));
    }

    [Fact]
    public async Task An_unchanged_export_keeps_its_signatures()
    {
        Sign();
        var before = export.Times();
        await Task.Delay(20, Cancel);
        Sign();
        Assert.Equal(before, export.Times());
        Sign("another text");
        Assert.NotEqual(before["SHA256SUMS.sig"], export.Times()["SHA256SUMS.sig"]);
        Assert.Equal(before["countries/laos/pack.html.sig"], export.Times()["countries/laos/pack.html.sig"]);
        Assert.Equal((0, ""), Faults(export.Folder));
    }

    [Fact]
    public async Task OpenSSL_and_sha256sum_say_the_same()
    {
        Sign();
        var der = Path.Combine(work.FullName, "sig");
        await File.WriteAllBytesAsync(der, Convert.FromBase64String(export.Text("SHA256SUMS.sig")), Cancel);
        var list = Path.Combine(export.Folder, "SHA256SUMS");
        Assert.Equal("Verified OK", await SayAsync("openssl", ["dgst", "-sha256", "-verify", PublicKey, "-signature", der, list]));
        Assert.Equal("", await SayAsync("sha256sum", ["--check", "--quiet", "SHA256SUMS"]));
    }

    [Fact]
    public void A_key_that_cannot_be_used_gets_a_sentence()
    {
        using var rsa = RSA.Create(2048);
        using var large = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        using var good = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var parameters = new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000);
        Assert.Contains("There is no key", Refusal(Path.Combine(work.FullName, "none"), isPrivate: true), StringComparison.Ordinal);
        Assert.Contains("somebody you trust", Refusal(Path.Combine(work.FullName, "none"), isPrivate: false), StringComparison.Ordinal);
        Assert.Contains("is no key", Refusal(Write("Good morning"), isPrivate: false), StringComparison.Ordinal);
        Assert.Contains("is a public key, which cannot sign", Refusal(PublicKey, isPrivate: true), StringComparison.Ordinal);
        Assert.Contains("is a private key", Refusal(Key + KeyPair.PrivateEnd, isPrivate: false), StringComparison.Ordinal);
        Assert.Contains(
            "locked with a password",
            Refusal(Write(good.ExportEncryptedPkcs8PrivateKeyPem("secret", parameters)), isPrivate: true),
            StringComparison.Ordinal);
        Assert.Contains("cannot be read", Refusal(Write(rsa.ExportPkcs8PrivateKeyPem()), isPrivate: true), StringComparison.Ordinal);
        Assert.Contains("holds something else", Refusal(Write(rsa.ExportRSAPrivateKeyPem()), isPrivate: true), StringComparison.Ordinal);
        Assert.Contains(
            "another curve than P-256", Refusal(Write(large.ExportSubjectPublicKeyInfoPem()), isPrivate: false), StringComparison.Ordinal);
        using var same = KeyPair.ReadPrivate(Write(good.ExportECPrivateKeyPem()));
        Assert.Equal(good.ExportPkcs8PrivateKey(), same.ExportPkcs8PrivateKey());
    }

    [Fact]
    public void A_pair_is_nobody_elses_to_read_and_never_written_over()
    {
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Key + KeyPair.PrivateEnd));
        var before = File.ReadAllText(Key + KeyPair.PrivateEnd);
        Assert.Contains("exists already", Assert.Throws<ContentException>(() => KeyPair.Write(Key)).Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(Key + KeyPair.PrivateEnd));
    }

    [Fact]
    public async Task The_commands_make_a_pair_sign_a_stick_and_check_it()
    {
        await using var site = SiteExportTests.Moved();
        var inside = await CommandLineTests.RunAsync(site.Folder, "new", "key", "prayer/key", "--content", ".");
        Assert.Equal(1, inside.Code);
        Assert.Contains("would lie in the content folder", inside.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(site.Folder, "*.pem", SearchOption.AllDirectories));
        var key = Path.Combine(work.FullName, "made");
        Assert.Equal(0, (await CommandLineTests.RunAsync(site.Folder, "new", "key", key, "--content", ".")).Code);

        var (code, output, error) = await CommandLineTests.RunAsync(
            site.Folder, "export", export.Folder, "--usb", "--sign", key + KeyPair.PrivateEnd, "--content", ".");
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("open index.html there in any browser", output, StringComparison.Ordinal);
        Assert.Contains("It is signed.", output, StringComparison.Ordinal);

        var (checkedCode, said, _) = await CommandLineTests.RunAsync(
            work.FullName, "verify", export.Folder, "--key", key + KeyPair.PublicEnd);
        Assert.Equal(0, checkedCode);
        Assert.Contains("files are as they were signed", said, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        export.Dispose();
        work.Delete(recursive: true);
    }

    private void Sign(string about = "About.")
    {
        using var key = KeyPair.ReadPrivate(Key + KeyPair.PrivateEnd);
        using var folder = new ExportFolder(export.Folder);
        foreach (var (file, text) in new[]
        {
            ("about.html", about), ("countries/laos/pack.html", "Laos."), ("countries/laos/kit.zip", "PK"), ("assets/site.css", "p{}"),
        })
        {
            folder.Write(file, System.Text.Encoding.UTF8.GetBytes(text));
        }
        folder.Sign(key, Tomorrow);
        folder.Complete(Tomorrow);
    }

    private (int Code, string Faults) Faults(string copy, string? key = null)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var code = VerifyCommand.Run(copy, key ?? PublicKey, output);
        return (code, string.Join('\n', output.ToString().TrimEnd('\n').Split('\n')[..^1]));
    }

    private string Write(string text)
    {
        var file = Path.Combine(work.FullName, Guid.NewGuid().ToString());
        File.WriteAllText(file, text);
        return file;
    }

    private static string Refusal(string file, bool isPrivate) => Assert.Throws<ContentException>(
        () => (isPrivate ? KeyPair.ReadPrivate(file) : KeyPair.ReadPublic(file)).Dispose()).Message;

    private async Task<string> SayAsync(string program, string[] arguments)
    {
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, WorkingDirectory = export.Folder })!;
            var output = await process.StandardOutput.ReadToEndAsync(Cancel);
            await process.WaitForExitAsync(Cancel);
            return process.ExitCode == 0 ? output.Trim() : $"{process.ExitCode}";
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip($"There is no {program} on the PATH.");
            return "";
        }
    }
}
