import * as vscode from "vscode";
import { LanguageClient, LanguageClientOptions, ServerOptions } from "vscode-languageclient/node";
import { DOCUMENTS, failure, initializationOptions, start } from "./settings";

const FIX_ALL = "source.fixAll.copydesk";

let client: LanguageClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  context.subscriptions.push(
    vscode.commands.registerCommand("copydesk.restart", restart),
    vscode.commands.registerCommand("copydesk.fixAll", () =>
      vscode.commands.executeCommand("editor.action.sourceAction", { kind: FIX_ALL, apply: "first" })),
    vscode.workspace.onDidChangeConfiguration(async event => {
      if (event.affectsConfiguration("copydesk") && !event.affectsConfiguration("copydesk.trace")) {
        await restart();
      }
    }),
  );
  await launch();
}

export async function deactivate(): Promise<void> {
  const running = client;
  client = undefined;
  await running?.stop();
}

async function restart(): Promise<void> {
  await deactivate();
  await launch();
}

async function launch(): Promise<void> {
  const settings = vscode.workspace.getConfiguration("copydesk", vscode.workspace.workspaceFolders?.[0]?.uri);
  const setting = (name: string): unknown => settings.get(name);
  const server = start(setting);
  const serverOptions: ServerOptions = server;
  const clientOptions: LanguageClientOptions = {
    documentSelector: DOCUMENTS,
    initializationOptions: initializationOptions(setting),
    synchronize: { fileEvents: vscode.workspace.createFileSystemWatcher("**/{copydesk.yml,copydesk-baseline.json,.vale.ini}") },
  };
  client = new LanguageClient("copydesk", "copydesk", serverOptions, clientOptions);
  try {
    await client.start();
  } catch (error) {
    client = undefined;
    void vscode.window.showErrorMessage(failure(server, error));
  }
}
